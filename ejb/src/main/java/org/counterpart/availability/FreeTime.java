package org.counterpart.availability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks for free time in a period. The period is made of the days of the place asked for, so of moments, where there is
 * one: a day there is not a day on the other side of the date line. Otherwise it is made of everybody's own days.
 */
final class FreeTime {

    private static final int WINDOWS_SHOWN = 3;

    private final FreeQuestion question;
    private final Optional<WorkPattern> place;
    private final Optional<Interval> period;

    FreeTime(FreeQuestion question) {
        this.question = question;
        this.place = question.place();
        this.period = place.map(there -> question.period(there.zone()));
    }

    /** How free somebody is; empty if not free enough, or nowhere near. */
    Optional<Freedom> of(WorkCalendar calendar) {
        return of(calendar, List.of());
    }

    /** The same of somebody with bookings: of each week, what firm ones leave of it can be had, on whichever of its days. */
    Optional<Freedom> of(WorkCalendar calendar, List<Booked> booked) {
        Shares shares = new Shares(calendar, booked);
        List<List<FreeHalf>> runs = runs(calendar, shares);
        int free = shares.of(runs.stream().flatMap(List::stream).toList());
        List<List<FreeHalf>> enough = question.consecutive()
                ? runs.stream()
                        .filter(run -> shares.of(run) >= question.halves())
                        .toList()
                : runs;
        if (free < question.halves() || enough.isEmpty()) {
            return Optional.empty();
        }
        List<FreeHalf> first = enough.get(0);
        return Optional.of(new Freedom(
                free / 2.0,
                enough.stream()
                        .limit(WINDOWS_SHOWN)
                        .map(run -> window(run, shares.of(run)))
                        .toList(),
                place.map(there -> distance(calendar, there, first.get(0).time().start()))
                        .orElse(null),
                place.map(there -> shared(first, there)).orElse(null)));
    }

    /** The free halves in order, parted where one cannot go on: nights, days off and public holidays do not part them. */
    private List<List<FreeHalf>> runs(WorkCalendar calendar, Shares shares) {
        List<List<FreeHalf>> runs = new ArrayList<>();
        List<FreeHalf> run = new ArrayList<>();
        // Days elsewhere begin up to a day before or after ours.
        int around = place.isPresent() ? 1 : 0;
        for (Day day :
                calendar.days(question.from().minusDays(around), question.to().plusDays(around))) {
            for (boolean afternoon : new boolean[] {false, true}) {
                Half half = day.half(afternoon);
                if (half == Half.OFF || half == Half.HOLIDAY) {
                    continue;
                }
                FreeHalf free =
                        new FreeHalf(day.date(), afternoon, calendar.pattern().half(day.date(), afternoon));
                if (half == Half.FREE && shares.left(day.date()) > 0 && counts(calendar, free.time())) {
                    run.add(free);
                } else if (!run.isEmpty()) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /** Whether it lies in the period, and near enough as the clocks stand then. */
    private boolean counts(WorkCalendar calendar, Interval time) {
        return place.isEmpty()
                || time.isWithin(period.get())
                        && calendar.distance(place.get(), time.start()) <= question.hours() * 3600;
    }

    private static FreeWindow window(List<FreeHalf> run, int halves) {
        FreeHalf first = run.get(0);
        FreeHalf last = run.get(run.size() - 1);
        return new FreeWindow(
                first.day(),
                first.afternoon(),
                last.day(),
                !last.afternoon(),
                halves / 2.0,
                first.time().start(),
                last.time().end());
    }

    private static double distance(WorkCalendar calendar, WorkPattern place, Instant moment) {
        return calendar.distance(place, moment) / 3600.0;
    }

    private static double shared(List<FreeHalf> run, WorkPattern place) {
        long seconds = run.stream()
                .mapToLong(half -> half.time().shared(place).toSeconds())
                .sum();
        return Math.round(10 * seconds / 3600.0 / (run.size() / 2.0)) / 10.0;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** What firm bookings leave of each week, in half days; of a week without any, all of it. */
    private static final class Shares {

        private static final int ALL = 14;

        private final WorkCalendar calendar;
        private final List<Booked> firm;
        private final Map<LocalDate, Integer> left = new HashMap<>();

        Shares(WorkCalendar calendar, List<Booked> booked) {
            this.calendar = calendar;
            this.firm = booked.stream().filter(Booked::firm).toList();
        }

        int left(LocalDate day) {
            return firm.isEmpty() ? ALL : left.computeIfAbsent(monday(day), this::leftOf);
        }

        /** How many of these halves can be had. */
        int of(List<FreeHalf> halves) {
            return firm.isEmpty()
                    ? halves.size()
                    : halves.stream()
                            .collect(Collectors.groupingBy(half -> monday(half.day()), Collectors.counting()))
                            .entrySet()
                            .stream()
                            .mapToInt(week -> Math.min(week.getValue().intValue(), left(week.getKey())))
                            .sum();
        }

        private int leftOf(LocalDate monday) {
            int taken = firm.stream()
                    .mapToInt(one -> one.need(calendar.pattern(), monday))
                    .sum();
            if (taken == 0) {
                return ALL;
            }
            int free = 0;
            for (Day day : calendar.days(monday, monday.plusDays(6))) {
                free += (day.morning() == Half.FREE ? 1 : 0) + (day.afternoon() == Half.FREE ? 1 : 0);
            }
            return Math.max(0, free - taken);
        }
    }

    private record FreeHalf(LocalDate day, boolean afternoon, Interval time) {}
}
