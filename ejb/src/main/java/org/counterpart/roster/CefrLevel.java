package org.counterpart.roster;

import java.util.EnumSet;
import java.util.Set;

/** How well a language is spoken: the levels of the Common European Framework of Reference, in ascending order. */
public enum CefrLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2;

    /** This level and all above; {@code null}: all. */
    static Set<CefrLevel> from(CefrLevel least) {
        return least == null ? EnumSet.allOf(CefrLevel.class) : EnumSet.range(least, C2);
    }
}
