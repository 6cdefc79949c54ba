package org.counterpart.staffing;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterpart.availability.AvailabilityService;
import org.counterpart.availability.Workdays;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.firm.Member;
import org.counterpart.programmes.ProgrammeData;
import org.counterpart.programmes.ProgrammeService;

/** Reads what bookings have to be held against, and finds their clashes: a handful of questions, however many there are. */
@Dependent
class BookingDesk {

    @Inject
    BookingRepository bookings;

    @Inject
    AvailabilityService availability;

    @Inject
    ProgrammeService programmes;

    /**
     * What a booking would clash with.
     *
     * @param self the booking that is changed; {@code null}: a new one
     * @throws Invalid if the firm has no such consultant, or they work fewer days a week
     */
    List<Clash> clashes(Member member, OpenEngagement engagement, BookingData data, UUID self) {
        Known known = known(member, engagement, List.of(data.consultantId()), data.firstDay(), data.lastDay());
        Workdays person = known.people.get(data.consultantId());
        if (person == null) {
            throw new Invalid("consultantId", "staffing.consultant.unknown");
        }
        BookingRules.requireWithinWeek(data, person.who());
        return known.clashes(data, self);
    }

    /** Bookings with what they clash with now; what is over clashes with nothing any more. */
    List<BookingState> states(Member member, OpenEngagement engagement, List<BookingRow> rows, LocalDate today) {
        return rows.isEmpty() ? List.of() : states(known(member, engagement, rows), rows, today);
    }

    /** The same with everybody's weeks from the first booking, or the engagement's first day, to the last. */
    Staffing staffing(Member member, OpenEngagement engagement, List<BookingRow> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return new Staffing(List.of(), List.of());
        }
        Known known = known(member, engagement, rows);
        return new Staffing(
                states(known, rows, today),
                known.people.values().stream()
                        .map(person -> LoadRow.of(
                                person,
                                engagement.id(),
                                known.commitments.getOrDefault(person.who().id(), List.of()),
                                first(rows),
                                last(rows)))
                        .toList());
    }

    /** What an engagement asks of its bookings. */
    Frame frame(Member member, OpenEngagement engagement) {
        ProgrammeData programme = engagement.programmeId() == null
                ? null
                : programmes.find(member, engagement.programmeId()).data();
        return new Frame(
                engagement.startsOn(),
                engagement.endsOn(),
                programme == null ? null : programme.name(),
                programme != null && programme.certificationRequired());
    }

    private static List<BookingState> states(Known known, List<BookingRow> rows, LocalDate today) {
        return rows.stream()
                .map(row -> new BookingState(
                        row,
                        row.data().status() == BookingStatus.RELEASED
                                        || row.data().lastDay().isBefore(today)
                                ? List.of()
                                : known.clashes(row.data(), row.id())))
                .toList();
    }

    private Known known(Member member, OpenEngagement engagement, List<BookingRow> rows) {
        return known(
                member,
                engagement,
                rows.stream().map(row -> row.data().consultantId()).distinct().toList(),
                first(rows),
                last(rows));
    }

    private Known known(
            Member member, OpenEngagement engagement, List<UUID> consultants, LocalDate firstDay, LocalDate lastDay) {
        LocalDate from = Weeks.monday(firstDay);
        LocalDate to = Weeks.monday(lastDay).plusDays(6);
        Frame frame = frame(member, engagement);
        return new Known(
                frame,
                availability.calendars(member, consultants, from, to).stream()
                        .collect(Collectors.toMap(
                                one -> one.who().id(), Function.identity(), (one, same) -> one, LinkedHashMap::new)),
                bookings.of(member, consultants, from, to).stream().collect(groupingBy(Commitment::consultantId)),
                frame.certified()
                        ? bookings.certificates(member, engagement.programmeId()).stream()
                                .collect(groupingBy(Certificate::consultantId))
                        : Map.of());
    }

    private static LocalDate first(List<BookingRow> rows) {
        return rows.stream()
                .map(row -> row.data().firstDay())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate last(List<BookingRow> rows) {
        return rows.stream()
                .map(row -> row.data().lastDay())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private record Known(
            Frame frame,
            Map<UUID, Workdays> people,
            Map<UUID, List<Commitment>> commitments,
            Map<UUID, List<Certificate>> certificates) {

        List<Clash> clashes(BookingData data, UUID self) {
            Workdays person = people.get(data.consultantId());
            return Clashes.of(
                    data.booked(),
                    frame,
                    person.who().status(),
                    person.calendar(),
                    commitments.getOrDefault(data.consultantId(), List.of()).stream()
                            .filter(one -> !one.id().equals(self))
                            .toList(),
                    certificates.getOrDefault(data.consultantId(), List.of()));
        }
    }
}
