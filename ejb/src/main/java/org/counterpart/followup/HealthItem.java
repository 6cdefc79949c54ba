package org.counterpart.followup;

/** What the parties rate about their relationship, from 1 (not at all) to 7 (entirely). The words are ours. */
public enum HealthItem {
    /** We know what we are together for. */
    PURPOSE,
    /** We can rely on what the other promises. */
    RELIABILITY,
    /** Bad news travels early between us. */
    CANDOUR,
    /** What we put in and get out is fair. */
    FAIRNESS,
    /** Each leaves the other its ground. */
    GROUND,
    /** After a quarrel we find back to each other. */
    REPAIR;

    public static final int LOWEST = 1;
    public static final int HIGHEST = 7;
}
