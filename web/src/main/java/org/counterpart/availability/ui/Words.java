package org.counterpart.availability.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterpart.availability.Away;
import org.counterpart.availability.Booked;
import org.counterpart.availability.Day;
import org.counterpart.availability.FreeWindow;
import org.counterpart.availability.Freedom;
import org.counterpart.availability.Half;
import org.counterpart.availability.LeaveKind;
import org.counterpart.shell.Texts;

/** Days and leave in the words of the screen's language. */
final class Words {

    private final Texts texts = Texts.here();
    private final DateTimeFormatter dates =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());

    Locale locale() {
        return texts.locale();
    }

    String get(String key, Object... namesAndValues) {
        return texts.get(key, namesAndValues);
    }

    String count(String key, long count) {
        return texts.count(key, count);
    }

    String day(LocalDate day) {
        return dates.format(day);
    }

    String kind(LeaveKind kind) {
        return kind == null
                ? get("availability.away")
                : get("availability.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** From when until when, with the halves. */
    String range(Away away) {
        return range(away.firstDay(), away.startsAtNoon(), away.lastDay(), away.endsAtNoon());
    }

    String range(FreeWindow window) {
        return range(window.firstDay(), window.startsAtNoon(), window.lastDay(), window.endsAtNoon());
    }

    private String range(LocalDate first, boolean startsAtNoon, LocalDate last, boolean endsAtNoon) {
        String from = startsAtNoon ? get("availability.from-noon", "day", day(first)) : day(first);
        if (first.equals(last)) {
            return endsAtNoon ? get("availability.until-noon", "day", day(last)) : from;
        }
        return from + " – " + (endsAtNoon ? get("availability.until-noon", "day", day(last)) : day(last));
    }

    /** A number of days, by halves. */
    String days(double days) {
        NumberFormat number = NumberFormat.getInstance(locale());
        boolean one = days == 1 || days < 2 && locale().getLanguage().equals("fr");
        return get(one ? "availability.days.one" : "availability.days.other", "count", number.format(days));
    }

    /** Public holidays on days somebody would work. */
    List<String> holidays(List<Day> days) {
        return days.stream()
                .filter(day -> day.morning() == Half.HOLIDAY || day.afternoon() == Half.HOLIDAY)
                .map(day -> day(day.date()) + " " + day.holiday())
                .toList();
    }

    /** A line of the board for those who cannot see it. */
    String told(List<Day> days, List<Away> away, List<Booked> booked) {
        List<String> holidays = holidays(days);
        String leave = away.isEmpty()
                ? get("availability.told.present")
                : get(
                        "availability.told.away",
                        "days",
                        away.stream().map(this::range).collect(Collectors.joining("; ")));
        String bookings = booked.isEmpty()
                ? ""
                : " "
                        + get(
                                "availability.told.booked",
                                "bookings",
                                booked.stream().map(this::booked).collect(Collectors.joining("; ")));
        return holidays.isEmpty()
                ? leave + bookings
                : leave + bookings + " " + get("availability.told.holidays", "days", String.join("; ", holidays));
    }

    /** From when until when somebody is booked, and for how much of their week. */
    String booked(Booked booking) {
        String key = booking.firm() ? "availability.booked" : "availability.booked.tentative";
        return range(booking.firstDay(), false, booking.lastDay(), false) + ": "
                + get(key, "days", days(booking.halfDaysPerWeek() / 2.0));
    }

    /** What was found about somebody's free time. */
    String found(Freedom free) {
        FreeWindow window = free.windows().get(0);
        String first = window.startsAtNoon()
                ? get("availability.from-noon", "day", day(window.firstDay()))
                : day(window.firstDay());
        String days = days(free.days());
        return free.sharedHours() == null
                ? get("availability.found", "days", days, "first", first)
                : get(
                        "availability.found.near",
                        "days",
                        days,
                        "first",
                        first,
                        "hours",
                        NumberFormat.getInstance(locale()).format(free.sharedHours()));
    }
}
