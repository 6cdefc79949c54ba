package org.counterpart.contract;

/** What became of a want or a reservation. */
public enum Standing {
    /** Nobody answered yet. */
    OPEN,
    /** Somebody else takes care of it. */
    MET,
    /** No: as good an answer as any, and better than none. */
    DECLINED
}
