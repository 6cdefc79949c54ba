package org.counterpart.partnering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.partnering.SacrificeGateTest.others;
import static org.counterpart.partnering.SacrificeGateTest.parties;
import static org.counterpart.partnering.SacrificeGateTest.sacrifice;
import static org.counterpart.partnering.SacrificeGateTest.withdrawn;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.KeptJson;
import org.counterpart.engagement.Missing;
import org.junit.jupiter.api.Test;

class AgreementStateTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final List<AgreementParty> parties = parties(3);
    private final List<SacrificeRow> sacrifices = new ArrayList<>(parties.stream()
            .map(party -> sacrifice(party, others(parties, party), Mark.REAL))
            .toList());

    @Test
    void nothing_sent_is_a_draft_and_nobody_accepts() {
        AgreementStanding standing = AgreementState.of(
                parties, sacrifices, List.of(), null, parties.get(0).id());
        assertThat(standing.stage()).isEqualTo(AgreementStage.DRAFT);
        assertThat(standing.accepts()).isFalse();
    }

    @Test
    void every_party_accepts_once_and_then_it_is_reached() {
        AgreementVersionDetails sent = version(0);
        assertThat(standing(sent).stage()).isEqualTo(AgreementStage.SENT);
        assertThat(standing(sent).accepts()).isTrue();
        assertThat(standing(version(1)).accepts()).isFalse();
        assertThat(standing(version(2)).stage()).isEqualTo(AgreementStage.SENT);
        assertThat(standing(version(3)).stage()).isEqualTo(AgreementStage.REACHED);
    }

    @Test
    void withdrawing_the_last_real_one_reopens_it_after_acceptance_by_some_and_by_all() {
        for (int accepted = 1; accepted <= 3; accepted++) {
            AgreementVersionDetails sent = version(accepted);
            SacrificeRow before = sacrifices.set(1, withdrawn(sacrifices.get(1)));
            AgreementStanding standing = standing(sent);
            assertThat(standing.stage()).isEqualTo(AgreementStage.REOPENED);
            assertThat(standing.gate()).isNotEmpty();
            assertThat(standing.accepts()).isFalse();
            sacrifices.set(1, before);
        }
    }

    @Test
    void a_sacrifice_stated_since_opens_the_gate_but_not_for_a_version_that_does_not_know_it() {
        AgreementVersionDetails sent = version(1);
        sacrifices.set(1, withdrawn(sacrifices.get(1)));
        sacrifices.add(sacrifice(parties.get(1), others(parties, parties.get(1)), Mark.REAL));
        AgreementStanding standing = standing(sent);
        assertThat(standing.gate()).isEmpty();
        assertThat(standing.outdated()).isTrue();
        assertThat(standing.stage()).isEqualTo(AgreementStage.REOPENED);
    }

    @Test
    void other_words_since_are_another_sacrifice() {
        AgreementVersionDetails sent = version(1);
        SacrificeRow one = sacrifices.get(2);
        sacrifices.set(
                2,
                new SacrificeRow(
                        one.id(),
                        9,
                        one.party(),
                        2,
                        "Less",
                        one.purpose(),
                        one.cost(),
                        one.by(),
                        one.name(),
                        NOW,
                        NOW,
                        null,
                        one.marks()));
        assertThat(standing(sent).outdated()).isTrue();
    }

    @Test
    void a_party_that_came_since_needs_a_new_version() {
        List<AgreementParty> two = parties.subList(0, 2);
        AgreementVersionDetails sent = new AgreementVersionDetails(
                version(0).version(), new AgreementDocument(two, terms(), agreed(), List.of(), List.of()));
        assertThat(standing(sent).outdated()).isTrue();
    }

    @Test
    void a_waiver_of_all_opens_it_without_any_sacrifice_and_says_so() {
        List<AgreementWaiverRow> waivers = parties.stream()
                .map(party -> new AgreementWaiverRow(
                        UUID.randomUUID(), party.id(), "We trust each other.", "Somebody", NOW, null, null))
                .toList();
        AgreementStanding standing = AgreementState.of(
                parties, List.of(), waivers, version(0), parties.get(0).id());
        assertThat(standing.accepts()).isTrue();
        assertThat(standing.waived()).isTrue();
        assertThat(AgreementState.of(parties, List.of(), waivers.subList(1, 3), version(0), null)
                        .waived())
                .isFalse();
    }

    @Test
    void what_a_version_keeps_is_read_as_it_was_written() {
        AgreementDocument document = version(0).document();
        assertThat(KeptJson.read(KeptJson.write(document), new TypeReference<AgreementDocument>() {}))
                .isEqualTo(document);
    }

    @Test
    void complete_terms_lack_nothing_and_empty_ones_everything() {
        assertThat(AgreementCompleteness.of(terms(), parties)).isEmpty();
        assertThat(AgreementCompleteness.of(AgreementTerms.empty(""), parties))
                .extracting(Missing::key)
                .containsExactly(
                        "partnering.lacks.purpose",
                        "partnering.lacks.vision",
                        "partnering.lacks.measures",
                        "partnering.lacks.ladder",
                        "partnering.lacks.role",
                        "partnering.lacks.role",
                        "partnering.lacks.role",
                        "partnering.lacks.exit");
    }

    private AgreementStanding standing(AgreementVersionDetails newest) {
        return AgreementState.of(
                parties, sacrifices, List.of(), newest, parties.get(0).id());
    }

    private AgreementVersionDetails version(int acceptances) {
        List<AgreementAcceptanceRow> accepted = parties.subList(0, acceptances).stream()
                .map(party -> new AgreementAcceptanceRow(party.id(), "Somebody", false, NOW))
                .toList();
        return new AgreementVersionDetails(
                new AgreementVersionRow(1, "0".repeat(64), "", "Camila", NOW, accepted),
                new AgreementDocument(parties, terms(), agreed(), List.of(), List.of()));
    }

    private List<AgreedSacrifice> agreed() {
        return sacrifices.stream()
                .map(one -> new AgreedSacrifice(
                        one.id(),
                        one.party(),
                        one.wording(),
                        one.what(),
                        one.purpose(),
                        one.cost(),
                        one.by(),
                        List.of()))
                .toList();
    }

    private AgreementTerms terms() {
        AgreementPerson one = new AgreementPerson(null, "Nora Berg", "nora@nordhavn.example");
        AgreementPerson other = new AgreementPerson(UUID.randomUUID(), "Per Dahl", "");
        return new AgreementTerms(
                "Build without a fight over every date.",
                "One timetable on two walls.",
                List.of(new AgreementMeasure(
                        "Changed dates", "Counted each month", "Fewer than two", LocalDate.parse("2027-01-01"))),
                List.of(new LadderLevel(
                        "Project leads",
                        16,
                        parties.stream()
                                .map(party -> new LadderPerson(party.id(), one, AgreementPerson.NOBODY))
                                .toList())),
                parties.stream()
                        .map(party -> new FollowUpRole(party.id(), "Head of operations", one, other))
                        .toList(),
                "Three months' notice, and a handover.");
    }
}
