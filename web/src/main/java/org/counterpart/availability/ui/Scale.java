package org.counterpart.availability.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import org.jsoup.nodes.Element;

/** The months and days above the strips. */
final class Scale {

    /** Above this many days there is room for Mondays only. */
    private static final int EVERY_DAY = 42;

    private Scale() {}

    static Element of(LocalDate from, LocalDate to, LocalDate today, Words words) {
        int days = (int) ChronoUnit.DAYS.between(from, to) + 1;
        Element scale = new Element("div")
                .addClass("scale")
                .attr("style", "--days:" + days)
                // The strips say their days themselves.
                .attr("aria-hidden", "true");
        Element months = scale.appendElement("div").addClass("months");
        for (LocalDate first = from;
                !first.isAfter(to);
                first = YearMonth.from(first).plusMonths(1).atDay(1)) {
            LocalDate end = YearMonth.from(first).atEndOfMonth();
            long length = ChronoUnit.DAYS.between(first, end.isAfter(to) ? to : end) + 1;
            String name = first.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
            place(months, ChronoUnit.DAYS.between(from, first), length)
                    .text(length > 3 ? name + " " + first.getYear() : "");
        }
        Element numbers = scale.appendElement("div").addClass("numbers");
        for (int i = 0; i < days; i++) {
            LocalDate day = from.plusDays(i);
            if (days <= EVERY_DAY || day.getDayOfWeek() == DayOfWeek.MONDAY) {
                Element number = place(numbers, i, days <= EVERY_DAY ? 1 : Math.min(7, days - i));
                number.addClass(day.equals(today) ? "today" : "day");
                if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
                    number.addClass("monday");
                }
                if (days <= EVERY_DAY) {
                    number.appendElement("small")
                            .text(day.getDayOfWeek().getDisplayName(TextStyle.NARROW, words.locale()));
                }
                number.appendText(String.valueOf(day.getDayOfMonth()));
            }
        }
        return scale;
    }

    private static Element place(Element row, long day, long days) {
        return row.appendElement("i").attr("style", "--a:" + 2 * day + ";--n:" + 2 * days);
    }
}
