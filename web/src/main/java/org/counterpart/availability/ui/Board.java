package org.counterpart.availability.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.availability.FreeWindow;
import org.counterpart.availability.TeamRow;
import org.counterpart.roster.Colleague;
import org.counterpart.shell.LocalTime;
import org.counterpart.shell.World;
import org.jsoup.nodes.Element;

/** Many people's days under one scale, as a picture; {@link BoardTable} says the same in words. */
class Board extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final transient Function<Colleague, String> address;
    private final transient Function<Colleague, String> photo;
    private final transient Words words = new Words();
    private final transient World world = World.here();

    /**
     * @param address where somebody's own screen is
     * @param photo where their photo is; answers {@code null} if there is none
     */
    Board(Clock clock, Function<Colleague, String> address, Function<Colleague, String> photo) {
        this.clock = clock;
        this.address = address;
        this.photo = photo;
        addClassName("board");
    }

    void show(List<TeamRow> rows, LocalDate from, LocalDate to) {
        Element board = new Element("div").addClass("board-picture");
        Element head = board.appendElement("div").addClass("board-row").addClass("head");
        head.appendElement("div").addClass("who");
        head.appendChild(Scale.of(from, to, LocalDate.now(clock), words));
        Element list = board.appendElement("ul");
        rows.forEach(row -> list.appendChild(line(row)));
        getElement().setProperty("innerHTML", board.outerHtml());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        LocalTime.tickInside(getElement(), event.getUI().getLocale());
    }

    private Element line(TeamRow row) {
        Colleague who = row.who();
        Element line = new Element("li").addClass("board-row");
        line.appendChild(person(row));
        List<FreeWindow> free = row.free() == null ? List.of() : row.free().windows();
        line.appendChild(Lane.of(
                who.name(),
                row.days(),
                row.away().stream()
                        .map(away -> new Lane.Stretch(away, words.get("availability.away")))
                        .toList(),
                row.booked(),
                free,
                LocalDate.now(clock.withZone(ZoneId.of(who.zone()))),
                words));
        return line;
    }

    private Element person(TeamRow row) {
        Colleague who = row.who();
        Element person = new Element("div").addClass("who");
        person.appendChild(face(who));
        Element text = person.appendElement("div");
        text.appendElement("a")
                .attr("href", address.apply(who))
                .attr("router-link", "")
                .text(who.name());
        Element place = text.appendElement("span").addClass("secondary");
        place.appendText(who.city() + " · ");
        place.appendElement("span")
                .attr("data-offset", String.valueOf(LocalTime.offset(who.zone(), clock)))
                .text(world.timeThere(who.zone(), clock));
        if (row.holidaysOf() == null) {
            text.appendElement("span")
                    .addClass("secondary")
                    .text(words.get("availability.no-calendar", "country", world.country(who.country())));
        }
        if (row.free() != null) {
            text.appendElement("span").addClass("found").text(words.found(row.free()));
        }
        return person;
    }

    /** Says nothing that the name beside it does not. */
    private Element face(Colleague who) {
        String picture = photo.apply(who);
        return picture == null
                ? new Element("span")
                        .addClass("initials")
                        .attr("aria-hidden", "true")
                        .text(initials(who.name()))
                : new Element("img")
                        .addClass("initials")
                        .attr("src", picture)
                        .attr("alt", "")
                        .attr("loading", "lazy");
    }

    private static String initials(String name) {
        String[] parts = name.strip().split("\\s+");
        Stream<String> ends = parts.length == 1 ? Stream.of(parts[0]) : Stream.of(parts[0], parts[parts.length - 1]);
        return ends.map(part -> new String(Character.toChars(part.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
