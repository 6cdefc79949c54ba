package org.counterpart.followup;

/** How an evaluation was given. */
public enum EvaluationWay {
    /** Written by whoever was asked. */
    LINK,
    /** Said on the telephone, typed by one of the firm's people. */
    PHONE
}
