package org.counterpart.outputs;

/** A part of a workshop's report that is released as a whole; contributions are released one by one. */
public enum OutputPart {
    /** What was heard before the day, told of nobody. */
    DIGEST,
    /** Whose ground it is: agreed, contested, empty. */
    JOINT_MAP,
    SACRIFICES,
    /** The newest version that was sent, and who accepted it. */
    AGREEMENT,
    /** What lasted, as the follow-ups tell it. */
    LASTED
}
