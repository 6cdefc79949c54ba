package org.counterpart.staffing.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import org.counterpart.shell.Texts;
import org.counterpart.staffing.LoadRow;
import org.counterpart.staffing.LoadRow.Week;
import org.jsoup.nodes.Element;

/** The weeks of those who are booked: a table with a number in every cell, drawn as columns beside it. */
class LoadSection extends Section {

    private static final long serialVersionUID = 1L;

    private static final List<String> PARTS = List.of("firm", "tentative", "elsewhere", "away");

    private final transient StaffingWords words = new StaffingWords();
    private final transient DateTimeFormatter day =
            DateTimeFormatter.ofPattern("d").withLocale(Texts.here().locale());

    LoadSection(List<LoadRow> rows) {
        Div picture = new Div();
        picture.addClassName("load");
        picture.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", text("staffing.load"))
                .setProperty("innerHTML", table(rows).outerHtml());
        Paragraph about = new Paragraph(text("staffing.load.text"));
        about.addClassName("secondary");
        add(new H2(text("staffing.load")), about, picture, legend());
    }

    private static Div legend() {
        Div legend = new Div();
        legend.addClassName("load-legend");
        for (String part : List.of("firm", "tentative", "elsewhere", "away", "too-much")) {
            Span sample = new Span();
            sample.addClassNames("sample", part);
            sample.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Span(sample, new Span(text("staffing.load." + part))));
        }
        return legend;
    }

    private Element table(List<LoadRow> rows) {
        Element table = new Element("table");
        table.appendElement("caption").text(text("staffing.load"));
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(text("staffing.consultantId"));
        LocalDate before = null;
        for (Week week : rows.get(0).weeks()) {
            LocalDate monday = week.monday();
            Element column = head.appendElement("th").attr("scope", "col");
            // The month, where one begins; with its year to those who hear it.
            String month = monday.getMonth()
                    .getDisplayName(TextStyle.SHORT_STANDALONE, Texts.here().locale());
            column.appendElement("small")
                    .text(before == null || before.getMonth() != monday.getMonth() ? month : "\u00a0");
            column.appendElement("span").text(day.format(monday));
            before = monday;
        }
        Element body = table.appendElement("tbody");
        rows.forEach(row -> body.appendChild(line(row)));
        return table;
    }

    private Element line(LoadRow row) {
        Element line = new Element("tr");
        line.appendElement("th").attr("scope", "row").text(row.name());
        row.weeks().forEach(week -> line.appendChild(cell(week)));
        return line;
    }

    private Element cell(Week week) {
        Element cell = new Element("td").attr("title", told(week));
        if (week.isTooMuch()) {
            cell.addClass("too-much");
        }
        Element bar = cell.appendElement("div").addClass("bar").attr("aria-hidden", "true");
        int most =
                Math.max(1, Math.max(week.worked(), week.firm() + week.tentative() + week.elsewhere() + week.away()));
        for (String part : PARTS) {
            int halves = halves(week, part);
            if (halves > 0) {
                bar.appendElement("i").addClass(part).attr("style", "--part:" + 100 * halves / most + "%");
            }
        }
        int here = week.firm() + week.tentative();
        cell.appendElement("span")
                .addClass("number")
                .attr("aria-hidden", "true")
                .text(here == 0 ? "·" : words.number(here / 2.0));
        cell.appendElement("span").addClass("heard").text(told(week));
        return cell;
    }

    private static int halves(Week week, String part) {
        return switch (part) {
            case "firm" -> week.firm();
            case "tentative" -> week.tentative();
            case "elsewhere" -> week.elsewhere();
            default -> week.away();
        };
    }

    private static String told(Week week) {
        return text(
                "staffing.load.week",
                "day",
                week.monday(),
                "firm",
                week.firm() / 2.0,
                "tentative",
                week.tentative() / 2.0,
                "elsewhere",
                week.elsewhere() / 2.0,
                "away",
                week.away() / 2.0,
                "worked",
                week.worked() / 2.0);
    }
}
