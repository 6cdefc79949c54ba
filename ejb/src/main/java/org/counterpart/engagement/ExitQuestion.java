package org.counterpart.engagement;

/** The exit list: what is to be answered before an engagement may end, in every round. */
public enum ExitQuestion {
    /** What was reached of what had been agreed. */
    RESULTS,
    /** What is handed over, to whom, and whether they can go on alone. */
    HANDOVER,
    /** What stays open, and who has it from now on. */
    OPEN_ENDS,
    /** What becomes of what was confided: notes and data. */
    CONFIDENCES,
    /** What both sides learned, also what was hard to say. */
    LEARNING
}
