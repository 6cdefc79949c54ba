package org.counterpart.workshop.ui;

import org.counterpart.firm.Member;
import org.counterpart.workshop.WorkshopDetails;

/**
 * A tab of a workshop's page: a bean of whatever feature shows something there. So the workshops need not know who
 * stands on them.
 */
public interface WorkshopTab {

    /**
     * Where among the tabs: overview 10, pre-work 20, agenda 30, the day 40, thread 50, territory 60, sacrifices 65,
     * agreement 70, issues 80, follow-up 90, outputs 100.
     */
    int order();

    /** The key of its title. */
    String title();

    /** What it opens; its address is {@code workshops/:id/…}. */
    Class<? extends WorkshopPage> view();

    /** Whether this member has it on this workshop; what they may not open is not offered. */
    default boolean isFor(Member member, WorkshopDetails workshop) {
        return true;
    }
}
