package org.counterpart.prework;

/** Who may see what was noted in an interview. */
public enum NoteVisibility {
    /** Its author alone. */
    INTERVIEWER,
    /** The facilitators of the workshop. */
    FACILITATORS,
    /** The facilitators; and in the digest everybody of the firm, without who said it. */
    UNATTRIBUTED
}
