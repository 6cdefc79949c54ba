package org.counterpart.engagement;

import java.util.List;
import org.counterpart.firm.Member;

/** Adds to the timeline of an engagement; whoever stands on engagements may. */
public interface TimelineSource {

    /** What this member may see of it, in any order. */
    List<TimelineEntry> entries(Member member, OpenEngagement engagement);
}
