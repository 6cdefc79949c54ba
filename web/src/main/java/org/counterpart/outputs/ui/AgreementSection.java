package org.counterpart.outputs.ui;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.counterpart.partnering.AgreedPromise;
import org.counterpart.partnering.AgreementAcceptanceRow;
import org.counterpart.partnering.AgreementDocument;
import org.counterpart.partnering.AgreementMeasure;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.AgreementVersionDetails;
import org.counterpart.partnering.AgreementWaiverRow;
import org.counterpart.partnering.LadderLevel;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.jsoup.nodes.Element;

/** The partnering agreement in what is released: what counts between the parties, and what they did without. */
final class AgreementSection {

    private final Texts texts;
    private final World world;

    AgreementSection(Texts texts) {
        this.texts = texts;
        this.world = World.in(texts.locale());
    }

    /** Writes what was agreed into a section that has its heading. */
    Element of(AgreementVersionDetails agreed, Element section) {
        AgreementDocument document = agreed.document();
        section.appendElement("p")
                .addClass("hint")
                .text(texts.get(
                        "outputs.agreement.version", "number", agreed.version().number()));
        paragraph(section, "purpose", document.terms().purpose());
        paragraph(section, "vision", document.terms().vision());
        measures(section, document.terms().measures());
        promises(section, document.promises());
        waiver(section, document);
        ladder(section, document);
        paragraph(section, "exit", document.terms().exit());
        heading(section, "accepted");
        Element row = PartSections.columns(section, document.parties()).appendElement("tr");
        for (AgreementParty party : document.parties()) {
            row.appendElement("td")
                    .text(agreed.version().acceptances().stream()
                            .filter(acceptance -> acceptance.party().equals(party.id()))
                            .map(this::accepted)
                            .findFirst()
                            .orElseGet(() -> texts.get("outputs.agreement.not-accepted")));
        }
        return section;
    }

    private String accepted(AgreementAcceptanceRow acceptance) {
        return acceptance.name() + ", " + world.day(acceptance.acceptedAt(), ZoneOffset.UTC);
    }

    private void measures(Element section, List<AgreementMeasure> measures) {
        if (measures.isEmpty()) {
            return;
        }
        heading(section, "measures");
        Element list = section.appendElement("ul").addClass("said");
        for (AgreementMeasure measure : measures) {
            Element item = list.appendElement("li");
            item.appendElement("strong").text(measure.name());
            item.appendText(": " + measure.target() + " ");
            String by = measure.by() == null ? "" : " · " + world.day(measure.by());
            item.appendElement("span").addClass("who").text(measure.how() + by);
        }
    }

    private void promises(Element section, List<AgreedPromise> promises) {
        if (promises.isEmpty()) {
            return;
        }
        section.appendElement("h3").text(texts.get("partnering.promises"));
        Element list = section.appendElement("ul").addClass("said");
        for (AgreedPromise promise : promises) {
            Element item = list.appendElement("li");
            item.appendElement("strong").text(promise.text());
            item.appendText(": " + promise.doneWhen() + " ");
            String sides =
                    texts.get("partnering.promise.sides", "giver", promise.giver(), "receiver", promise.receiver());
            item.appendElement("span")
                    .addClass("who")
                    .text(sides + " · " + world.day(promise.dueAt(), ZoneId.of(promise.zone())));
        }
    }

    /** Who did without sacrifices: that stays to be seen wherever the agreement is. */
    private void waiver(Element section, AgreementDocument document) {
        if (document.waiver().isEmpty()) {
            return;
        }
        section.appendElement("h3").text(texts.get("partnering.waiver"));
        Element list = section.appendElement("ul").addClass("said");
        for (AgreementWaiverRow waived : document.waiver()) {
            Element item = list.appendElement("li");
            item.appendElement("strong").text(document.name(waived.party()));
            item.appendText(": " + waived.reason() + " ");
            item.appendElement("span")
                    .addClass("who")
                    .text(waived.name() + ", " + world.day(waived.waivedAt(), ZoneOffset.UTC));
        }
    }

    private void ladder(Element section, AgreementDocument document) {
        if (document.terms().ladder().isEmpty()) {
            return;
        }
        heading(section, "ladder");
        Element body = PartSections.sides(section, texts.get("outputs.agreement.level"), document.parties());
        int number = 1;
        for (LadderLevel level : document.terms().ladder()) {
            Element row = body.appendElement("tr");
            Element title = row.appendElement("th").attr("scope", "row").text(number++ + ". " + level.title());
            if (level.hours() != null) {
                title.appendText(" ");
                title.appendElement("span")
                        .addClass("who")
                        .text(texts.get("outputs.agreement.hours", "hours", level.hours()));
            }
            document.parties().forEach(party -> row.appendElement("td")
                    .text(level.of(party.id()).map(one -> one.person().name()).orElse("–")));
        }
    }

    private void paragraph(Element section, String part, String words) {
        if (!words.isEmpty()) {
            heading(section, part);
            words.lines().forEach(line -> section.appendElement("p").text(line));
        }
    }

    private void heading(Element section, String part) {
        section.appendElement("h3").text(texts.get("outputs.agreement." + part));
    }
}
