package org.counterpart.followup.ui;

import java.time.ZoneId;
import java.util.List;
import org.counterpart.followup.CallPack;
import org.counterpart.followup.FollowUpDetails;
import org.counterpart.partnering.AgreementMeasure;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.jsoup.nodes.Element;

/** What was agreed, as markup: on the page of a call, and on the page of whoever is asked. */
final class PackMarkup {

    private final Texts texts;
    private final World world;

    private PackMarkup(Texts texts) {
        this.texts = texts;
        this.world = World.in(texts.locale());
    }

    /** @param title the key of its heading */
    static Element of(CallPack pack, Texts texts, ZoneId zone, String title) {
        return new PackMarkup(texts).pack(List.of(), pack, zone, title);
    }

    /** The same for whoever calls, with what was hoped for before the workshop. */
    static Element of(List<FollowUpDetails.HopeBefore> hopes, CallPack pack, Texts texts, ZoneId zone, String title) {
        return new PackMarkup(texts).pack(hopes, pack, zone, title);
    }

    private Element pack(List<FollowUpDetails.HopeBefore> hopes, CallPack pack, ZoneId zone, String title) {
        Element part = new Element("div").addClass("pack");
        part.appendElement("h3").text(texts.get(title));
        if (pack.agreedAt() != null) {
            part.appendElement("p")
                    .addClass("secondary")
                    .text(texts.get("followup.pack.agreed", "day", world.day(pack.agreedAt(), zone)));
        }
        if (!hopes.isEmpty()) {
            list(
                    part,
                    "hopes",
                    hopes.stream().map(one -> item(one.theme(), one.words())).toList());
        }
        words(part, "purpose", pack.purpose());
        words(part, "vision", pack.vision());
        list(part, "measures", pack.measures().stream().map(this::measure).toList());
        list(part, "sacrifices", pack.sacrifices().stream().map(this::sacrifice).toList());
        list(
                part,
                "promises",
                pack.promises().stream().map(one -> promise(one, zone)).toList());
        return part;
    }

    private void words(Element part, String what, String said) {
        if (!said.isEmpty()) {
            part.appendElement("h4").text(texts.get("followup.pack." + what));
            part.appendElement("p").addClass("said").text(said);
        }
    }

    private void list(Element part, String what, List<Element> items) {
        part.appendElement("h4").text(texts.get("followup.pack." + what));
        if (items.isEmpty()) {
            part.appendElement("p").addClass("secondary").text(texts.get("followup.pack.none"));
            return;
        }
        Element list = part.appendElement("ul");
        items.forEach(list::appendChild);
    }

    private Element measure(AgreementMeasure measure) {
        return item(measure.name(), measure.target() + by(measure.by()));
    }

    private Element sacrifice(CallPack.PackedSacrifice sacrifice) {
        return item(sacrifice.what(), sacrifice.party() + by(sacrifice.by()));
    }

    private Element promise(CallPack.PackedPromise promise, ZoneId zone) {
        Element item = item(
                promise.text(),
                promise.giver() + " → " + promise.receiver()
                        + by(promise.dueAt().atZone(zone).toLocalDate()));
        item.appendElement("span")
                .addClass("pack-state")
                .addClass(promise.state().toLowerCase(java.util.Locale.ROOT))
                .text(texts.get("promises.state." + promise.state()));
        return item;
    }

    private String by(java.time.LocalDate day) {
        return day == null ? "" : ", " + texts.get("followup.pack.by", "day", world.day(day));
    }

    private static Element item(String words, String about) {
        Element item = new Element("li");
        item.appendElement("span").text(words);
        item.appendElement("span").addClass("secondary").text(about);
        return item;
    }
}
