package org.counterpart.quiz;

/** With whom a role profile is shared. */
public enum Audience {
    /** One member: of the firm's people, or a client. */
    PERSON,
    /** Everybody of a team. */
    TEAM,
    /** All of the firm's own people; its clients not. */
    FIRM
}
