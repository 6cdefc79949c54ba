package org.counterpart.engagement;

import java.util.Locale;
import org.counterpart.firm.Member;

/** Told of every engagement that is created, in the same transaction: whoever stands on engagements may give it a start. */
public interface EngagementStart {

    /**
     * Gives it what it starts with.
     *
     * @param member who created it
     * @param language theirs
     */
    void begun(Member member, OpenEngagement engagement, Locale language);
}
