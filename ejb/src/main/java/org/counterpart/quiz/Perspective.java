package org.counterpart.quiz;

/** From where an instrument is answered: its two wordings are two measures. */
public enum Perspective {
    /** People about themselves, with or without an account. */
    SELF,
    /** Others about them, as far as it was released. */
    OBSERVER
}
