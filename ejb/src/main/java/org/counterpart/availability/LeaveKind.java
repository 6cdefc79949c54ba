package org.counterpart.availability;

/** Why somebody is away. */
public enum LeaveKind {
    VACATION,
    SICK,
    TRAINING,
    PERSONAL,
    OTHER
}
