package org.counterpart.staffing;

import static org.counterpart.staffing.Clash.Severity.NOTE;
import static org.counterpart.staffing.Clash.Severity.REFUSAL;
import static org.counterpart.staffing.Clash.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterpart.availability.Booked;
import org.counterpart.availability.Half;
import org.counterpart.availability.WorkCalendar;
import org.counterpart.common.Phrase;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.staffing.Weeks.Overload;

/**
 * Finds out what a booking clashes with. Refused is who has left, and a firm booking that asks, with other firm ones, for
 * more than the consultant works. What leaves room for the work all the same (a public holiday in a week of two days) is
 * a note, everything else a warning.
 */
final class Clashes {

    /** So many stretches of days are named; of the others, only how many. */
    private static final int NAMED = 6;

    private final Booked wanted;
    private final List<Commitment> others;
    private final Weeks weeks;
    private final List<Clash> found = new ArrayList<>();

    private Clashes(Booked wanted, WorkCalendar calendar, List<Commitment> others) {
        this.wanted = wanted;
        this.weeks = new Weeks(calendar);
        this.others = others;
    }

    /**
     * All of them, the gravest first.
     *
     * @param others the consultant's other bookings that touch the weeks of this one
     * @param certificates the consultant's, for the engagement's programme
     */
    static List<Clash> of(
            Booked wanted,
            Frame engagement,
            ConsultantStatus status,
            WorkCalendar calendar,
            List<Commitment> others,
            List<Certificate> certificates) {
        Clashes clashes = new Clashes(wanted, calendar, others);
        clashes.status(status);
        clashes.bookings();
        clashes.certificate(engagement, certificates);
        clashes.outside(engagement);
        clashes.absence(ClashKind.LEAVE, Half.AWAY, "staffing.clash.leave");
        clashes.absence(ClashKind.HOLIDAY, Half.HOLIDAY, "staffing.clash.holiday");
        clashes.found.sort(Comparator.comparing(Clash::severity)
                .reversed()
                .thenComparing(Clash::kind)
                .thenComparing(Clash::from));
        return List.copyOf(clashes.found);
    }

    private void status(ConsultantStatus status) {
        if (status == ConsultantStatus.LEFT) {
            add(ClashKind.LEFT, REFUSAL, wanted.firstDay(), wanted.lastDay(), "staffing.clash.left", Map.of());
        } else if (status == ConsultantStatus.PAUSED) {
            add(ClashKind.PAUSED, WARNING, wanted.firstDay(), wanted.lastDay(), "staffing.clash.paused", Map.of());
        }
    }

    private void bookings() {
        List<Overload> firm = overloads(Booked::firm);
        firm.forEach(one -> overload(ClashKind.OVERBOOKED, wanted.firm() ? REFUSAL : WARNING, one, Booked::firm));
        if (firm.isEmpty()) {
            overloads(other -> true).forEach(one -> overload(ClashKind.TENTATIVE, WARNING, one, other -> true));
        }
    }

    private List<Overload> overloads(Predicate<Booked> counting) {
        return weeks.overloads(
                Stream.concat(others.stream().map(Commitment::booked).filter(counting), Stream.of(wanted))
                        .toList(),
                wanted.firstDay(),
                wanted.lastDay());
    }

    private void overload(ClashKind kind, Clash.Severity severity, Overload overload, Predicate<Booked> counting) {
        Map<String, Object> values = new HashMap<>();
        values.put("from", overload.from());
        values.put("to", overload.to());
        values.put("needed", overload.needed() / 2.0);
        values.put("worked", overload.worked() / 2.0);
        values.put(
                "others",
                others.stream()
                        .filter(other ->
                                counting.test(other.booked()) && other.booked().touches(overload.from(), overload.to()))
                        .map(Commitment::told)
                        .toList());
        String key = kind == ClashKind.OVERBOOKED ? "staffing.clash.overbooked" : "staffing.clash.tentative";
        add(kind, severity, overload.from(), overload.to(), overload.weeks() > 1 ? key + ".weekly" : key, values);
    }

    private void certificate(Frame engagement, List<Certificate> certificates) {
        if (engagement.certified()) {
            Certificate.firstDayWithout(certificates, wanted.firstDay(), wanted.lastDay())
                    .ifPresent(day -> add(
                            ClashKind.CERTIFICATE,
                            WARNING,
                            day,
                            wanted.lastDay(),
                            day.equals(wanted.firstDay())
                                    ? "staffing.clash.certificate.none"
                                    : "staffing.clash.certificate.ends",
                            Map.of("programme", engagement.programme(), "day", day, "last", day.minusDays(1))));
        }
    }

    private void outside(Frame engagement) {
        LocalDate startsOn = engagement.startsOn();
        LocalDate endsOn = engagement.endsOn();
        if (wanted.firstDay().isBefore(startsOn)) {
            add(
                    ClashKind.OUTSIDE,
                    WARNING,
                    wanted.firstDay(),
                    Weeks.earlier(wanted.lastDay(), startsOn.minusDays(1)),
                    "staffing.clash.before",
                    Map.of("day", startsOn));
        }
        if (wanted.lastDay().isAfter(endsOn)) {
            add(
                    ClashKind.OUTSIDE,
                    WARNING,
                    Weeks.later(wanted.firstDay(), endsOn.plusDays(1)),
                    wanted.lastDay(),
                    "staffing.clash.after",
                    Map.of("day", endsOn));
        }
    }

    /** Days away, or holidays: a warning if some week then has too few days left for its bookings. */
    private void absence(ClashKind kind, Half half, String key) {
        List<LocalDate[]> stretches = new ArrayList<>();
        int halves = 0;
        boolean open = false;
        for (LocalDate day = wanted.firstDay(); !day.isAfter(wanted.lastDay()); day = day.plusDays(1)) {
            int here = weeks.count(half, day, day);
            halves += here;
            if (here > 0 && open) {
                stretches.get(stretches.size() - 1)[1] = day;
            } else if (here > 0) {
                stretches.add(new LocalDate[] {day, day});
            }
            // Days off do not part what is one leave; a working day does.
            open = here > 0 || open && weeks.worked(day, day) == 0;
        }
        if (halves > 0) {
            add(
                    kind,
                    isShort(half) ? WARNING : NOTE,
                    stretches.get(0)[0],
                    stretches.get(stretches.size() - 1)[1],
                    key,
                    Map.of("days", Phrase.of("staffing.days", halves / 2.0), "when", named(stretches)));
        }
    }

    private boolean isShort(Half half) {
        return Weeks.mondays(wanted.firstDay(), wanted.lastDay()).anyMatch(monday -> {
            LocalDate sunday = monday.plusDays(6);
            LocalDate first = Weeks.later(monday, wanted.firstDay());
            LocalDate last = Weeks.earlier(sunday, wanted.lastDay());
            if (weeks.count(half, first, last) == 0) {
                return false;
            }
            int need = weeks.need(wanted, monday);
            int firm = others.stream()
                    .map(Commitment::booked)
                    .filter(Booked::firm)
                    .mapToInt(other -> weeks.need(other, monday))
                    .sum();
            return weeks.count(Half.FREE, first, last) < need || weeks.count(Half.FREE, monday, sunday) < need + firm;
        });
    }

    private static List<Phrase> named(List<LocalDate[]> stretches) {
        Stream<Phrase> named = stretches.stream()
                .limit(NAMED)
                .map(days -> days[0].equals(days[1])
                        ? new Phrase("staffing.day", Map.of("day", days[0]))
                        : new Phrase("staffing.range", Map.of("from", days[0], "to", days[1])));
        return stretches.size() > NAMED
                ? Stream.concat(named, Stream.of(Phrase.of("staffing.more", stretches.size() - NAMED)))
                        .toList()
                : named.toList();
    }

    private void add(
            ClashKind kind,
            Clash.Severity severity,
            LocalDate from,
            LocalDate to,
            String key,
            Map<String, Object> values) {
        found.add(new Clash(kind, severity, from, to, new Phrase(key, values)));
    }
}
