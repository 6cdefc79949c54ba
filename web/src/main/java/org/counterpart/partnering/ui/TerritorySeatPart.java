package org.counterpart.partnering.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.GroundGone;
import org.counterpart.partnering.Holding;
import org.counterpart.partnering.SeatTerritory;
import org.counterpart.partnering.TerritoryData;
import org.counterpart.partnering.TerritoryKind;
import org.counterpart.partnering.TerritoryRow;
import org.counterpart.partnering.TerritorySeatService;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.ui.SeatPart;
import org.jsoup.nodes.Element;

/** Where somebody without an account writes into their party's list. */
@Dependent
class TerritorySeatPart implements SeatPart {

    private static final String GROUND = "ground";
    private static final String KIND = "kind";
    private static final String HOLDER = "holder";
    private static final String NOTE = "note";
    private static final String REMOVE = "remove";

    @Inject
    TerritorySeatService territory;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "territory";
    }

    @Override
    public Optional<Element> show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong) {
        SeatTerritory list = territory.look(guest);
        if (list.shown()) {
            return Optional.empty();
        }
        String own = name(list, list.party());
        Element part = new Element("section");
        part.appendElement("h2").text(texts.get("partnering.territory"));
        part.appendElement("p").text(texts.get("partnering.territory.private", "party", own));
        SeatForms.wrong(part, texts, wrong);
        list.lines().forEach(line -> line(part, texts, list, line));
        Element form = SeatForms.form(part, name());
        SeatForms.area(form, GROUND, texts.get("partnering.territory.ground"), typed, 160);
        form.appendElement("p").addClass("hint").text(texts.get("partnering.territory.ground.hint"));
        Element kinds = select(form, KIND, texts.get("partnering.territory.kind"));
        for (TerritoryKind kind : TerritoryKind.values()) {
            option(kinds, kind.name(), texts.get("partnering.kind." + kind), typed.get(KIND));
        }
        Element holders = select(form, HOLDER, texts.get("partnering.territory.holder.label"));
        option(holders, list.party().toString(), texts.get("partnering.holding.us"), typed.get(HOLDER));
        list.parties().stream()
                .filter(party -> !party.id().equals(list.party()))
                .forEach(party -> option(
                        holders,
                        party.id().toString(),
                        texts.get("partnering.holding.party", "party", party.name()),
                        typed.get(HOLDER)));
        for (Holding holding : new Holding[] {Holding.NOBODY, Holding.UNKNOWN}) {
            option(holders, holding.name(), texts.get("partnering.holding." + holding), typed.get(HOLDER));
        }
        SeatForms.area(form, NOTE, texts.get("partnering.territory.note"), typed, 1000);
        form.appendElement("p").addClass("hint");
        SeatForms.button(form, "add", "1", texts.get("partnering.territory.add"));
        return Optional.of(part);
    }

    private void line(Element part, Texts texts, SeatTerritory list, TerritoryRow line) {
        TerritoryData data = line.data();
        Element facts = part.appendElement("dl");
        facts.appendElement("dt")
                .text(texts.get("partnering.kind." + data.kind()) + " · "
                        + (data.holding() != Holding.PARTY
                                ? texts.get("partnering.holding." + data.holding())
                                : data.holderId().equals(list.party())
                                        ? texts.get("partnering.holding.us")
                                        : texts.get("partnering.holding.party", "party", name(list, data.holderId()))));
        facts.appendElement("dd").text(data.ground() + (data.note().isEmpty() ? "" : "\n" + data.note()));
        Element form = SeatForms.form(part, name());
        SeatForms.button(
                        form,
                        REMOVE,
                        line.id().toString(),
                        texts.get("partnering.territory.remove", "ground", data.ground()))
                .addClass("second");
        form.appendElement("p").addClass("hint");
    }

    @Override
    public void act(Guest guest, Texts texts, Map<String, String> sent) {
        UUID gone = SeatForms.read(sent, REMOVE, UUID::fromString);
        if (gone != null) {
            territory.remove(guest, new GroundGone(gone));
            return;
        }
        String holder = sent.getOrDefault(HOLDER, "");
        boolean party = !holder.equals(Holding.NOBODY.name()) && !holder.equals(Holding.UNKNOWN.name());
        String ground = sent.getOrDefault(GROUND, "");
        territory.add(
                guest,
                new TerritoryData(
                        // The field is high enough for a phone, what it holds is one line.
                        ground.replaceAll("\\s+", " "),
                        SeatForms.read(sent, KIND, TerritoryKind::valueOf),
                        party ? Holding.PARTY : Holding.valueOf(holder),
                        party ? SeatForms.read(sent, HOLDER, UUID::fromString) : null,
                        sent.get(NOTE)));
    }

    private static Element select(Element form, String name, String label) {
        form.appendElement("label").attr("for", name).text(label);
        return form.appendElement("select").attr("id", name).attr("name", name);
    }

    private static void option(Element select, String value, String words, String chosen) {
        Element option = select.appendElement("option").attr("value", value).text(words);
        if (value.equals(chosen)) {
            option.attr("selected", "selected");
        }
    }

    private static String name(SeatTerritory list, UUID party) {
        return list.parties().stream()
                .filter(one -> one.id().equals(party))
                .map(AgreementParty::name)
                .findFirst()
                .orElse("–");
    }
}
