package org.counterpart.room.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.room.ContributionRow;
import org.counterpart.room.ThreadDetails;
import org.counterpart.room.ThreadLine;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.Captures;
import org.jsoup.nodes.Element;

/**
 * The thread as a picture (SVG 1.1): four columns from success to action, a curve for each link, and actions that rest
 * on nothing standing out. For screens and for paper; an outline beside it says the same in words.
 */
public final class ThreadPicture {

    private static final int WIDTH = 1_120;
    private static final int BOX = 240;
    private static final int STEP = (WIDTH - BOX) / 3;
    private static final int HEAD = 40;
    private static final int GAP = 14;
    private static final int LINE = 17;
    private static final int PAD = 12;
    private static final int LETTERS = 29;
    private static final int MOST_LINES = 4;

    private static final String INK = "#16282b";
    private static final String SOFT = "#51666a";
    private static final String CARD = "#eef3f3";
    private static final String PRIMARY = "#0f5c63";
    private static final String ACCENT = "#c8553d";

    private record Box(double x, double y, double height) {}

    private final ThreadDetails thread;
    private final Texts texts;
    private final Set<UUID> loose;
    private final Map<UUID, Box> boxes = new HashMap<>();

    private ThreadPicture(ThreadDetails thread, Texts texts) {
        this.thread = thread;
        this.texts = texts;
        loose = thread.unthreaded();
    }

    /**
     * The picture.
     *
     * @param most how many of each kind are drawn: first those that are linked, and actions that are not
     */
    public static Element of(ThreadDetails thread, Texts texts, int most) {
        return new ThreadPicture(thread, texts).draw(most);
    }

    private Element draw(int most) {
        Map<Captures, List<ContributionRow>> columns = new HashMap<>();
        double tallest = 0;
        for (Captures kind : ThreadDetails.COLUMNS) {
            List<ContributionRow> rows = ordered(kind, columns.get(ThreadDetails.restsOn(kind)));
            columns.put(kind, rows.subList(0, Math.min(most, rows.size())));
            double y = HEAD;
            for (ContributionRow row : columns.get(kind)) {
                double height = lines(row.text()).size() * LINE + 2 * PAD - 4;
                boxes.put(row.id(), new Box(ThreadDetails.COLUMNS.indexOf(kind) * STEP, y, height));
                y += height + GAP;
            }
            tallest = Math.max(tallest, y);
        }
        Element svg = new Element("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + number(tallest + 4))
                .attr("width", String.valueOf(WIDTH))
                .attr("height", number(tallest + 4))
                .attr("role", "img")
                .addClass("thread-picture");
        String said = texts.get(
                "room.thread.said",
                "links",
                thread.links().size(),
                "actions",
                thread.of(Captures.ACTION).size(),
                "loose",
                loose.size());
        svg.attr("alt", said);
        svg.appendElement("title").text(texts.get("room.thread"));
        svg.appendElement("desc").text(said);
        thread.links().forEach(link -> curve(svg, link));
        for (Captures kind : ThreadDetails.COLUMNS) {
            words(svg, ThreadDetails.COLUMNS.indexOf(kind) * STEP + 2, 22, texts.get("room.kinds." + kind), SOFT)
                    .attr("font-weight", "bold")
                    .addClass("soft");
            columns.get(kind).forEach(row -> box(svg, row));
        }
        return svg;
    }

    /** Beside what it rests on, so that curves cross little; what rests on nothing last, and of actions first. */
    private List<ContributionRow> ordered(Captures kind, List<ContributionRow> under) {
        Map<UUID, Double> height = new HashMap<>();
        for (ContributionRow row : thread.of(kind)) {
            double[] at = thread.links().stream()
                    .filter(link -> link.fromId().equals(row.id()) && boxes.containsKey(link.toId()))
                    .mapToDouble(link -> boxes.get(link.toId()).y())
                    .toArray();
            boolean carries =
                    thread.links().stream().anyMatch(link -> link.toId().equals(row.id()));
            double mean = Arrays.stream(at).average().orElse(carries ? 100_000 : 1_000_000);
            height.put(row.id(), loose.contains(row.id()) ? -1.0 : mean);
        }
        List<ContributionRow> rows = new ArrayList<>(thread.of(kind));
        if (under != null || kind == Captures.SUCCESS) {
            rows.sort(Comparator.comparing(row -> height.get(row.id())));
        }
        return rows;
    }

    private void curve(Element svg, ThreadLine link) {
        Box from = boxes.get(link.fromId());
        Box to = boxes.get(link.toId());
        if (from == null || to == null) {
            return;
        }
        double x1 = to.x() + BOX;
        double y1 = to.y() + to.height() / 2;
        double x2 = from.x();
        double y2 = from.y() + from.height() / 2;
        double middle = (x1 + x2) / 2;
        svg.appendElement("path")
                .attr(
                        "d",
                        "M" + number(x1) + " " + number(y1) + "C" + number(middle) + " " + number(y1) + " "
                                + number(middle) + " " + number(y2) + " " + number(x2) + " " + number(y2))
                .attr("fill", "none")
                .attr("stroke", PRIMARY)
                .attr("stroke-opacity", "0.55")
                .attr("stroke-width", "2")
                .addClass("link");
    }

    private void box(Element svg, ContributionRow row) {
        Box box = boxes.get(row.id());
        boolean alone = loose.contains(row.id());
        Element group = svg.appendElement("g").addClass(alone ? "loose" : "tied");
        group.appendElement("title").text(row.text());
        Element shape = group.appendElement("rect")
                .attr("x", number(box.x() + 1))
                .attr("y", number(box.y()))
                .attr("width", number(BOX - 2))
                .attr("height", number(box.height()))
                .attr("rx", "8")
                .attr("fill", CARD)
                .attr("stroke", alone ? ACCENT : CARD)
                .attr("stroke-width", "2")
                .addClass("box");
        if (alone) {
            shape.attr("stroke-dasharray", "6 4");
        }
        double y = box.y() + PAD + 11;
        for (String line : lines(row.text())) {
            words(group, box.x() + PAD, y, line, INK).addClass("ink");
            y += LINE;
        }
    }

    private static Element words(Element parent, double x, double y, String words, String colour) {
        return parent.appendElement("text")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("fill", colour)
                .attr("font-family", "text, wide, system-ui, sans-serif")
                .attr("font-size", "13")
                .text(words);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > LETTERS) {
                lines.add(rest.substring(0, LETTERS));
                rest = rest.substring(LETTERS);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> shown = lines.stream().limit(MOST_LINES).collect(Collectors.toList());
        shown.set(MOST_LINES - 1, shown.get(MOST_LINES - 1) + " …");
        return shown;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
