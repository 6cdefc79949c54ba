package org.counterpart.workshop;

/** What people contribute in a block; from success to action each rests on the one before it: the thread. */
public enum Captures {
    STORY,
    SUCCESS,
    FACTOR,
    VISION,
    ACTION
}
