package org.counterpart.engagement.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.Timeline;
import org.counterpart.engagement.TimelineEntry;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** An engagement in time as lanes under a scale of months; {@link TimelineTable} says the same in words. */
class TimelinePicture extends Div {

    private static final long serialVersionUID = 1L;

    /** What is closer than this part of the whole is written one under the other. */
    private static final double ROOM = 0.012;

    /** More months than this have no room for their names. */
    private static final int FEW_MONTHS = 14;

    private final transient Texts texts = Texts.here();
    private final transient Timeline timeline;
    private final long begin;
    private final long end;

    TimelinePicture(Timeline timeline) {
        this.timeline = timeline;
        LocalDate first = Stream.concat(
                        Stream.of(timeline.startsOn()),
                        timeline.entries().stream().map(entry -> day(entry.from())))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = Stream.concat(
                        Stream.of(timeline.endsOn()),
                        timeline.entries().stream().map(entry -> day(entry.to() == null ? entry.from() : entry.to())))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        begin = millis(first);
        end = millis(last.plusDays(1));
        addClassName("timeline");
        Element picture = new Element("div").addClass("timeline-picture");
        picture.appendChild(scale(first, last));
        for (TimelineEntry.Lane lane : TimelineEntry.Lane.values()) {
            List<TimelineEntry> entries = timeline.entries().stream()
                    .filter(entry -> entry.lane() == lane)
                    .toList();
            if (!entries.isEmpty()) {
                picture.appendChild(lane(lane, entries));
            }
        }
        getElement().setProperty("innerHTML", picture.outerHtml());
    }

    private Element scale(LocalDate first, LocalDate last) {
        Element row = new Element("div").addClass("timeline-row").attr("aria-hidden", "true");
        row.appendElement("div").addClass("lane-name");
        Element scale = row.appendElement("div").addClass("months");
        List<YearMonth> months = Stream.iterate(
                        YearMonth.from(first), month -> !month.atDay(1).isAfter(last), month -> month.plusMonths(1))
                .toList();
        int step = months.size() / FEW_MONTHS + 1;
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i);
            LocalDate from = month.atDay(1).isBefore(first) ? first : month.atDay(1);
            LocalDate to = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
            Element mark = piece(scale, part(millis(from)), part(millis(to.plusDays(1))));
            boolean roomy = to.toEpochDay() - from.toEpochDay() > 12;
            if (i % step == 0 && roomy) {
                mark.text(month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()));
                if (i == 0 || month.getMonthValue() == 1) {
                    mark.appendElement("span").addClass("year").text(" " + month.getYear());
                }
            }
        }
        today(scale);
        return row;
    }

    private Element lane(TimelineEntry.Lane lane, List<TimelineEntry> entries) {
        Element row = new Element("div").addClass("timeline-row");
        String name = texts.get("engagement.lane." + lane);
        row.appendElement("div")
                .addClass("lane-name")
                .attr("aria-hidden", "true")
                .text(name);
        // The table says each of them in words.
        Element strip = row.appendElement("div")
                .addClass("strip")
                .addClass(lane.name().toLowerCase(Locale.ROOT))
                .attr("role", "img")
                .attr("aria-label", texts.get("engagement.timeline.lane", "lane", name, "count", entries.size()));
        List<Double> ends = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            double from = part(entry.from().toEpochMilli());
            double to = entry.to() == null ? from : part(entry.to().toEpochMilli());
            int line = 0;
            while (line < ends.size() && ends.get(line) > from) {
                line++;
            }
            if (line == ends.size()) {
                ends.add(0.0);
            }
            // Stretches follow each other closely; signs need room to be told apart.
            ends.set(line, entry.to() == null ? from + ROOM : to);
            draw(strip, entry, from, to, line);
        }
        strip.attr("style", "--lines:" + ends.size());
        today(strip);
        return row;
    }

    private void draw(Element strip, TimelineEntry entry, double from, double to, int line) {
        String said = texts.get(entry.key(), entry.values());
        Element drawn = piece(strip, from, to)
                .addClass(entry.to() == null ? "moment" : "stretch")
                .attr("title", said + " · " + TimelineTable.when(entry, timeline.zone()));
        drawn.attr("style", drawn.attr("style") + ";--l:" + line);
        Stream.of(Phase.values())
                .filter(phase -> entry.key().endsWith("." + phase))
                .forEach(phase -> drawn.addClass(phase.name().toLowerCase(Locale.ROOT)));
        if (entry.to() != null) {
            drawn.appendElement("span").text(said);
        }
    }

    private void today(Element row) {
        double now = part(timeline.now().toEpochMilli());
        if (now >= 0 && now <= 1) {
            piece(row, now, now).addClass("now").attr("title", texts.get("availability.today"));
        }
    }

    private static Element piece(Element row, double from, double to) {
        return row.appendElement("i")
                .attr("style", String.format(Locale.ROOT, "--a:%.4f;--n:%.4f", from, Math.max(0, to - from)));
    }

    private double part(long moment) {
        return (double) (moment - begin) / (end - begin);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, timeline.zone());
    }

    private long millis(LocalDate day) {
        return day.atStartOfDay(timeline.zone()).toInstant().toEpochMilli();
    }
}
