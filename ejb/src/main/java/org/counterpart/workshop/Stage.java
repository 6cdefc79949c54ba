package org.counterpart.workshop;

/** How far a workshop has come. */
public enum Stage {
    /** People are invited and listened to. */
    CONVENING,
    /** Everybody was heard evenly enough, or somebody said why it goes on nevertheless. */
    PREPARED,
    /** Its day is on. */
    LIVE,
    /** It was held: agreement and follow-ups. */
    HELD
}
