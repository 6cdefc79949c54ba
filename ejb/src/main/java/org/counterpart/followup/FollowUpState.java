package org.counterpart.followup;

/** Where a follow-up stands. */
public enum FollowUpState {
    PLANNED,
    /** Its day has come and somebody was asked. */
    ASKED,
    /** Its day has come and nobody of the party was left: the firm was told. */
    UNREACHED
}
