package org.counterpart.quiz;

/** Who answers about somebody. */
public enum RaterGroup {
    /** They themselves. */
    SELF,
    /** People at a client organisation. */
    CLIENT,
    /** People of the firm, and others they work with. */
    COLLEAGUE
}
