package org.counterpart.staffing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.counterpart.common.Phrase;
import org.counterpart.common.Slice;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.engagement.TimelineEntry;
import org.counterpart.engagement.TimelineSource;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** Bookings on an engagement's timeline, for the firm's own people. */
@Dependent
class BookingTimeline implements TimelineSource {

    private static final Slice ALL = new Slice(0, 1000);

    @Inject
    BookingRepository bookings;

    @Override
    public List<TimelineEntry> entries(Member member, OpenEngagement engagement) {
        return member.has(Role.VP, Role.CONSULTANT)
                ? bookings.of(member, engagement.id(), ALL).stream()
                        .map(row -> entry(row, engagement))
                        .toList()
                : List.of();
    }

    private static TimelineEntry entry(BookingRow row, OpenEngagement engagement) {
        LocalDate dayAfter = row.data().lastDay().plusDays(1);
        return new TimelineEntry(
                TimelineEntry.Lane.BOOKINGS,
                row.data().firstDay().atStartOfDay(engagement.zone()).toInstant(),
                dayAfter.atStartOfDay(engagement.zone()).toInstant(),
                "staffing.timeline." + row.data().status(),
                Map.of(
                        "name",
                        row.consultant(),
                        "days",
                        Phrase.of("staffing.days-a-week", row.data().daysPerWeek())));
    }
}
