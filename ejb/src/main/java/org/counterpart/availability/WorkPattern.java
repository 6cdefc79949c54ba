package org.counterpart.availability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.Set;

/**
 * When somebody works, by the clock on their wall: nine to five stays nine to five when summer time begins.
 *
 * @param zone where they live
 * @param country whose public holidays are theirs, ISO 3166-1 alpha-2
 * @param region with its own holidays, ISO 3166-2; may be {@code null}
 * @param days on which they work
 * @param from when a working day begins
 * @param until when it ends, later on the same day
 */
public record WorkPattern(
        ZoneId zone, String country, String region, Set<DayOfWeek> days, LocalTime from, LocalTime until) {

    public WorkPattern {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("a working day ends after it begins");
        }
        days = Set.copyOf(days);
    }

    /**
     * When half of a working day lies. Empty where the clocks leave it out: on a day that a place skipped to change
     * sides of the date line, too.
     */
    Interval half(LocalDate day, boolean afternoon) {
        LocalDateTime noon = day.atTime(noon());
        return afternoon
                ? new Interval(moment(noon, false), moment(day.atTime(until), true))
                : new Interval(moment(day.atTime(from), false), moment(noon, false));
    }

    /** Half days that they would work between these days, both among them. */
    public int worked(LocalDate first, LocalDate last) {
        int halves = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            halves += days.contains(day.getDayOfWeek()) ? 2 : 0;
        }
        return halves;
    }

    /** Nine to five, every day, somewhere. */
    public static WorkPattern office(ZoneId zone) {
        return new WorkPattern(zone, "", null, EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0), LocalTime.of(17, 0));
    }

    /** How many hours of this working day lie in working hours elsewhere, whatever the date is there. */
    public double sharedHours(LocalDate day, WorkPattern elsewhere) {
        long seconds = 0;
        for (boolean afternoon : new boolean[] {false, true}) {
            seconds += half(day, afternoon).shared(elsewhere).toSeconds();
        }
        return seconds / 3600.0;
    }

    /** What parts morning from afternoon: noon, or the middle of a working day that lies on one side of it. */
    LocalTime noon() {
        return from.isBefore(LocalTime.NOON) && until.isAfter(LocalTime.NOON)
                ? LocalTime.NOON
                : from.plusSeconds((until.toSecondOfDay() - from.toSecondOfDay()) / 2);
    }

    /** Seconds that the clocks there are ahead of UTC at a moment. */
    int offset(Instant moment) {
        return zone.getRules().getOffset(moment).getTotalSeconds();
    }

    /** When the clock on the wall shows this; in the hour that comes twice the first time, or the last. */
    private Instant moment(LocalDateTime wall, boolean last) {
        ZoneOffsetTransition change = zone.getRules().getTransition(wall);
        if (change == null) {
            return wall.toInstant(zone.getRules().getOffset(wall));
        }
        if (change.isGap()) {
            return change.getInstant();
        }
        ZoneOffset offset = last ? change.getOffsetAfter() : change.getOffsetBefore();
        return wall.toInstant(offset);
    }
}
