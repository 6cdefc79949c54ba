package org.counterpart.outputs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.partnering.AgreedPromise;
import org.counterpart.partnering.AgreementDocument;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.AgreementTerms;
import org.counterpart.partnering.AgreementVersionDetails;
import org.counterpart.partnering.AgreementVersionRow;
import org.counterpart.partnering.AgreementWaiverRow;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class AgreementSectionTest {

    private static final AgreementParty PORT = new AgreementParty(UUID.randomUUID(), "Nordhavn");
    private static final AgreementParty PLANT = new AgreementParty(UUID.randomUUID(), "Atlas");
    private static final Instant THEN = Instant.parse("2026-07-01T10:00:00Z");
    private static final AgreementVersionRow VERSION =
            new AgreementVersionRow(1, "0a", "", "Camila Rocha", THEN, List.of());

    @Test
    void a_waiver_stays_to_be_seen_wherever_the_agreement_is() {
        assertThat(section(List.of(), List.of(waived(PORT, "We settled it."), waived(PLANT, "So did we."))))
                .contains("Waived sacrifices", "Nordhavn: We settled it.", "Atlas: So did we.", "1 Jul 2026");
        assertThat(section(List.of(), List.of())).doesNotContain("Waived sacrifices", "Promises");
    }

    @Test
    void what_was_promised_is_part_of_what_was_agreed() {
        AgreedPromise promise = new AgreedPromise(
                UUID.randomUUID(),
                PORT.id(),
                "Clara Jensen",
                PLANT.id(),
                "Karim Haddad",
                "A call before the letter",
                "He heard it first.",
                THEN,
                "Europe/Copenhagen",
                List.of());
        assertThat(section(List.of(promise), List.of()))
                .contains("A call before the letter: He heard it first.", "Clara Jensen to Karim Haddad");
    }

    private static String section(List<AgreedPromise> promises, List<AgreementWaiverRow> waiver) {
        AgreementDocument document = new AgreementDocument(
                List.of(PORT, PLANT),
                new AgreementTerms("To change a plan in days.", "", List.of(), List.of(), List.of(), ""),
                List.of(),
                promises,
                waiver);
        return new AgreementSection(Texts.in(Locale.UK))
                .of(new AgreementVersionDetails(VERSION, document), new Element("section"))
                .text();
    }

    private static AgreementWaiverRow waived(AgreementParty party, String why) {
        return new AgreementWaiverRow(UUID.randomUUID(), party.id(), why, "Somebody", THEN, null, null);
    }
}
