package org.counterpart.partnering.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.GroundClaim;
import org.counterpart.partnering.GroundState;
import org.counterpart.partnering.JointGround;
import org.counterpart.partnering.TerritoryMap;
import org.counterpart.shell.Svg;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/**
 * The joint map as a picture, for screens and paper: the ground of each party side by side, what is contested in the
 * middle, what nobody holds apart below. It says in words what it shows, and the table beside it says the same.
 */
public final class JointMapPicture {

    private static final int GAP = 12;
    private static final int PAD = 10;
    private static final int LINE = 17;

    private final TerritoryMap map;
    private final Texts texts;
    private final int width;

    private JointMapPicture(TerritoryMap map, Texts texts, int width) {
        this.map = map;
        this.texts = texts;
        this.width = width;
    }

    /** For a wide screen or paper: columns. */
    public static Element wide(TerritoryMap map, Texts texts) {
        return new JointMapPicture(map, texts, 760).draw(map.parties().size() == 2 ? 3 : Math.min(3, columns(map)));
    }

    /** For a phone: one below the other. */
    public static Element narrow(TerritoryMap map, Texts texts) {
        return new JointMapPicture(map, texts, 340).draw(1);
    }

    private static int columns(TerritoryMap map) {
        return Math.max(1, (map.parties().size() + 1) / 2);
    }

    /** One field of the map: whose, and what lies in it. */
    private record Field(String name, String look, List<JointGround> grounds) {}

    private Element draw(int columns) {
        List<List<Field>> rows = new ArrayList<>();
        Field contested =
                new Field(texts.get("partnering.ground.CONTESTED"), "contested", map.of(GroundState.CONTESTED));
        Field empty = new Field(texts.get("partnering.ground.EMPTY"), "empty", map.of(GroundState.EMPTY));
        List<Field> parties = map.parties().stream()
                .map(party -> new Field(party.name(), "agreed", held(party)))
                .toList();
        if (columns == 3 && parties.size() == 2) {
            rows.add(List.of(parties.get(0), contested, parties.get(1)));
        } else {
            int above = (parties.size() + 1) / 2;
            rows.addAll(split(parties.subList(0, above), columns));
            rows.add(List.of(contested));
            rows.addAll(split(parties.subList(above, parties.size()), columns));
        }
        rows.add(List.of(empty));
        int height = rows.stream().mapToInt(row -> height(row) + GAP).sum() - GAP + 2;
        Element svg = Svg.picture(width, height, texts.get("partnering.map.picture"), said(parties, contested, empty));
        int y = 1;
        for (List<Field> row : rows) {
            int high = height(row);
            int wide = fieldWidth(row);
            for (int i = 0; i < row.size(); i++) {
                field(svg, row.get(i), 1 + i * (wide + GAP), y, wide, high);
            }
            y += high + GAP;
        }
        return svg;
    }

    private static List<List<Field>> split(List<Field> fields, int columns) {
        List<List<Field>> rows = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += columns) {
            rows.add(fields.subList(i, Math.min(fields.size(), i + columns)));
        }
        return rows;
    }

    private List<JointGround> held(AgreementParty party) {
        return map.of(GroundState.AGREED).stream()
                .filter(ground -> ground.claims().stream()
                        .anyMatch(claim -> claim.own() && claim.party().equals(party.id())))
                .toList();
    }

    private int fieldWidth(List<Field> row) {
        return (width - 2 - GAP * (row.size() - 1)) / row.size();
    }

    private int height(List<Field> row) {
        int wide = fieldWidth(row);
        return row.stream().mapToInt(field -> height(field, wide)).max().orElse(0);
    }

    private int height(Field field, int wide) {
        int content = field.grounds().stream()
                .mapToInt(ground -> height(ground, field, wide) + 6)
                .sum();
        return PAD + lines(field.name(), wide).size() * LINE + 8 + Math.max(content, LINE + 6) + PAD - 6;
    }

    private int height(JointGround ground, Field field, int wide) {
        return lines(ground.title(), wide - 2 * PAD).size() * LINE
                + (between(ground, field).isEmpty()
                        ? 0
                        : lines(between(ground, field), wide - 2 * PAD).size() * LINE)
                + 12;
    }

    private void field(Element svg, Field field, double x, double y, int wide, int high) {
        Element ground =
                Svg.shape(svg, "rect", "x", x, "y", y, "width", (double) wide, "height", (double) high, "rx", 10.0);
        ground.addClass("field").addClass(field.look()).attr("fill", fill(field.look()));
        if (field.look().equals("empty")) {
            ground.attr("stroke", "#8fa5a9").attr("stroke-dasharray", "5 5");
        }
        double at = y + PAD + 12;
        for (String line : lines(field.name(), wide)) {
            Svg.words(svg, x + PAD, at, "start", 14, line).attr("font-weight", "600");
            at += LINE;
        }
        at += 8 - 12;
        if (field.grounds().isEmpty()) {
            Svg.soft(Svg.words(svg, x + PAD, at + 14, "start", 13, texts.get("partnering.map.nothing")));
        }
        for (JointGround one : field.grounds()) {
            int box = height(one, field, wide);
            Svg.shape(
                            svg,
                            "rect",
                            "x",
                            x + PAD / 2.0,
                            "y",
                            at,
                            "width",
                            (double) wide - PAD,
                            "height",
                            (double) box,
                            "rx",
                            6.0)
                    .addClass("ground")
                    .attr("fill", "#ffffff");
            double line = at + 18;
            for (String words : lines(one.title(), wide - 2 * PAD)) {
                Svg.words(svg, x + PAD + 2, line, "start", 13, words);
                line += LINE;
            }
            if (!between(one, field).isEmpty()) {
                for (String words : lines(between(one, field), wide - 2 * PAD)) {
                    Svg.soft(Svg.words(svg, x + PAD + 2, line, "start", 12, words));
                    line += LINE;
                }
            }
            at += box + 6;
        }
    }

    /** Between whom a contested ground is contested. */
    private String between(JointGround ground, Field field) {
        if (!field.look().equals("contested")) {
            return "";
        }
        return ground.claims().stream()
                .filter(claim -> claim.holderId() != null)
                .map(GroundClaim::holderId)
                .distinct()
                .map(this::name)
                .sorted()
                .collect(Collectors.joining(" ↔ "));
    }

    private String name(UUID party) {
        return map.parties().stream()
                .filter(one -> one.id().equals(party))
                .map(AgreementParty::name)
                .findFirst()
                .orElse("–");
    }

    private static String fill(String look) {
        return switch (look) {
            case "contested" -> "#fbe3dc";
            case "empty" -> "#ffffff";
            default -> "#dceeee";
        };
    }

    private String said(List<Field> parties, Field contested, Field empty) {
        List<Field> all = new ArrayList<>(parties);
        all.add(contested);
        all.add(empty);
        return all.stream()
                .map(field -> field.name() + ": "
                        + (field.grounds().isEmpty()
                                ? texts.get("partnering.map.nothing")
                                : field.grounds().stream()
                                        .map(JointGround::title)
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
    }

    /** Words in lines that fit, about; a word that does not is cut. */
    private static List<String> lines(String words, int wide) {
        int most = Math.max(8, (int) ((wide - 2 * PAD) / 7.0));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            String rest = word;
            while (rest.length() > most) {
                if (line.length() > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                lines.add(rest.substring(0, most - 1) + "-");
                rest = rest.substring(most - 1);
            }
            if (line.length() > 0 && line.length() + 1 + rest.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
