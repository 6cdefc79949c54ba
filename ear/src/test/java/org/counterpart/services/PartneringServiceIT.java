package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.engagement.WaitingService;
import org.counterpart.firm.Member;
import org.counterpart.partnering.AgreementSending;
import org.counterpart.partnering.AgreementService;
import org.counterpart.partnering.AgreementStage;
import org.counterpart.partnering.AgreementVersionService;
import org.counterpart.partnering.GroundState;
import org.counterpart.partnering.GroundToDiscuss;
import org.counterpart.partnering.Holding;
import org.counterpart.partnering.JointMapService;
import org.counterpart.partnering.Mark;
import org.counterpart.partnering.MarkData;
import org.counterpart.partnering.SacrificeData;
import org.counterpart.partnering.SacrificeRow;
import org.counterpart.partnering.SacrificeService;
import org.counterpart.partnering.TerritoryAgendaService;
import org.counterpart.partnering.TerritoryData;
import org.counterpart.partnering.TerritoryKind;
import org.counterpart.partnering.TerritoryService;
import org.counterpart.partnering.WaiverData;
import org.counterpart.partnering.WaiverService;
import org.junit.jupiter.api.Test;

/** Territory, sacrifices and the gate where they really run, called directly, with two to six parties. */
class PartneringServiceIT extends InsideTheServer {

    private static final SacrificeData SACRIFICE =
            new SacrificeData("The last word on dates", "One timetable", "Two posts", LocalDate.parse("2030-06-01"));

    @Inject
    TerritoryService territory;

    @Inject
    JointMapService maps;

    @Inject
    TerritoryAgendaService agenda;

    @Inject
    SacrificeService sacrifices;

    @Inject
    AgreementService agreements;

    @Inject
    AgreementVersionService versions;

    @Inject
    WaiverService waivers;

    @Inject
    WaitingService waiting;

    /** A workshop of so many parties, a client of each, and a VP who facilitates. */
    private record Table(House firm, UUID workshop, Member vera, List<Member> clients, List<UUID> parties) {}

    @Test
    void with_two_to_six_parties_nobody_accepts_before_every_one_is_real_to_every_other() {
        for (int size = 2; size <= 6; size++) {
            Table table = table(size);
            List<UUID> stated = stateAll(table);
            sent(table);
            int missing = size * (size - 1);
            for (int by = 0; by < size; by++) {
                for (int of = 0; of < size; of++) {
                    if (by == of) {
                        continue;
                    }
                    assertThat(refusal(table, 0)).hasSize(missing);
                    mark(table, by, stated.get(of), Mark.REAL, 1);
                    missing--;
                }
            }
            for (Member client : table.clients()) {
                versions.accept(client, table.workshop(), 1);
            }
            assertThat(agreements.standing(table.vera(), table.workshop()).stage())
                    .isEqualTo(AgreementStage.REACHED);
        }
    }

    @Test
    void withdrawing_the_last_real_one_reopens_the_gate_after_acceptance_by_some_and_by_all() {
        for (int accepted = 1; accepted <= 3; accepted++) {
            Table table = table(3);
            List<UUID> stated = stateAll(table);
            markAll(table, stated);
            sent(table);
            for (int i = 0; i < accepted; i++) {
                versions.accept(table.clients().get(i), table.workshop(), 1);
            }
            SacrificeRow last = sacrifices.sacrifice(table.clients().get(0), table.workshop(), stated.get(0));
            sacrifices.withdraw(table.clients().get(0), table.workshop(), last.id(), last.version());
            assertThat(agreements.standing(table.vera(), table.workshop()).stage())
                    .isEqualTo(AgreementStage.REOPENED);
            if (accepted < 3) {
                assertThat(refusal(table, 2)).containsExactly("partnering.gate.sacrifice");
            }
            // Another one opens the gate, but the version does not know it: a new one is needed.
            UUID other = sacrifices.state(table.clients().get(0), table.workshop(), SACRIFICE, null);
            mark(table, 1, other, Mark.REAL, 1);
            mark(table, 2, other, Mark.REAL, 1);
            assertThat(agreements.standing(table.vera(), table.workshop()).outdated())
                    .isTrue();
            assertThat(waiting.mine(table.clients().get(2)))
                    .as("it is not there to be accepted any more")
                    .extracting(one -> one.what().key())
                    .doesNotContain("partnering.waiting.accept");
            versions.send(table.vera(), table.workshop(), new AgreementSending(""), null);
            for (Member client : table.clients()) {
                versions.accept(client, table.workshop(), 2);
            }
            assertThat(agreements.standing(table.vera(), table.workshop()).stage())
                    .isEqualTo(AgreementStage.REACHED);
        }
    }

    @Test
    void changing_ones_mind_or_ones_words_shuts_the_gate_again() {
        Table table = table(2);
        List<UUID> stated = stateAll(table);
        markAll(table, stated);
        sent(table);
        assertThat(waiting.mine(table.clients().get(0)))
                .extracting(one -> one.what().key())
                .contains("partnering.waiting.accept");
        mark(table, 1, stated.get(0), Mark.NOT_YET, 1);
        assertThat(refusal(table, 0)).containsExactly("partnering.gate.not-yet");
        assertThat(waiting.mine(table.clients().get(0)))
                .extracting(one -> one.what().key())
                .doesNotContain("partnering.waiting.accept");
        mark(table, 1, stated.get(0), Mark.REAL, 1);
        SacrificeRow seen = sacrifices.sacrifice(table.clients().get(0), table.workshop(), stated.get(0));
        SacrificeRow reworded = sacrifices.reword(
                table.clients().get(0),
                table.workshop(),
                seen.id(),
                seen.version(),
                new SacrificeData("A word on dates", "One timetable", "Two posts", SACRIFICE.by()));
        assertThat(reworded.wording()).isEqualTo(2);
        assertThat(reworded.marks()).isEmpty();
        assertThat(refusal(table, 0)).containsExactly("partnering.gate.mark");
        assertThatThrownBy(() -> mark(table, 1, stated.get(0), Mark.REAL, 1)).hasMessage("partnering.mark.other-words");
        assertThat(sacrifices.marks(table.vera(), table.workshop(), stated.get(0)))
                .hasSize(3);
    }

    @Test
    void nobody_marks_their_own_and_the_firm_neither_states_nor_marks_nor_accepts() {
        Table table = table(2);
        UUID stated = stateAll(table).get(0);
        sent(table);
        assertThatThrownBy(() -> mark(table, 0, stated, Mark.REAL, 1)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        sacrifices.mark(table.vera(), table.workshop(), stated, new MarkData(Mark.REAL, 1, ""), null))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> sacrifices.state(table.vera(), table.workshop(), SACRIFICE, null))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> versions.accept(table.vera(), table.workshop(), 1))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> waivers.waive(table.vera(), table.workshop(), new WaiverData("For them.")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> sacrifices.withdraw(table.clients().get(1), table.workshop(), stated, 1))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void a_waiver_counts_when_every_party_waived_and_is_taken_back_only_before_anybody_accepted() {
        Table table = table(3);
        sent(table);
        WaiverData reason = new WaiverData("We gave enough in the contract.");
        waivers.waive(table.clients().get(0), table.workshop(), reason);
        waivers.waive(table.clients().get(1), table.workshop(), reason);
        assertThat(refusal(table, 0)).hasSize(3);
        waivers.waive(table.clients().get(2), table.workshop(), reason);
        waivers.withdraw(table.clients().get(2), table.workshop());
        assertThat(refusal(table, 0)).hasSize(3);
        waivers.waive(table.clients().get(2), table.workshop(), reason);
        versions.accept(table.clients().get(0), table.workshop(), 1);
        assertThatThrownBy(() -> waivers.withdraw(table.clients().get(2), table.workshop()))
                .hasMessage("partnering.waiver.accepted");
        // Those that were taken back are in sight too.
        assertThat(waivers.waivers(table.clients().get(1), table.workshop())).hasSize(4);
    }

    @Test
    void a_list_is_its_partys_alone_until_all_are_shown_together_and_then_contested_ground_is_an_item_once() {
        Table table = table(2);
        Member clara = table.clients().get(0);
        Member karim = table.clients().get(1);
        TerritoryData dates = new TerritoryData(
                "The date of the connection",
                TerritoryKind.DECISION,
                Holding.PARTY,
                table.parties().get(0),
                "Whoever moves first loses.");
        UUID line = territory.add(clara, table.workshop(), table.parties().get(0), dates, null);
        TerritoryData again = new TerritoryData(
                "Date of the connection", TerritoryKind.IDENTITY, Holding.NOBODY, null, "Said in the same words.");
        assertThatThrownBy(() ->
                        territory.add(clara, table.workshop(), table.parties().get(0), again, null))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.key()).isEqualTo("partnering.territory.twice")));
        for (Member other : List.of(karim, table.vera())) {
            assertThatThrownBy(() -> territory.lines(
                            other, table.workshop(), table.parties().get(0)))
                    .isInstanceOf(NotFound.class);
            assertThat(maps.map(other, table.workshop()).grounds()).isEmpty();
        }
        assertThat(maps.map(karim, table.workshop()).counts()).isEmpty();
        assertThatThrownBy(() -> maps.show(table.vera(), table.workshop()))
                .isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.field())
                                .isEqualTo("territory[" + table.parties().get(1) + "]")));
        assertThatThrownBy(() -> maps.show(clara, table.workshop())).isInstanceOf(NotFound.class);
        territory.add(
                karim,
                table.workshop(),
                table.parties().get(1),
                new TerritoryData(
                        "date of connection",
                        TerritoryKind.DECISION,
                        Holding.PARTY,
                        table.parties().get(1),
                        ""),
                null);
        maps.show(table.vera(), table.workshop());
        assertThat(maps.map(karim, table.workshop()).grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.state()).isEqualTo(GroundState.CONTESTED));
        assertThatThrownBy(() -> territory.remove(
                        clara, table.workshop(), table.parties().get(0), line, 1))
                .hasMessage("partnering.territory.shown");
        House.sql(
                "insert into workshop_session (firm_id, id, workshop_id, held_on, begins_at)"
                        + " select firm_id, gen_random_uuid(), id, current_date, '09:00' from workshop where id = ?",
                table.workshop());
        House.sql("update workshop set stage = 'PREPARED' where id = ?", table.workshop());
        GroundToDiscuss wanted = new GroundToDiscuss("Connection date", null);
        assertThat(agenda.discuss(table.vera(), table.workshop(), wanted))
                .isEqualTo(agenda.discuss(table.vera(), table.workshop(), wanted));
    }

    @Test
    void of_two_of_one_party_who_change_one_ground_at_once_one_is_told() throws Exception {
        Table table = table(2);
        Member clara = table.clients().get(0);
        UUID party = table.parties().get(0);
        TerritoryData dates = new TerritoryData("Dates", TerritoryKind.DECISION, Holding.NOBODY, null, "");
        UUID line = territory.add(clara, table.workshop(), party, dates, null);
        List<Throwable> ends = atOnce(
                () -> territory.change(
                        clara,
                        table.workshop(),
                        party,
                        line,
                        1,
                        new TerritoryData("Days", TerritoryKind.DECISION, Holding.NOBODY, null, "")),
                () -> territory.change(
                        clara,
                        table.workshop(),
                        party,
                        line,
                        1,
                        new TerritoryData("Weeks", TerritoryKind.DECISION, Holding.NOBODY, null, "")));
        assertThat(ends).hasAtLeastOneElementOfType(Stale.class).containsNull();
    }

    private Table table(int size) {
        House firm = House.open();
        List<UUID> organizations = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            organizations.add(firm.organization());
        }
        UUID engagement = firm.engagement(organizations.toArray(UUID[]::new));
        Member vera = enter(firm, firm.vp());
        UUID workshop = FollowUpRows.workshop(House::sql, firm.id(), engagement);
        PartneringRows.draft(House::sql, firm.id(), workshop);
        List<Member> clients = organizations.stream()
                .map(organization -> enter(firm, firm.client(organization)))
                .toList();
        List<UUID> parties = organizations.stream()
                .map(organization -> firm.partyOf(engagement, organization))
                .toList();
        return new Table(firm, workshop, vera, clients, parties);
    }

    private List<UUID> stateAll(Table table) {
        return table.clients().stream()
                .map(client -> sacrifices.state(client, table.workshop(), SACRIFICE, null))
                .toList();
    }

    private void markAll(Table table, List<UUID> stated) {
        for (int by = 0; by < stated.size(); by++) {
            for (int of = 0; of < stated.size(); of++) {
                if (by != of) {
                    mark(table, by, stated.get(of), Mark.REAL, 1);
                }
            }
        }
    }

    private void mark(Table table, int by, UUID sacrifice, Mark mark, int wording) {
        sacrifices.mark(table.clients().get(by), table.workshop(), sacrifice, new MarkData(mark, wording, ""), null);
    }

    private void sent(Table table) {
        versions.send(table.vera(), table.workshop(), new AgreementSending(""), null);
    }

    /** Why a party may not accept version 1, one by one. */
    private List<String> refusal(Table table, int party) {
        try {
            versions.accept(table.clients().get(party), table.workshop(), 1);
        } catch (Conflict refused) {
            assertThat(refused.key()).isEqualTo("partnering.gate.shut");
            return refused.errors().stream().map(error -> error.key()).toList();
        }
        return List.of();
    }
}
