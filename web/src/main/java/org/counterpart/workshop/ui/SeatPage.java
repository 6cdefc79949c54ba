package org.counterpart.workshop.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.shell.GuestFile;
import org.counterpart.shell.GuestPage;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.counterpart.workshop.BlockRow;
import org.counterpart.workshop.CalendarService;
import org.counterpart.workshop.Seat;
import org.counterpart.workshop.SeatDetails;
import org.counterpart.workshop.SeatService;
import org.counterpart.workshop.SessionRow;
import org.jsoup.nodes.Element;

/** What somebody sees who comes by the link of their own seat: what it is about, when on whose clock, and what they do there. */
@ApplicationScoped
class SeatPage implements GuestPage {

    @Inject
    SeatService seats;

    @Inject
    CalendarService calendars;

    @Inject
    @Any
    Instance<SeatPart> parts;

    @Override
    public String purpose() {
        return Seat.PURPOSE;
    }

    @Override
    public Optional<Locale> language(Guest guest) {
        return Optional.of(Locale.forLanguageTag(seats.language(guest)));
    }

    @Override
    public Optional<GuestFile> file(Guest guest, Texts texts, String name) {
        return name.equals(CalendarFile.NAME)
                ? Optional.of(new GuestFile(
                        CalendarFile.NAME, CalendarFile.TYPE, CalendarFile.of(texts, calendars.find(guest))))
                : Optional.empty();
    }

    @Override
    public Element show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong) {
        return page(guest, texts, typed, wrong, null);
    }

    @Override
    public Element act(Guest guest, Texts texts, Map<String, String> sent) {
        SeatPart part = parts().stream()
                .filter(one -> one.name().equals(sent.get(SeatPart.PART)))
                .findFirst()
                .orElseThrow(() -> new Invalid(SeatPart.PART, "field.choice.unknown"));
        try {
            part.act(guest, texts, sent);
            return page(guest, texts, Map.of(), null, part.done(texts));
        } catch (Conflict refused) {
            return page(
                    guest,
                    texts,
                    sent,
                    new Invalid(List.of(new FieldError("", refused.key(), refused.values()))),
                    null);
        }
    }

    private Element page(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong, String done) {
        SeatDetails seat = seats.look(guest);
        Element page = new Element("div").addClass("seat");
        page.appendElement("h1").text(seat.workshop().name());
        if (done != null) {
            page.appendElement("p").addClass("done").attr("role", "status").text(done);
        }
        page.appendElement("p")
                .text(texts.get(
                        "workshop.seat.hello", "name", seat.name(), "party", seat.party(), "firm", guest.firmName()));
        if (!seat.workshop().purpose().isEmpty()) {
            page.appendElement("blockquote").text(seat.workshop().purpose());
        }
        page.appendChild(facts(texts, seat));
        page.appendElement("p")
                .appendElement("a")
                .addClass("second")
                .attr("href", "?file=" + CalendarFile.NAME)
                .attr("download", CalendarFile.NAME)
                .text(texts.get("workshop.calendar.get"));
        for (SeatPart part : parts()) {
            boolean sent = part.name().equals(typed.get(SeatPart.PART));
            part.show(guest, texts, sent ? typed : Map.of(), sent ? wrong : null)
                    .ifPresent(page::appendChild);
        }
        agenda(texts, seat, page);
        return page;
    }

    private List<SeatPart> parts() {
        return parts.stream().sorted(Comparator.comparingInt(SeatPart::order)).toList();
    }

    private static Element facts(Texts texts, SeatDetails seat) {
        World world = World.in(texts.locale());
        Element facts = new Element("dl");
        facts.appendElement("dt").text(texts.get("workshop.when"));
        seat.sessions().forEach(session -> when(texts, world, seat, session, facts));
        if (!seat.workshop().place().isEmpty()) {
            facts.appendElement("dt").text(texts.get("workshop.place"));
            facts.appendElement("dd").text(seat.workshop().place());
        }
        if (!seat.workshop().videoLink().isEmpty()) {
            facts.appendElement("dt").text(texts.get("workshop.video"));
            facts.appendElement("dd")
                    .appendElement("a")
                    .addClass("second")
                    .attr("href", seat.workshop().videoLink())
                    .attr("rel", "noreferrer noopener")
                    .text(seat.workshop().videoLink());
        }
        facts.appendElement("dt").text(texts.get("workshop.parties"));
        facts.appendElement("dd").text(String.join(" · ", seat.parties()));
        facts.appendElement("dt").text(texts.get("workshop.facilitators"));
        facts.appendElement("dd").text(String.join(", ", seat.facilitators()));
        return facts;
    }

    /** As the clocks of the workshop show it, and those of whoever reads it where they show something else. */
    private static void when(Texts texts, World world, SeatDetails seat, SessionRow session, Element facts) {
        ZoneId zone = ZoneId.of(seat.zone());
        ZoneId own = ZoneId.of(seat.ownZone());
        LocalDateTime begins = session.data().heldOn().atTime(session.data().beginsAt());
        facts.appendElement("dd").text(WorkshopTimes.when(world, session.data()) + " (" + place(zone) + ")");
        LocalDateTime there = begins.atZone(zone).withZoneSameInstant(own).toLocalDateTime();
        if (!there.equals(begins)) {
            facts.appendElement("dd")
                    .addClass("hint")
                    .text(texts.get(
                            "workshop.when.yours",
                            "time",
                            world.day(there.toLocalDate()) + ", " + world.time(there.toLocalTime()),
                            "zone",
                            place(own)));
        }
    }

    private static String place(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }

    private static void agenda(Texts texts, SeatDetails seat, Element page) {
        if (seat.blocks().isEmpty()) {
            return;
        }
        World world = World.in(texts.locale());
        Element section = page.appendElement("section");
        section.appendElement("h2").text(texts.get("workshop.agenda"));
        for (SessionRow session : seat.sessions()) {
            if (seat.sessions().size() > 1) {
                section.appendElement("h3").text(WorkshopTimes.when(world, session.data()));
            }
            Element list = section.appendElement("ul").addClass("plain-agenda");
            seat.blocks().stream()
                    .filter(block -> block.sessionId().equals(session.id()))
                    .forEach(block -> line(list, world, block));
        }
    }

    private static void line(Element list, World world, BlockRow block) {
        Element line = list.appendElement("li");
        line.appendElement("span").text(world.time(block.beginsAt().toLocalTime()));
        line.appendElement("div").text(block.title());
    }
}
