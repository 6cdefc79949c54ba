package org.counterpart.partnering.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.partnering.AgreedPromise;
import org.counterpart.partnering.AgreedSacrifice;
import org.counterpart.partnering.AgreementDocument;
import org.counterpart.partnering.AgreementMeasure;
import org.counterpart.partnering.AgreementPerson;
import org.counterpart.partnering.FollowUpRole;
import org.counterpart.partnering.LadderLevel;
import org.counterpart.partnering.LadderPerson;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** What a version of an agreement says, in full, to read: on the screens of whoever signs in, and at a seat. */
final class AgreementMarkup {

    private final AgreementDocument document;
    private final Texts texts;
    private final ZoneId zone;
    private final Element page = new Element("div").addClass("agreement-text");

    private AgreementMarkup(AgreementDocument document, Texts texts, ZoneId zone) {
        this.document = document;
        this.texts = texts;
        this.zone = zone;
    }

    /** @param zone on whose clock it is read */
    static Element of(AgreementDocument document, Texts texts, ZoneId zone) {
        return new AgreementMarkup(document, texts, zone).write();
    }

    private Element write() {
        words("partnering.purpose", document.terms().purpose());
        words("partnering.vision", document.terms().vision());
        section(
                "partnering.measures",
                document.terms().measures().stream().map(this::measure).toList());
        section(
                "partnering.sacrifices",
                document.sacrifices().stream().map(this::sacrifice).toList());
        if (!document.waiver().isEmpty()) {
            section(
                    "partnering.waiver",
                    document.waiver().stream()
                            .map(one -> card(document.name(one.party()), one.reason()))
                            .toList());
        }
        section(
                "partnering.promises",
                document.promises().stream().map(this::promise).toList());
        ladder();
        section(
                "partnering.roles",
                document.terms().roles().stream().map(this::role).toList());
        words("partnering.exit", document.terms().exit());
        return page;
    }

    private Element section(String title) {
        Element section = page.appendElement("section");
        section.appendElement("h3").text(texts.get(title));
        return section;
    }

    private void words(String title, String words) {
        section(title).appendElement("p").addClass("words").addClass("prose").text(words);
    }

    private void section(String title, List<Element> items) {
        Element section = section(title);
        if (items.isEmpty()) {
            section.appendElement("p").addClass("secondary").text(texts.get("partnering.none"));
        } else {
            section.appendElement("ul").addClass("cards").appendChildren(items);
        }
    }

    private static Element card(String title, String... lines) {
        Element card = new Element("li").addClass("card");
        card.appendElement("h4").text(title);
        for (String line : lines) {
            card.appendElement("p").addClass("words").text(line);
        }
        return card;
    }

    private Element measure(AgreementMeasure measure) {
        Element card = card(measure.name());
        Element facts = card.appendElement("dl");
        fact(facts, "partnering.measure.how").text(measure.how());
        fact(facts, "partnering.measure.target").text(measure.target());
        fact(facts, "partnering.measure.by").text(texts.get("partnering.day", "day", measure.by()));
        return card;
    }

    private Element sacrifice(AgreedSacrifice one) {
        Element card = card(one.what());
        card.prependElement("span").text(document.name(one.party()));
        String real = one.realTo().stream().map(document::name).collect(Collectors.joining(", "));
        Element facts = card.appendElement("dl");
        fact(facts, "partnering.sacrifice.purpose").text(one.purpose());
        fact(facts, "partnering.sacrifice.cost").text(one.cost());
        fact(facts, "partnering.sacrifice.by").text(texts.get("partnering.day", "day", one.by()));
        fact(facts, "partnering.sacrifice.real-to")
                .text(real.isEmpty() ? texts.get("partnering.sacrifice.real-to.nobody") : real);
        return card;
    }

    private Element promise(AgreedPromise one) {
        Element card = card(one.text());
        card.prependElement("span")
                .text(texts.get(
                        "partnering.promise.sides",
                        "giver",
                        side(one.giver(), one.giverParty()),
                        "receiver",
                        side(one.receiver(), one.receiverParty())));
        Element facts = card.appendElement("dl");
        fact(facts, "promises.done-when").text(one.doneWhen());
        // One line: how the markup is broken into lines is not to be seen.
        fact(facts, "partnering.promise.due")
                .removeClass("words")
                .addClass("moment")
                .appendChild(Markup.moment(texts, one.dueAt(), zone));
        if (!one.thread().isEmpty()) {
            Element thread = card.appendElement("ol")
                    .addClass("promise-thread")
                    .attr("aria-label", texts.get("partnering.promise.thread"));
            one.thread().forEach(words -> thread.appendElement("li").text(words));
        }
        return card;
    }

    private String side(String name, UUID party) {
        return document.parties().stream().anyMatch(one -> one.id().equals(party))
                ? name + " (" + document.name(party) + ")"
                : name;
    }

    private void ladder() {
        Element list = section("partnering.ladder")
                .appendElement("ol")
                .addClass("cards")
                .addClass("ladder");
        int number = 1;
        for (LadderLevel level : document.terms().ladder()) {
            Element card = card(
                    texts.get("partnering.ladder.level", "number", number, "title", level.title()),
                    texts.get("partnering.ladder.answer", "hours", level.hours()));
            for (LadderPerson one : level.people()) {
                pair(card, document.name(one.party()), one.person(), one.deputy());
            }
            list.appendChild(card);
            number++;
        }
    }

    private Element role(FollowUpRole role) {
        Element card = card(role.title());
        pair(card, document.name(role.party()), role.holder(), role.deputy());
        return card;
    }

    private void pair(Element card, String party, AgreementPerson person, AgreementPerson deputy) {
        card.appendElement("p")
                .text(
                        deputy.named()
                                ? texts.get(
                                        "partnering.person.with-deputy",
                                        "party",
                                        party,
                                        "name",
                                        person.name(),
                                        "deputy",
                                        deputy.name())
                                : texts.get("partnering.person.alone", "party", party, "name", person.name()));
    }

    private Element fact(Element facts, String label) {
        facts.appendElement("dt").text(texts.get(label));
        return facts.appendElement("dd").addClass("words");
    }
}
