package org.counterpart.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** When people are reminded of a promise: at a decent hour where its giver is. */
enum Reminder {
    THREE_DAYS_BEFORE(-3, "promise.days"),
    THE_DAY_BEFORE(-1, "promise.tomorrow"),
    THE_DAY_AFTER(1, "promise.over");

    private static final LocalTime HOUR = LocalTime.of(9, 0);

    /** A reminder that could not be sent for so long is left out: what it says would not be true. */
    private static final Duration LATEST = Duration.ofHours(14);

    private final int days;
    private final String letter;

    Reminder(int days, String letter) {
        this.days = days;
        this.letter = letter;
    }

    /** The key of what its giver is told. */
    String letter() {
        return letter;
    }

    boolean isAfter() {
        return days > 0;
    }

    /** The moment, for a promise due then. */
    Instant moment(Instant dueAt, ZoneId giversZone) {
        return dueAt.atZone(giversZone)
                .toLocalDate()
                .plusDays(days)
                .atTime(HOUR)
                .atZone(giversZone)
                .toInstant();
    }

    /** The one to send now, if any: not one whose time had passed when the promise was accepted. */
    static Optional<Reminder> now(Instant acceptedAt, Instant dueAt, ZoneId giversZone, Instant now) {
        return Arrays.stream(values())
                .filter(one -> {
                    Instant moment = one.moment(dueAt, giversZone);
                    return moment.isAfter(acceptedAt)
                            && !moment.isAfter(now)
                            && (one.isAfter() || now.isBefore(moment.plus(LATEST)));
                })
                .reduce((earlier, later) -> later);
    }

    /** When to look again; empty: never. */
    static Optional<Instant> next(Instant dueAt, ZoneId giversZone, Instant now) {
        return Arrays.stream(values())
                .map(one -> one.moment(dueAt, giversZone))
                .filter(moment -> moment.isAfter(now))
                .findFirst();
    }
}
