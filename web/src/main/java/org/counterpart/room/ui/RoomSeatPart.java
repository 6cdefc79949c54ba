package org.counterpart.room.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.room.RoomGuestService;
import org.counterpart.shell.GuestPage;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.ui.SeatPart;
import org.jsoup.nodes.Element;

/** The way from somebody's seat into the room, while the day is on. */
@Dependent
class RoomSeatPart implements SeatPart {

    @Inject
    RoomGuestService rooms;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "room";
    }

    @Override
    public Optional<Element> show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong) {
        if (rooms.look(guest).stage() != Stage.LIVE) {
            return Optional.empty();
        }
        Element part = new Element("section");
        part.appendElement("h2").text(texts.get("room.seat"));
        part.appendElement("p").text(texts.get("room.seat.text"));
        part.appendElement("a").attr(GuestPage.AT, RoomServlet.PATH).text(texts.get("room.seat.go"));
        return Optional.of(part);
    }
}
