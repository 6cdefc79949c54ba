package org.counterpart.room.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.room.BlockPhase;
import org.counterpart.room.RoomGuestService;
import org.counterpart.room.RoomLink;
import org.counterpart.room.RoomState;
import org.counterpart.room.SentContribution;
import org.counterpart.shell.GuestPage;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/**
 * The room, on the wall and on every phone: one plain page. Without a script it asks what the block asks and sends one
 * answer; with its script it follows the day, and keeps what was typed while there is no connection.
 */
@Dependent
public class RoomPage implements GuestPage {

    /** What the page loads: see {@link GuestPage#loads()}. */
    static final Optional<String> LOADS = Optional.of("/room/room");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST = 2000;

    private static final String[] WORDS = {
        "waiting",
        "waiting-hint",
        "over",
        "over-hint",
        "ended",
        "ended-hint",
        "silent",
        "revealed",
        "closed",
        "named",
        "unnamed",
        "count-one",
        "count",
        "nothing-yet",
        "send",
        "change",
        "cancel",
        "take-back",
        "kept",
        "sending",
        "sent",
        "not-sent",
        "copy",
        "copied",
        "offline",
        "mine",
        "all",
        "who",
        "who-hint",
        "who-missing",
        "someone",
        "your-name",
        "party",
        "left",
        "past",
        "join",
        "wall",
        "phone",
        "themes-none",
        "now",
        "revealed-now",
        "more",
        "too-long"
    };

    @Inject
    RoomGuestService rooms;

    @Override
    public String purpose() {
        return RoomLink.PURPOSE;
    }

    @Override
    public Optional<String> loads() {
        return LOADS;
    }

    @Override
    public Element show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong) {
        return page(texts, rooms.look(guest), typed.getOrDefault("text", ""), wrong, false);
    }

    @Override
    public Element act(Guest guest, Texts texts, Map<String, String> sent) {
        byte[] device = new byte[32];
        RANDOM.nextBytes(device);
        UUID block;
        try {
            block = UUID.fromString(sent.getOrDefault("block", ""));
        } catch (IllegalArgumentException unreadable) {
            throw new Invalid("block", "problem.field.unreadable");
        }
        try {
            rooms.send(
                    guest,
                    new SentContribution(
                            UUID.randomUUID(),
                            block,
                            sent.get("text"),
                            Base64.getUrlEncoder().withoutPadding().encodeToString(device),
                            null,
                            null,
                            ""));
        } catch (Conflict over) {
            throw new Invalid("text", over.key());
        }
        return page(texts, rooms.look(guest), "", null, true);
    }

    private static Element page(Texts texts, RoomState state, String typed, Invalid wrong, boolean sent) {
        Element page = new Element("div");
        Element room = page.appendElement("div").addClass("room").attr("data-max", String.valueOf(LONGEST));
        for (String word : WORDS) {
            room.attr("data-text-" + word, texts.get("room.page." + word));
        }
        Element head = room.appendElement("header");
        head.appendElement("p").addClass("name").text(state.workshop());
        head.appendChild(languages(texts));
        Element main = room.appendElement("section").addClass("now").attr("aria-live", "off");
        boolean asks = state.block() != null && state.block().captures() != null;
        main.appendElement("h1").text(state.block() == null ? state.workshop() : title(state));
        if (state.block() == null) {
            main.appendElement("p").addClass("hint").text(texts.get("room.page.waiting-hint"));
        }
        if (sent) {
            room.appendElement("p").addClass("said").attr("role", "status").text(texts.get("room.page.sent"));
        }
        if (wrong != null) {
            Element alert = room.appendElement("div").addClass("wrong").attr("role", "alert");
            wrong.errors().forEach(error -> alert.appendElement("p").text(texts.get(error.key(), error.values())));
        }
        if (asks && state.block().phase() != BlockPhase.CLOSED) {
            room.appendChild(form(texts, state, typed));
        }
        if (!state.lines().isEmpty()) {
            Element lines = room.appendElement("ul").addClass("lines");
            state.lines().forEach(line -> lines.appendElement("li").text(line.text()));
        }
        return page;
    }

    private static String title(RoomState state) {
        return state.block().question().isEmpty()
                ? state.block().title()
                : state.block().question();
    }

    private static Element form(Texts texts, RoomState state, String typed) {
        Element form = new Element("form").attr("method", "post");
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "block")
                .attr("value", state.block().id().toString());
        form.appendElement("label").attr("for", "text").text(texts.get("room.page.yours"));
        form.appendElement("textarea")
                .attr("id", "text")
                .attr("name", "text")
                .attr("maxlength", String.valueOf(LONGEST))
                .attr("required", "")
                .text(typed);
        form.appendElement("button").attr("type", "submit").text(texts.get("room.page.send"));
        return form;
    }

    /** Links, for they change nothing. */
    private static Element languages(Texts texts) {
        Element languages = new Element("nav").addClass("languages").attr("aria-label", texts.get("sheet.language"));
        for (Locale one : Language.SPOKEN) {
            String tag = one.getLanguage();
            Element link = languages
                    .appendElement("a")
                    .attr("href", "?" + Language.PARAMETER + "=" + tag)
                    .attr("lang", tag)
                    .attr("hreflang", tag)
                    .attr("title", one.getDisplayLanguage(one))
                    .text(tag.toUpperCase(Locale.ROOT));
            if (tag.equals(texts.locale().getLanguage())) {
                link.attr("aria-current", "true");
            }
        }
        return languages;
    }
}
