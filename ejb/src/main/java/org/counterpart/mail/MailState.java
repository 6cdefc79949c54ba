package org.counterpart.mail;

/** Where a message is on its way. */
public enum MailState {
    /** To be sent, perhaps again. */
    WAITING,
    /** Being handed to the mail server. */
    SENDING,
    /** Taken over by the mail server. */
    SENT,
    /** Not sent, or perhaps not, and not tried again. */
    GIVEN_UP
}
