package org.counterpart.partnering;

/** How a ground lies between the parties. */
public enum GroundState {
    /** Two parties claim it, or one does and another says that somebody else, or nobody, holds it. */
    CONTESTED,
    /** One party claims it, and nobody says otherwise. */
    AGREED,
    /** No party claims it for itself. */
    EMPTY
}
