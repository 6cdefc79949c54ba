package org.counterpart.quiz.ui;

import java.util.List;
import org.counterpart.quiz.GroupScores;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** The numbers of {@link RolePictures} as tables: for those who do not see pictures, and those who want to know. */
final class RoleTables {

    private final InstrumentDocument instrument;
    private final Texts texts;
    private final List<GroupScores> groups;

    RoleTables(InstrumentDocument instrument, Texts texts, List<GroupScores> groups) {
        this.instrument = instrument;
        this.texts = texts;
        this.groups = groups;
    }

    /** By role. */
    Element roles() {
        Element table = table(texts.get("profile.table.roles"), texts.get("profile.role"));
        Element body = table.appendElement("tbody");
        for (Scale role : instrument.scales(ScaleKind.ROLE)) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(name(role));
            groups.forEach(
                    group -> row.appendElement("td").text(number(group.scores().of(role.key()))));
        }
        return table;
    }

    /** By dimension, and role within. */
    Element dimensions() {
        Element table =
                table(texts.get("profile.table.dimensions"), texts.get("profile.dimension"), texts.get("profile.role"));
        for (Scale dimension : instrument.scales(ScaleKind.DIMENSION)) {
            List<Scale> roles = rolesIn(groups, instrument.scales(ScaleKind.ROLE), dimension);
            Element body = roles.isEmpty() ? null : table.appendElement("tbody");
            for (int i = 0; i < roles.size(); i++) {
                Element row = body.appendElement("tr");
                if (i == 0) {
                    row.appendElement("th")
                            .attr("scope", "rowgroup")
                            .attr("rowspan", Integer.toString(roles.size()))
                            .text(name(dimension));
                }
                Scale role = roles.get(i);
                row.appendElement("th").attr("scope", "row").text(name(role));
                groups.forEach(group -> row.appendElement("td")
                        .text(number(group.scores().cells().get(dimension.key()).get(role.key()))));
            }
        }
        return table;
    }

    private Element table(String caption, String... headings) {
        Element table = new Element("table").addClass("role-table");
        table.appendElement("caption").text(caption);
        Element head = table.appendElement("thead").appendElement("tr");
        for (String heading : headings) {
            head.appendElement("th").attr("scope", "col").text(heading);
        }
        groups.forEach(group -> head.appendElement("th").attr("scope", "col").text(RolePictures.label(texts, group)));
        return table;
    }

    private String name(Scale scale) {
        return instrument.in(texts.locale().getLanguage(), scale.name());
    }

    /** The roles that a dimension tells apart: those with items that count in both. */
    static List<Scale> rolesIn(List<GroupScores> groups, List<Scale> roles, Scale dimension) {
        return roles.stream()
                .filter(role -> groups.stream()
                        .allMatch(group ->
                                group.scores().cells().get(dimension.key()).containsKey(role.key())))
                .toList();
    }

    /** A score as everybody is told it: a whole number, for more the data do not carry. */
    static String number(double score) {
        return Long.toString(Math.round(score));
    }
}
