package org.counterpart.outputs.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.outputs.OutputDetails;
import org.counterpart.outputs.OutputLasted;
import org.counterpart.outputs.OutputTheme;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.AgreementVersionDetails;
import org.counterpart.partnering.GroundState;
import org.counterpart.partnering.JointGround;
import org.counterpart.partnering.SacrificeRow;
import org.counterpart.partnering.TerritoryMap;
import org.counterpart.partnering.ui.JointMapPicture;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.jsoup.nodes.Element;

/** The parts of a report that are released as a whole. What parties say stands side by side, each as wide as the other. */
final class PartSections {

    private final Texts texts;
    private final World world;

    PartSections(Texts texts) {
        this.texts = texts;
        this.world = World.in(texts.locale());
    }

    Element digest(List<OutputTheme> themes) {
        Element section = section("DIGEST");
        hint(section, "outputs.digest.hint");
        for (OutputTheme theme : themes) {
            section.appendElement("h3").text(theme.name());
            if (!theme.words().isEmpty()) {
                section.appendElement("p").text(theme.words());
            }
            Element list = section.appendElement("ul").addClass("said");
            theme.quotes().forEach(quote -> list.appendElement("li").text(quote));
        }
        return section;
    }

    /** Each ground with what each party says of it, a column for each. */
    Element map(TerritoryMap map) {
        Element section = section("JOINT_MAP");
        section.appendElement("div")
                .addClass("picture wide")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", texts.get("outputs.part.JOINT_MAP"))
                .appendChild(JointMapPicture.wide(map, texts));
        for (GroundState state : List.of(GroundState.AGREED, GroundState.CONTESTED, GroundState.EMPTY)) {
            List<JointGround> grounds = map.of(state);
            if (grounds.isEmpty()) {
                continue;
            }
            section.appendElement("h3").text(texts.get("outputs.ground." + state));
            Element body = sides(section, texts.get("outputs.ground"), map.parties());
            for (JointGround ground : grounds) {
                Element row = body.appendElement("tr");
                row.appendElement("th").attr("scope", "row").text(ground.title());
                map.parties().forEach(party -> claims(row.appendElement("td"), ground, party.id(), map));
            }
        }
        return section;
    }

    private void claims(Element cell, JointGround ground, UUID party, TerritoryMap map) {
        ground.claims().stream().filter(claim -> claim.party().equals(party)).forEach(claim -> {
            String holder = map.parties().stream()
                    .filter(one -> one.id().equals(claim.holderId()))
                    .map(AgreementParty::name)
                    .findFirst()
                    .orElse("");
            String says = claim.own() ? "outputs.claim.OWN" : "outputs.claim." + claim.holding();
            cell.appendElement("p").text(texts.get(says, "party", holder));
            if (!claim.note().isEmpty()) {
                cell.appendElement("p").addClass("who").text(claim.note());
            }
        });
    }

    /** What each party gives up, in a column of its own, with what the others say to it. */
    Element sacrifices(List<SacrificeRow> sacrifices, List<AgreementParty> parties) {
        Element section = section("SACRIFICES");
        Map<UUID, List<SacrificeRow>> given =
                sacrifices.stream().filter(SacrificeRow::stands).collect(Collectors.groupingBy(SacrificeRow::party));
        int most = given.values().stream().mapToInt(List::size).max().orElse(0);
        Element body = columns(section, parties);
        for (int nth = 0; nth < most; nth++) {
            Element row = body.appendElement("tr");
            for (AgreementParty party : parties) {
                Element cell = row.appendElement("td");
                given.getOrDefault(party.id(), List.of()).stream()
                        .skip(nth)
                        .limit(1)
                        .forEach(one -> sacrifice(cell, one, parties));
            }
        }
        return section;
    }

    private void sacrifice(Element cell, SacrificeRow one, List<AgreementParty> parties) {
        cell.appendElement("p").appendElement("strong").text(one.what());
        cell.appendElement("p").text(one.purpose());
        cell.appendElement("p").addClass("who").text(texts.get("outputs.sacrifice.cost", "cost", one.cost()));
        cell.appendElement("p").addClass("who").text(texts.get("outputs.sacrifice.by", "day", world.day(one.by())));
        parties.stream().filter(other -> !other.id().equals(one.party())).forEach(other -> {
            String key = one.markOf(other.id()).map(mark -> mark.mark().name()).orElse("NONE");
            String words = one.markOf(other.id()).map(mark -> mark.words()).orElse("");
            Element said = cell.appendElement("p");
            said.text(texts.get("outputs.mark." + key, "party", other.name()));
            if (!words.isEmpty()) {
                said.appendText(" ");
                said.appendElement("span").addClass("who").text("“" + words + "”");
            }
        });
    }

    Element agreement(AgreementVersionDetails agreed) {
        return new AgreementSection(texts).of(agreed, section("AGREEMENT"));
    }

    /** After each time what each party said, side by side. */
    Element lasted(OutputDetails released) {
        Element section = section("LASTED");
        List<AgreementParty> parties = released.parties().stream()
                .map(party -> new AgreementParty(party.id(), party.name()))
                .toList();
        released.lasted().stream().map(OutputLasted::milestone).distinct().forEach(milestone -> {
            section.appendElement("h3").text(texts.get("outputs.milestone." + milestone));
            Element row = columns(section, parties).appendElement("tr");
            parties.forEach(party -> said(
                    row.appendElement("td"),
                    released.lasted().stream()
                            .filter(one -> one.milestone().equals(milestone)
                                    && one.partyId().equals(party.id()))
                            .toList()));
        });
        return section;
    }

    private void said(Element cell, List<OutputLasted> said) {
        if (said.isEmpty()) {
            cell.text("–");
        }
        for (OutputLasted one : said) {
            cell.appendElement("p").text(one.lasted());
            if (!one.because().isEmpty()) {
                cell.appendElement("p")
                        .addClass("who")
                        .text(texts.get("outputs.lasted.because", "words", one.because()));
            }
            cell.appendElement("p").addClass("who").text(world.day(one.saidOn()));
        }
    }

    /** A table with a column for each party beside what its rows are about. */
    static Element sides(Element section, String what, List<AgreementParty> parties) {
        Element table = table(section);
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(what);
        parties.forEach(party -> head.appendElement("th").attr("scope", "col").text(party.name()));
        return table.appendElement("tbody");
    }

    static Element columns(Element section, List<AgreementParty> parties) {
        Element table = table(section);
        Element head = table.appendElement("thead").appendElement("tr");
        parties.forEach(party -> head.appendElement("th").attr("scope", "col").text(party.name()));
        return table.appendElement("tbody");
    }

    private static Element table(Element section) {
        return section.appendElement("div")
                .addClass("wide")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", section.getElementsByTag("h2").text())
                .appendElement("table")
                .addClass("by-party");
    }

    private Element section(String part) {
        return OutputSections.section(texts.get("outputs.part." + part));
    }

    private void hint(Element section, String key) {
        section.appendElement("p").addClass("hint").text(texts.get(key));
    }
}
