package org.counterpart.availability.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.counterpart.availability.Away;
import org.counterpart.availability.Booked;
import org.counterpart.availability.Day;
import org.counterpart.availability.FreeWindow;
import org.counterpart.availability.Half;
import org.jsoup.nodes.Element;

/** One person's days as a strip: a piece of markup for every stretch of the same, placed by half days. */
final class Lane {

    private final LocalDate from;
    private final int halves;
    private final Words words;
    private final Element lane = new Element("div");

    private Lane(List<Day> days, Words words) {
        this.from = days.get(0).date();
        this.halves = 2 * days.size();
        this.words = words;
        lane.addClass("lane").attr("role", "img").attr("style", "--days:" + days.size());
    }

    /**
     * Draws it.
     *
     * @param away what is said on a stretch of leave, beside when it is
     * @param today theirs: it may be tomorrow where they are
     */
    static Element of(
            String name,
            List<Day> days,
            List<Stretch> away,
            List<Booked> booked,
            List<FreeWindow> free,
            LocalDate today,
            Words words) {
        Lane drawn = new Lane(days, words);
        drawn.daysOff(days);
        drawn.holidays(days);
        away.forEach(drawn::away);
        booked.forEach(drawn::booked);
        free.forEach(drawn::free);
        drawn.today(today);
        return drawn.lane.attr(
                "aria-label",
                name + ": " + words.told(days, away.stream().map(Stretch::away).toList(), booked));
    }

    /** Leave and what is said on it. */
    record Stretch(Away away, String label) {}

    private void daysOff(List<Day> days) {
        int begin = -1;
        for (int i = 0; i <= days.size(); i++) {
            boolean off = i < days.size()
                    && days.get(i).morning() == Half.OFF
                    && days.get(i).afternoon() == Half.OFF;
            if (off && begin < 0) {
                begin = i;
            } else if (!off && begin >= 0) {
                piece("off", 2 * begin, 2 * i);
                begin = -1;
            }
        }
    }

    private void holidays(List<Day> days) {
        for (Day day : days) {
            if (day.morning() == Half.HOLIDAY) {
                int start = index(day.date(), false);
                piece("holiday", start, start + 2)
                        .attr("title", words.day(day.date()) + " · " + day.holiday())
                        .text("★");
            }
        }
    }

    private void away(Stretch stretch) {
        Away away = stretch.away();
        int start = index(away.firstDay(), away.startsAtNoon());
        int end = index(away.lastDay(), false) + (away.endsAtNoon() ? 1 : 2);
        if (end > 0 && start < halves) {
            Element piece = piece("away", Math.max(0, start), Math.min(halves, end))
                    .attr("title", stretch.label() + " · " + words.range(away));
            piece.appendElement("span").text(stretch.label());
        }
    }

    private void booked(Booked booking) {
        int start = index(booking.firstDay(), false);
        int end = index(booking.lastDay(), false) + 2;
        if (end > 0 && start < halves) {
            piece(booking.firm() ? "booked" : "tentative", Math.max(0, start), Math.min(halves, end))
                    .attr("title", words.booked(booking));
        }
    }

    private void free(FreeWindow window) {
        int start = index(window.firstDay(), window.startsAtNoon());
        int end = index(window.lastDay(), false) + (window.endsAtNoon() ? 1 : 2);
        if (end > 0 && start < halves) {
            piece("free", Math.max(0, start), Math.min(halves, end))
                    .attr("title", words.days(window.days()) + " · " + words.range(window))
                    .text("✓");
        }
    }

    private void today(LocalDate today) {
        int start = index(today, false);
        if (start >= 0 && start < halves) {
            piece("today", start, start + 2).attr("title", words.get("availability.today"));
        }
    }

    private int index(LocalDate day, boolean afternoon) {
        return (int) (2 * ChronoUnit.DAYS.between(from, day)) + (afternoon ? 1 : 0);
    }

    private Element piece(String kind, int start, int end) {
        return lane.appendElement("i").addClass(kind).attr("style", "--a:" + start + ";--n:" + (end - start));
    }
}
