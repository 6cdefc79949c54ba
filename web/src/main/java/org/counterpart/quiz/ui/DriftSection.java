package org.counterpart.quiz.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterpart.quiz.Drift;
import org.counterpart.quiz.Drift.Found;
import org.counterpart.quiz.Drift.Line;
import org.counterpart.quiz.Drift.Way;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.shell.Svg;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** What was contracted beside what is shown and seen: in words, as a picture, and as a table. */
final class DriftSection {

    private static final int WIDTH = 400;
    private static final int ROW = 54;
    private static final int HEAD = 44;

    private final InstrumentDocument instrument;
    private final Texts texts;
    private final Drift drift;
    private final List<Scale> roles;

    DriftSection(InstrumentDocument instrument, Texts texts, Drift drift) {
        this.instrument = instrument;
        this.texts = texts;
        this.drift = drift;
        this.roles = instrument.scales(ScaleKind.ROLE);
    }

    /** Its parts, one after the other. */
    Element element() {
        Element part = new Element("div").addClass("drift");
        Element summary = part.appendElement("ul").addClass("drift-words");
        drift.lines().get(0).found().forEach(found -> summary.appendElement("li")
                .text(source(found) + ": " + words(drift.lines().get(0), found)));
        part.appendElement("p").addClass("hint").text(counted());
        Element figure = part.appendElement("div").addClass("role-figure");
        Element picture = figure.appendElement("div").addClass("role-picture");
        picture.appendChild(picture());
        picture.appendChild(legend());
        figure.appendElement("div").addClass("role-numbers wide").appendChild(ProfileSections.scrolled(table()));
        return part;
    }

    /** From where to where, in words. */
    String words(Line line, Found found) {
        String contracted = names(line.contracted());
        return switch (found.way()) {
            case KEPT -> texts.get("profile.drift.kept", "role", names(found.roles()));
            case UNCLEAR -> texts.get("profile.drift.unclear", "contracted", contracted);
            case DRIFTED -> texts.get("profile.drift.drifted", "contracted", contracted, "role", names(found.roles()));
        };
    }

    private String counted() {
        String of = texts.get(
                "profile.drift.basis",
                "engagement",
                drift.engagement().name(),
                "number",
                drift.number(),
                "topics",
                texts.count("profile.drift.topics", drift.topics()));
        return drift.decisions() == 0 ? of + " " + texts.get("profile.drift.no-decisions") : of;
    }

    private Element picture() {
        String said = drift.lines().stream()
                .map(line -> dimension(line) + ": "
                        + line.found().stream()
                                .map(found -> source(found) + " " + words(line, found))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        Element svg = Svg.picture(WIDTH, HEAD + ROW * drift.lines().size(), texts.get("profile.drift.picture"), said);
        for (int i = 0; i < roles.size(); i++) {
            Svg.words(svg, x(i), 16, "middle", 14, name(roles.get(i))).attr("font-weight", "600");
            Svg.line(svg, x(i), 26, x(i), HEAD + ROW * drift.lines().size() - 6.0);
        }
        for (int i = 0; i < drift.lines().size(); i++) {
            row(svg, drift.lines().get(i), HEAD + i * ROW);
        }
        return svg;
    }

    private void row(Element svg, Line line, double top) {
        Svg.soft(Svg.words(svg, 0, top + 8, "start", 13, dimension(line)));
        double y = top + 30;
        line.contracted().forEach(role -> {
            int at = place(role);
            if (at >= 0) {
                ring(svg, x(at), y);
            }
        });
        for (Found found : line.found()) {
            for (String role : found.roles()) {
                int at = place(role);
                if (at >= 0 && found.way() != Way.UNCLEAR) {
                    // Side by side where several agree.
                    double x = x(at) + (found.source().ordinal() - 1.5) * 15;
                    if (found.source() == Drift.Source.SHOWN) {
                        shown(svg, x, y);
                    } else {
                        Mark.valueOf(found.source().name()).draw(svg, x, y, 5.5);
                    }
                }
            }
        }
    }

    /** Around the place where a contract says it should be. */
    private static void ring(Element svg, double x, double y) {
        Svg.shape(svg, "rect", "x", x - 38, "y", y - 13, "width", 76.0, "height", 26.0, "rx", 13.0)
                .addClass("ring")
                .attr("fill", "none")
                .attr("stroke", "#16282b")
                .attr("stroke-width", "2");
    }

    private static void shown(Element svg, double x, double y) {
        Svg.path(svg, x, y - 7, x + 6.5, y + 5, x - 6.5, y + 5)
                .addClass("shown")
                .attr("fill", "#51666a")
                .attr("stroke", "#ffffff")
                .attr("stroke-width", "1.5");
    }

    private Element legend() {
        Element legend = new Element("ul").addClass("role-legend");
        Element ring = Svg.picture(28, 16).addClass("sign").attr("aria-hidden", "true");
        Svg.shape(ring, "rect", "x", 2.0, "y", 2.0, "width", 24.0, "height", 12.0, "rx", 6.0)
                .addClass("ring")
                .attr("fill", "none")
                .attr("stroke", "#16282b")
                .attr("stroke-width", "2");
        entry(legend, ring, texts.get("profile.drift.contracted"));
        for (Drift.Source source : sources()) {
            if (source == Drift.Source.SHOWN) {
                Element sign = Svg.picture(16, 16).addClass("sign").attr("aria-hidden", "true");
                shown(sign, 8, 8);
                entry(legend, sign, source(source));
            } else {
                entry(legend, Mark.valueOf(source.name()).sign(), source(source));
            }
        }
        return legend;
    }

    private static void entry(Element legend, Element sign, String words) {
        Element entry = legend.appendElement("li");
        entry.appendChild(sign);
        entry.appendElement("span").text(words);
    }

    private Element table() {
        List<Drift.Source> sources = sources();
        Element table = new Element("table").addClass("role-table");
        table.appendElement("caption").text(texts.get("profile.drift.table"));
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(texts.get("profile.dimension"));
        head.appendElement("th").attr("scope", "col").text(texts.get("profile.drift.contracted"));
        sources.forEach(source -> head.appendElement("th").attr("scope", "col").text(source(source)));
        Element body = table.appendElement("tbody");
        for (Line line : drift.lines()) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(dimension(line));
            row.appendElement("td").text(names(line.contracted()));
            sources.forEach(source -> cell(row.appendElement("td"), line, source));
        }
        return table;
    }

    /** What drifted is told by an arrow, */
    private void cell(Element cell, Line line, Drift.Source source) {
        line.found().stream()
                .filter(found -> found.source() == source)
                .findFirst()
                .ifPresentOrElse(
                        found -> {
                            cell.addClass(found.way().name().toLowerCase(Locale.ROOT));
                            cell.text(
                                    switch (found.way()) {
                                        case DRIFTED -> "→ " + names(found.roles());
                                        case UNCLEAR -> texts.get("profile.reading.even");
                                        case KEPT -> names(found.roles());
                                    });
                        },
                        () -> cell.text("–"));
    }

    private List<Drift.Source> sources() {
        return drift.lines().stream()
                .flatMap(line -> line.found().stream())
                .map(Found::source)
                .distinct()
                .sorted()
                .toList();
    }

    private String dimension(Line line) {
        return line.dimension() == null
                ? texts.get("profile.overall")
                : instrument.scale(line.dimension()).map(this::name).orElse(line.dimension());
    }

    private String names(List<String> keys) {
        return keys.stream()
                .map(key -> key.equals(Drift.CLIENT_ALONE)
                        ? texts.get("profile.drift.client-alone")
                        : instrument.scale(key).map(this::name).orElse(key))
                .collect(Collectors.joining(" + "));
    }

    private String source(Found found) {
        return source(found.source());
    }

    private String source(Drift.Source source) {
        return source == Drift.Source.SHOWN
                ? texts.get("profile.drift.shown")
                : texts.get("profile.group." + RaterGroup.valueOf(source.name()));
    }

    private double x(int role) {
        return WIDTH * (1 + 2 * role) / 6.0;
    }

    private int place(String role) {
        return roles.stream().map(Scale::key).toList().indexOf(role);
    }

    private String name(Scale scale) {
        return instrument.in(texts.locale().getLanguage(), scale.name());
    }
}
