package org.counterpart.partnering.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.Mark;
import org.counterpart.partnering.MarkData;
import org.counterpart.partnering.SacrificeData;
import org.counterpart.partnering.SacrificeMarkRow;
import org.counterpart.partnering.SacrificeRow;
import org.counterpart.partnering.SacrificeSeatService;
import org.counterpart.partnering.SeatMark;
import org.counterpart.partnering.SeatSacrifices;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.ui.SeatPart;
import org.jsoup.nodes.Element;

/** Where somebody without an account says what their party gives up, and whether what others give up is real. */
@Dependent
class SacrificesSeatPart implements SeatPart {

    private static final String MARK = "mark";
    private static final String SACRIFICE = "sacrifice";
    private static final String WORDING = "wording";

    @Inject
    SacrificeSeatService sacrifices;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "sacrifices";
    }

    @Override
    public Optional<Element> show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong) {
        SeatSacrifices seen = sacrifices.look(guest);
        Element part = new Element("section");
        part.appendElement("h2").text(texts.get("partnering.sacrifices"));
        part.appendElement("p").text(texts.get("partnering.sacrifices.question"));
        SeatForms.wrong(part, texts, wrong);
        seen.sacrifices().forEach(row -> sacrifice(part, texts, seen, row));
        Element details = part.appendElement("details");
        if (wrong != null && typed.containsKey("what")) {
            details.attr("open", "open");
        }
        details.appendElement("summary").text(texts.get("partnering.sacrifice.state"));
        Element form = SeatForms.form(details, name());
        SeatForms.area(form, "what", texts.get("partnering.sacrifice.what"), typed, 1000);
        SeatForms.area(form, "purpose", texts.get("partnering.sacrifice.purpose"), typed, 1000);
        SeatForms.area(form, "cost", texts.get("partnering.sacrifice.cost"), typed, 1000);
        form.appendElement("p").addClass("hint").text(texts.get("partnering.sacrifice.cost.hint"));
        form.appendElement("label").attr("for", "by").text(texts.get("partnering.sacrifice.by"));
        form.appendElement("input")
                .attr("type", "date")
                .attr("id", "by")
                .attr("name", "by")
                .attr("value", typed.getOrDefault("by", ""));
        form.appendElement("p").addClass("hint");
        SeatForms.button(form, "state", "1", texts.get("partnering.sacrifice.state"));
        return Optional.of(part);
    }

    private void sacrifice(Element part, Texts texts, SeatSacrifices seen, SacrificeRow row) {
        part.appendElement("h3").text(name(seen, row.party()));
        part.appendElement("blockquote").text(row.what());
        Element facts = part.appendElement("dl");
        facts.appendElement("dt").text(texts.get("partnering.sacrifice.purpose"));
        facts.appendElement("dd").text(row.purpose());
        facts.appendElement("dt").text(texts.get("partnering.sacrifice.cost"));
        facts.appendElement("dd").text(row.cost());
        facts.appendElement("dt").text(texts.get("partnering.sacrifice.by"));
        facts.appendElement("dd").text(texts.get("partnering.day", "day", row.by()));
        for (SacrificeMarkRow mark : row.marks()) {
            facts.appendElement("dt").text(name(seen, mark.party()));
            facts.appendElement("dd")
                    .text(texts.get("partnering.mark." + mark.mark())
                            + (mark.words().isEmpty() ? "" : "\n" + mark.words()));
        }
        if (row.party().equals(seen.party())) {
            return;
        }
        Element form = SeatForms.form(part, name());
        SeatForms.hidden(form, SACRIFICE, row.id());
        SeatForms.hidden(form, WORDING, row.wording());
        Element choices = form.appendElement("div").addClass("choices");
        Mark said = row.markOf(seen.party()).map(SacrificeMarkRow::mark).orElse(null);
        for (Mark mark : Mark.values()) {
            if (mark != said) {
                Element button = SeatForms.button(choices, MARK, mark.name(), texts.get("partnering.mark.say." + mark));
                button.attr("aria-label", texts.get("partnering.mark.say.of." + mark, "what", row.what()));
                if (mark == Mark.NOT_YET) {
                    button.addClass("second");
                }
            }
        }
        form.appendElement("p").addClass("hint");
    }

    @Override
    public void act(Guest guest, Texts texts, Map<String, String> sent) {
        if (sent.containsKey(MARK)) {
            sacrifices.mark(
                    guest,
                    new SeatMark(
                            SeatForms.read(sent, SACRIFICE, UUID::fromString),
                            new MarkData(
                                    SeatForms.read(sent, MARK, Mark::valueOf),
                                    SeatForms.read(sent, WORDING, Integer::valueOf),
                                    "")));
            return;
        }
        sacrifices.state(
                guest,
                new SacrificeData(
                        sent.get("what"),
                        sent.get("purpose"),
                        sent.get("cost"),
                        SeatForms.read(sent, "by", LocalDate::parse)));
    }

    private static String name(SeatSacrifices seen, UUID party) {
        return seen.parties().stream()
                .filter(one -> one.id().equals(party))
                .map(AgreementParty::name)
                .findFirst()
                .orElse("–");
    }
}
