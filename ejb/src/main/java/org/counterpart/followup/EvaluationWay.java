package org.counterpart.followup;

/** How an evaluation was given. */
public enum EvaluationWay {
    /** Written by whoever was asked, by the link in their letter or signed in. */
    LINK,
    /** Said on the telephone, typed by one of the firm's people. */
    PHONE
}
