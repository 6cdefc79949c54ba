package org.counterpart.contract;

/** The three roles in which work with a client is done. */
public enum ConsultingRole {
    /** The client hands over the problem and wants it gone. */
    EXPERT,
    /** The client brings the solution and wants it carried out. */
    PAIR_OF_HANDS,
    /** Both share the responsibility. */
    COLLABORATIVE
}
