package org.counterpart.quiz.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.quiz.GroupScores;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;
import org.counterpart.quiz.Scores;
import org.counterpart.shell.Svg;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/**
 * A role profile as pictures, for screens, plain pages and paper alike: the triangle with a point for each group, and bars
 * for each dimension. Scores go from 0 to 100. Each picture says in words what it shows, and {@link RoleTables} has the
 * same numbers.
 */
final class RolePictures {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 356;
    private static final RoleTriangle TRIANGLE = new RoleTriangle(
            new RoleTriangle.Point(52, 304), new RoleTriangle.Point(348, 304), new RoleTriangle.Point(200, 48));

    /** Longer names of roles are written in two lines. */
    private static final int LINE = 20;

    private final InstrumentDocument instrument;
    private final Texts texts;
    private final List<GroupScores> groups;

    /** @param groups what is shown, the self first */
    RolePictures(InstrumentDocument instrument, Texts texts, List<GroupScores> groups) {
        this.instrument = instrument;
        this.texts = texts;
        this.groups = groups;
    }

    /** Whether there is a triangle: an instrument of other than three roles has none. */
    boolean hasTriangle() {
        return roles().size() == 3;
    }

    /** The triangle of the three roles, with a point for each group. */
    Element triangle() {
        List<Scale> roles = roles();
        Element svg = Svg.picture(WIDTH, HEIGHT, texts.get("profile.triangle"), said(groups, roles, Scores::of));
        RoleTriangle t = TRIANGLE;
        Svg.path(
                        svg,
                        t.first().x(),
                        t.first().y(),
                        t.second().x(),
                        t.second().y(),
                        t.third().x(),
                        t.third().y())
                .addClass("ground")
                .attr("fill", "#f1f6f6")
                .attr("stroke", "#8fa5a9")
                .attr("stroke-width", "1.5");
        // From the middle to the sides: within these lines a role stands out.
        side(svg, t.first(), t.second());
        side(svg, t.second(), t.third());
        side(svg, t.third(), t.first());
        corner(svg, roles.get(0), 8, 328, "start", 18);
        corner(svg, roles.get(1), WIDTH - 8, 328, "end", 18);
        corner(svg, roles.get(2), t.third().x(), 34, "middle", -18);
        for (int i = groups.size() - 1; i >= 0; i--) {
            GroupScores group = groups.get(i);
            RoleTriangle.Point point = t.at(
                    roles.stream().map(role -> group.scores().of(role.key())).toList());
            // The later ones lie below and are larger, so that none hides another.
            Mark.of(group.group()).draw(svg, point.x(), point.y(), 7 + 2.5 * i);
        }
        return svg;
    }

    /** One picture for all in all, and one for each dimension in which roles are told apart. */
    List<Element> bars() {
        List<Element> bars = new ArrayList<>();
        bars.add(bars(texts.get("profile.overall"), roles(), Scores::of));
        for (Scale dimension : instrument.scales(ScaleKind.DIMENSION)) {
            List<Scale> asked = rolesIn(dimension);
            if (!asked.isEmpty()) {
                bars.add(bars(name(dimension), asked, (scores, role) -> scores.cells()
                        .get(dimension.key())
                        .get(role)));
            }
        }
        return bars;
    }

    /** Which sign is whose, and how many answered. */
    Element legend() {
        Element legend = new Element("ul").addClass("role-legend");
        groups.forEach(group -> {
            Element entry = legend.appendElement("li");
            entry.appendChild(Mark.of(group.group()).sign());
            entry.appendElement("span").text(label(texts, group));
        });
        return legend;
    }

    /** A group in words, with how many answered. */
    static String label(Texts texts, GroupScores group) {
        String name = texts.get("profile.group." + group.group());
        return group.subjects() == 1 && group.people() == 1
                ? name
                : texts.get(
                        "profile.group.people",
                        "group",
                        name,
                        "people",
                        texts.count("profile.answers", group.people()));
    }

    /** A score of one group in one place. */
    private interface Score {
        double of(Scores scores, String role);
    }

    private Element bars(String title, List<Scale> roles, Score score) {
        int pitch = 15;
        int block = Math.max(34, groups.size() * pitch + 10);
        Element svg = Svg.picture(360, roles.size() * block + 4, title, said(groups, roles, score));
        for (int r = 0; r < roles.size(); r++) {
            double top = r * block + (double) (block - groups.size() * pitch) / 2;
            List<String> name = lines(name(roles.get(r)));
            double middle = r * block + block / 2.0;
            for (int i = 0; i < name.size(); i++) {
                Svg.words(svg, 0, middle + 4.5 + (i - (name.size() - 1) / 2.0) * 14, "start", 13, name.get(i));
            }
            for (int g = 0; g < groups.size(); g++) {
                double value = score.of(groups.get(g).scores(), roles.get(r).key());
                bar(svg, Mark.of(groups.get(g).group()), top + g * pitch + pitch / 2.0, value);
            }
        }
        return svg;
    }

    private static void bar(Element svg, Mark mark, double y, double value) {
        double from = 124;
        double to = 322;
        double end = from + (to - from) * value / 100;
        Svg.line(svg, from, y, to, y);
        mark.paint(Svg.shape(svg, "rect", "x", from, "y", y - 2.5, "width", end - from, "height", 5.0));
        mark.draw(svg, end, y, 5);
        Svg.words(svg, 358, y + 4.2, "end", 12, RoleTables.number(value));
    }

    private void side(Element svg, RoleTriangle.Point one, RoleTriangle.Point other) {
        RoleTriangle.Point middle = TRIANGLE.middle();
        RoleTriangle.Point half = one.to(other, 0.5);
        Svg.line(svg, middle.x(), middle.y(), half.x(), half.y()).attr("stroke-dasharray", "4 4");
    }

    private void corner(Element svg, Scale role, double x, double y, String anchor, double step) {
        List<String> lines = lines(name(role));
        for (int i = 0; i < lines.size(); i++) {
            // Of two lines above a corner the second is the lower one.
            int line = step < 0 ? lines.size() - 1 - i : i;
            Svg.words(svg, x, y + i * step, anchor, 15, lines.get(line)).attr("font-weight", "600");
        }
    }

    /** In words what the marks show. */
    private String said(List<GroupScores> shown, List<Scale> roles, Score score) {
        return shown.stream()
                .map(group -> label(texts, group) + ": "
                        + roles.stream()
                                .map(role -> name(role) + " " + RoleTables.number(score.of(group.scores(), role.key())))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** In one line, or two of about the same length. */
    static List<String> lines(String name) {
        if (name.length() <= LINE - 4) {
            return List.of(name);
        }
        int at = -1;
        for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
            if (at < 0 || Math.abs(name.length() / 2 - i) < Math.abs(name.length() / 2 - at)) {
                at = i;
            }
        }
        return at < 0 ? List.of(name) : List.of(name.substring(0, at), name.substring(at + 1));
    }

    private List<Scale> roles() {
        return instrument.scales(ScaleKind.ROLE);
    }

    private List<Scale> rolesIn(Scale dimension) {
        return RoleTables.rolesIn(groups, roles(), dimension);
    }

    private String name(Scale scale) {
        return instrument.in(texts.locale().getLanguage(), scale.name());
    }
}
