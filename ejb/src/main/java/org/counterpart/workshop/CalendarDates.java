package org.counterpart.workshop;

import java.util.List;
import org.counterpart.firm.Member;

/** Adds dates to a workshop's calendar: a bean of whatever stands on workshops and has some, such as follow-ups. */
public interface CalendarDates {

    /** What this member is told of. */
    List<CalendarDate> of(Member member, OpenWorkshop workshop);
}
