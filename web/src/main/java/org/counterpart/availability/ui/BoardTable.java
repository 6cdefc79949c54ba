package org.counterpart.availability.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.counterpart.availability.Half;
import org.counterpart.availability.TeamRow;
import org.counterpart.roster.Colleague;
import org.counterpart.shell.World;
import org.jsoup.nodes.Element;

/** What the board shows, as a table. */
class BoardTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Function<Colleague, String> address;
    private final transient Words words = new Words();
    private final transient World world = World.here();

    /** @param address where somebody's own screen is */
    BoardTable(Function<Colleague, String> address) {
        this.address = address;
        addClassName("board");
    }

    /** @param caption what the table is about */
    void show(List<TeamRow> rows, String caption) {
        boolean found = rows.stream().anyMatch(row -> row.free() != null);
        Element table = new Element("table");
        table.appendElement("caption").text(caption);
        Element head = table.appendElement("thead").appendElement("tr");
        head(head, "availability.person");
        head(head, "availability.place");
        head(head, "availability.free-days");
        if (found) {
            head(head, "availability.first");
        }
        head(head, "availability.away");
        head(head, "availability.bookings");
        head(head, "availability.holidays");
        Element body = table.appendElement("tbody");
        rows.forEach(row -> body.appendChild(line(row, found)));
        getElement().setProperty("innerHTML", table.outerHtml());
    }

    private Element line(TeamRow row, boolean found) {
        Colleague who = row.who();
        Element line = new Element("tr");
        line.appendElement("th")
                .attr("scope", "row")
                .appendElement("a")
                .attr("href", address.apply(who))
                .attr("router-link", "")
                .text(who.name());
        cell(line, "availability.place", List.of(who.city() + ", " + world.country(who.country())));
        cell(line, "availability.free-days", List.of(words.days(free(row))));
        if (found) {
            cell(
                    line,
                    "availability.first",
                    row.free().windows().stream().map(words::range).toList());
        }
        cell(line, "availability.away", row.away().stream().map(words::range).toList());
        cell(
                line,
                "availability.bookings",
                row.booked().stream().map(words::booked).toList());
        cell(
                line,
                "availability.holidays",
                row.holidaysOf() == null
                        ? List.of(words.get("availability.no-calendar", "country", world.country(who.country())))
                        : words.holidays(row.days()));
        return line;
    }

    private static double free(TeamRow row) {
        return row.free() != null
                ? row.free().days()
                : row.days().stream()
                                .mapToInt(day ->
                                        (day.morning() == Half.FREE ? 1 : 0) + (day.afternoon() == Half.FREE ? 1 : 0))
                                .sum()
                        / 2.0;
    }

    private void head(Element row, String key) {
        row.appendElement("th").attr("scope", "col").text(words.get(key));
    }

    /** With its heading beside it, for screens so narrow that a line becomes a card. */
    private void cell(Element line, String key, List<String> texts) {
        Element cell = line.appendElement("td").attr("data-label", words.get(key));
        if (key.equals("availability.free-days")) {
            cell.addClass("short");
        }
        if (texts.isEmpty()) {
            cell.text("–");
        }
        texts.forEach(text -> cell.appendElement("div").text(text));
    }
}
