package org.counterpart.quiz.ui;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.quiz.GroupScores;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.quiz.Trend;
import org.counterpart.shell.Svg;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.jsoup.nodes.Element;

/** How somebody's roles went from round to round: a picture for each role, and a table; what cannot be compared is named. */
final class TrendSection {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 150;
    private static final double TOP = 16;
    private static final double BOTTOM = 116;

    private final InstrumentDocument instrument;
    private final Texts texts;
    private final ZoneId zone;
    private final Trend trend;

    TrendSection(InstrumentDocument instrument, Texts texts, ZoneId zone, Trend trend) {
        this.instrument = instrument;
        this.texts = texts;
        this.zone = zone;
        this.trend = trend;
    }

    /** Whether there is more to say than this one round. */
    boolean isThere() {
        return trend.points().size() > 1 || !trend.refused().isEmpty();
    }

    Element element() {
        Element section = new Element("section").addClass("role-section");
        section.appendElement("h2").text(texts.get("profile.trend"));
        if (trend.points().size() > 1) {
            section.appendElement("p").addClass("hint").text(texts.get("profile.trend.hint"));
            Element bars = section.appendElement("div").addClass("role-bars");
            for (Scale role : instrument.scales(ScaleKind.ROLE)) {
                Element one = bars.appendElement("div").addClass("role-bar");
                one.appendElement("h3").text(name(role));
                one.appendChild(picture(role));
            }
            section.appendChild(ProfileSections.scrolled(table()));
        }
        trend.refused().forEach(refused -> section.appendElement("p")
                .addClass("withheld")
                .text(texts.get(
                        "profile.trend.refused",
                        "title",
                        refused.title(),
                        "day",
                        World.in(texts.locale()).day(refused.at(), zone),
                        "number",
                        refused.number())));
        return section;
    }

    private Element picture(Scale role) {
        String said = trend.points().stream()
                .map(point -> day(point) + ": "
                        + point.groups().stream()
                                .map(group -> texts.get("profile.group." + group.group()) + " "
                                        + RoleTables.number(group.scores().of(role.key())))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        Element svg = Svg.picture(WIDTH, HEIGHT, texts.get("profile.trend.of", "role", name(role)), said);
        for (int value = 0; value <= 100; value += 50) {
            Svg.line(svg, 30, y(value), WIDTH - 6, y(value));
            Svg.soft(Svg.words(svg, 24, y(value) + 4, "end", 11, Integer.toString(value)));
        }
        for (RaterGroup group : List.of(RaterGroup.COLLEAGUE, RaterGroup.CLIENT, RaterGroup.SELF)) {
            line(svg, role, group);
        }
        for (int i = 0; i < trend.points().size(); i++) {
            boolean ends = i == 0 || i == trend.points().size() - 1;
            if (ends || trend.points().size() <= 3) {
                String anchor = i == 0 ? "start" : i == trend.points().size() - 1 ? "end" : "middle";
                Svg.soft(Svg.words(
                        svg,
                        i == 0 ? 30 : i == trend.points().size() - 1 ? WIDTH - 6 : x(i),
                        HEIGHT - 12,
                        anchor,
                        11,
                        day(trend.points().get(i))));
            }
        }
        return svg;
    }

    private void line(Element svg, Scale role, RaterGroup group) {
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < trend.points().size(); i++) {
            int at = i;
            trend.points().get(i).groups().stream()
                    .filter(one -> one.group() == group)
                    .map(GroupScores::scores)
                    .forEach(scores -> places.add(new double[] {x(at), y(scores.of(role.key()))}));
        }
        for (int i = 1; i < places.size(); i++) {
            Svg.line(svg, places.get(i - 1)[0], places.get(i - 1)[1], places.get(i)[0], places.get(i)[1])
                    .addClass("strong")
                    .attr("stroke", "#51666a");
        }
        places.forEach(place -> Mark.of(group).draw(svg, place[0], place[1], 5));
    }

    private Element table() {
        List<RaterGroup> groups = List.of(RaterGroup.values()).stream()
                .filter(group -> trend.points().stream()
                        .anyMatch(point -> point.groups().stream().anyMatch(one -> one.group() == group)))
                .toList();
        Element table = new Element("table").addClass("role-table");
        table.appendElement("caption").text(texts.get("profile.trend.table"));
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(texts.get("profile.trend.round"));
        head.appendElement("th").attr("scope", "col").text(texts.get("profile.role"));
        groups.forEach(
                group -> head.appendElement("th").attr("scope", "col").text(texts.get("profile.group." + group)));
        List<Scale> roles = instrument.scales(ScaleKind.ROLE);
        for (Trend.Point point : trend.points()) {
            Element body = table.appendElement("tbody");
            for (int i = 0; i < roles.size(); i++) {
                Element row = body.appendElement("tr");
                if (i == 0) {
                    row.appendElement("th")
                            .attr("scope", "rowgroup")
                            .attr("rowspan", Integer.toString(roles.size()))
                            .text(point.title() + " · " + day(point));
                }
                Scale role = roles.get(i);
                row.appendElement("th").attr("scope", "row").text(name(role));
                groups.forEach(group -> row.appendElement("td").text(score(point, group, role)));
            }
        }
        return table;
    }

    private static String score(Trend.Point point, RaterGroup group, Scale role) {
        return point.groups().stream()
                .filter(one -> one.group() == group)
                .map(one -> RoleTables.number(one.scores().of(role.key())))
                .findFirst()
                .orElse("–");
    }

    private double x(int at) {
        return 44 + (WIDTH - 64.0) * at / Math.max(1, trend.points().size() - 1);
    }

    private static double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * value / 100;
    }

    private String day(Trend.Point point) {
        return World.in(texts.locale()).day(point.at(), zone);
    }

    private String name(Scale scale) {
        return instrument.in(texts.locale().getLanguage(), scale.name());
    }
}
