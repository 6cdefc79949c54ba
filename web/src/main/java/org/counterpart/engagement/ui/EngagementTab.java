package org.counterpart.engagement.ui;

import org.counterpart.engagement.EngagementDetails;
import org.counterpart.firm.Member;

/**
 * A tab of an engagement's page: a bean of whatever feature shows something there. So the engagements need not know who
 * stands on them.
 */
public interface EngagementTab {

    /** Where among the tabs: overview 10, contract 20, team 30, promises 40, decisions 50, timeline 60. */
    int order();

    /** The key of its title. */
    String title();

    /** What it opens; its address is {@code engagements/:id/…}. */
    Class<? extends EngagementPage> view();

    /** Whether this member has it on this engagement; what they may not open is not offered. */
    default boolean isFor(Member member, EngagementDetails engagement) {
        return true;
    }
}
