package org.counterpart.clients;

/** Whether a contact is still at their organisation. */
public enum ContactStatus {
    ACTIVE,
    /** No longer there; kept for what they took part in. */
    LEFT
}
