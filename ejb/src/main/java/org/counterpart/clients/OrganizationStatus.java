package org.counterpart.clients;

/** Whether the firm still works with a client organisation. */
public enum OrganizationStatus {
    /** New engagements can be made with it. */
    ACTIVE,
    /** Kept for what was done with it. */
    ARCHIVED
}
