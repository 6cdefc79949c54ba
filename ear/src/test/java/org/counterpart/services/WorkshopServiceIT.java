package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.common.Phrase;
import org.counterpart.engagement.Waiting;
import org.counterpart.engagement.WaitingService;
import org.counterpart.firm.Member;
import org.counterpart.workshop.AnswerOfSeat;
import org.counterpart.workshop.Coming;
import org.counterpart.workshop.FacilitatorData;
import org.counterpart.workshop.FacilitatorRow;
import org.counterpart.workshop.Format;
import org.counterpart.workshop.NewWorkshop;
import org.counterpart.workshop.OwnSeatService;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.SessionData;
import org.counterpart.workshop.WorkshopData;
import org.counterpart.workshop.WorkshopFilter;
import org.counterpart.workshop.WorkshopService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who facilitates a workshop from the beginning, and what waits in it: for clients who are invited, for facilitators. */
class WorkshopServiceIT extends InsideTheServer {

    private static final AnswerOfSeat COMES = new AnswerOfSeat(Coming.COMING);

    @Inject
    WaitingService waiting;

    @Inject
    OwnSeatService seats;

    @Inject
    WorkshopService workshops;

    private House firm;
    private UUID nordhavn;
    private UUID engagement;
    private UUID workshop;
    private Member camila;
    private Member clara;

    @BeforeEach
    void a_workshop_of_two_parties_that_camila_facilitates() {
        firm = House.open();
        nordhavn = firm.organization();
        engagement = firm.engagement(nordhavn, firm.organization());
        House.Person consultant = firm.consultant();
        firm.joins(engagement, consultant, true);
        workshop = PreworkRows.workshop(House::sql, firm.id(), engagement, consultant.id());
        camila = enter(firm, consultant);
        clara = enter(firm, firm.client(nordhavn));
    }

    @Test
    void whether_they_come_waits_for_clients_who_are_invited_until_they_have_said_so() {
        invited(0, clara.email());
        invited(1, "somebody@example.org");
        Member colleague = enter(firm, firm.client(nordhavn));
        assertThat(seatsOf(clara)).containsExactly("workshops/" + workshop);
        assertThat(waiting.in(clara, engagement))
                .extracting(one -> one.what().key())
                .contains("workshop.waiting.answer");
        assertThat(seatsOf(colleague)).isEmpty();
        assertThat(seatsOf(camila)).isEmpty();
        assertThat(seats.find(colleague, workshop)).isEmpty();
        ParticipantRow seat = seats.find(clara, workshop).orElseThrow();
        assertThat(problem(() -> seats.answer(colleague, workshop, seat.version(), COMES)))
                .isEqualTo("problem.not-found");
        assertThat(seats.answer(clara, workshop, seat.version(), COMES).answer())
                .isEqualTo(Coming.COMING);
        assertThat(problem(() -> seats.answer(clara, workshop, seat.version(), COMES)))
                .as("noted by somebody else meanwhile")
                .isEqualTo("problem.stale");
        assertThat(seatsOf(clara)).isEmpty();
    }

    @Test
    void nobody_is_asked_whether_they_come_to_what_is_over_or_not_open_to_them() {
        invited(0, clara.email());
        long version = seats.find(clara, workshop).orElseThrow().version();
        House.sql("update workshop set stage = 'HELD' where id = ?", workshop);
        assertThat(seatsOf(clara)).isEmpty();
        assertThat(problem(() -> seats.answer(clara, workshop, version, COMES))).isEqualTo("workshop.held");
        House.sql("update workshop set stage = 'PREPARED', opened_at = null where id = ?", workshop);
        assertThat(seatsOf(clara)).isEmpty();
        assertThat(problem(() -> seats.answer(clara, workshop, version, COMES))).isEqualTo("problem.not-found");
        House.sql("update workshop set opened_at = now() where id = ?", workshop);
        House.sql("update engagement set phase = 'CLOSED' where id = ?", engagement);
        assertThat(seatsOf(clara)).isEmpty();
    }

    @Test
    void who_facilitates_is_said_while_convening_and_one_leads() {
        House.Person consultant = firm.consultant();
        UUID convened = workshops.convene(
                camila,
                wanted(new FacilitatorData(consultant.id(), true), new FacilitatorData(camila.id(), false)),
                Locale.ENGLISH,
                null);
        assertThat(workshops.find(camila, convened).facilitators())
                .extracting(FacilitatorRow::memberId)
                .containsExactly(consultant.id(), camila.id());
        Member chosen = enter(firm, consultant);
        assertThat(workshops.find(chosen, convened).facilitated())
                .as("they are on the team, too")
                .isTrue();
        UUID others =
                workshops.convene(camila, wanted(new FacilitatorData(consultant.id(), true)), Locale.ENGLISH, null);
        assertThat(workshops.find(camila, others).facilitated())
                .as("who convenes for others sees it and is not told what they are told")
                .isFalse();
        assertThat(workshops
                        .find(camila, workshops.convene(camila, wanted(), Locale.ENGLISH, null))
                        .facilitated())
                .as("nobody else was named")
                .isTrue();
    }

    @Test
    void whoever_is_none_of_the_firms_people_or_has_left_facilitates_nothing_and_nothing_is_half_convened() {
        int before = workshops.count(camila, WorkshopFilter.ALL);
        House.Person gone = firm.consultant();
        House.sql("update member set status = 'DEACTIVATED' where id = ?", gone.id());
        for (UUID nobody : List.of(gone.id(), clara.id(), UUID.randomUUID())) {
            Throwable refused = failure(() -> workshops.convene(
                    camila,
                    wanted(new FacilitatorData(camila.id(), true), new FacilitatorData(nobody, false)),
                    Locale.ENGLISH,
                    null));
            assertThat(refused).isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.errors())
                    .extracting(error -> error.field())
                    .containsExactly("facilitators[1].memberId"));
        }
        assertThat(problem(() -> workshops.convene(
                        camila, wanted(new FacilitatorData(camila.id(), false)), Locale.ENGLISH, null)))
                .as("nobody leads")
                .isEqualTo("problem.invalid");
        assertThat(workshops.count(camila, WorkshopFilter.ALL)).isEqualTo(before);
    }

    @Test
    void two_weeks_before_its_day_what_is_missing_of_the_pre_work_waits_for_whoever_facilitates_it() {
        String prework = "workshops/" + workshop + "/pre-work";
        House.sql("update workshop set starts_on = current_date + 15 where id = ?", workshop);
        assertThat(paths(camila, "prework.waiting.missing")).isEmpty();
        House.sql("update workshop set starts_on = current_date + 14 where id = ?", workshop);
        assertThat(paths(camila, "prework.waiting.missing")).containsExactly(prework);
        assertThat(missing()).isEqualTo("prework.missing.invited");
        UUID first = PreworkRows.participant(House::sql, workshop, 0);
        UUID second = PreworkRows.participant(House::sql, workshop, 1);
        UUID absent = PreworkRows.participant(House::sql, workshop, 1);
        House.sql("update workshop_participant set answer = 'NOT_COMING' where id = ?", absent);
        PreworkRows.interview(House::sql, first, camila.id(), 30);
        assertThat(missing()).isEqualTo("prework.missing.heard");
        PreworkRows.interview(House::sql, second, camila.id(), 10);
        assertThat(missing()).isEqualTo("prework.missing.minutes");
        House.sql("update interview set minutes = 30 where id = ?", second);
        assertThat(paths(camila, "prework.waiting.missing")).isEmpty();
        assertThat(paths(camila, "prework.waiting.declare")).containsExactly(prework);
        assertThat(waiting.in(camila, engagement)).hasSize(1);
        assertThat(waiting.mine(clara)).extracting(Waiting::path).doesNotContain(prework);
        House.sql("update workshop set stage = 'PREPARED' where id = ?", workshop);
        assertThat(waiting.mine(camila)).isEmpty();
    }

    @Test
    void a_gate_that_is_still_shut_a_week_after_a_version_was_sent_waits_for_whoever_facilitates_it() {
        prepared();
        PartneringRows.sacrifices(House::sql, firm.id(), workshop);
        sent(1, "6 days");
        assertThat(waiting.mine(camila)).isEmpty();
        sent(2, "8 days");
        assertThat(paths(camila, "partnering.waiting.gate")).containsExactly("workshops/" + workshop + "/sacrifices");
        PartneringRows.real(House::sql, firm.id(), workshop);
        assertThat(waiting.mine(camila)).as("the gate is open").isEmpty();
    }

    @Test
    void what_was_said_and_is_not_released_waits_for_six_weeks_for_whoever_facilitated_it() {
        UUID held = OutputRows.held(House::sql, firm.id(), engagement, camila.id());
        prepared();
        UUID block = OutputRows.block(House::sql, held, "SUCCESS", false);
        UUID said = OutputRows.said(House::sql, block, "One crane.");
        UUID hidden = OutputRows.said(House::sql, block, "Said twice.");
        House.sql("update contribution set hidden = true where id = ?", hidden);
        assertThat(paths(camila, "outputs.waiting")).containsExactly("workshops/" + held + "/outputs");
        assertThat(waiting.mine(camila).get(0).what().values().get("count")).isEqualTo(1L);
        House.sql("update workshop set ended_at = now() - interval '43 days' where id = ?", held);
        assertThat(waiting.mine(camila))
                .as("what was kept until now is to stay")
                .isEmpty();
        House.sql("update workshop set ended_at = now() - interval '41 days' where id = ?", held);
        assertThat(waiting.mine(camila)).hasSize(1);
        House.sql("update contribution set released_at = now() where id = ?", said);
        assertThat(waiting.mine(camila)).isEmpty();
    }

    @Test
    void what_waits_for_facilitators_waits_for_nobody_else_of_the_team() {
        House.Person colleague = firm.consultant();
        firm.joins(engagement, colleague, false);
        House.Person vp = firm.vp();
        firm.joins(engagement, vp, false);
        PartneringRows.sacrifices(House::sql, firm.id(), workshop);
        sent(1, "8 days");
        OutputRows.said(
                House::sql,
                OutputRows.block(
                        House::sql, OutputRows.held(House::sql, firm.id(), engagement, camila.id()), "SUCCESS", false),
                "One crane.");
        assertThat(waiting.mine(camila))
                .extracting(one -> one.what().key())
                .containsExactlyInAnyOrder("prework.waiting.missing", "partnering.waiting.gate", "outputs.waiting");
        assertThat(waiting.mine(enter(firm, colleague))).isEmpty();
        assertThat(waiting.mine(enter(firm, vp))).isEmpty();
        House.sql("update engagement set phase = 'CLOSED' where id = ?", engagement);
        assertThat(waiting.mine(camila)).as("what is closed is over").isEmpty();
    }

    private NewWorkshop wanted(FacilitatorData... facilitators) {
        return new NewWorkshop(
                new WorkshopData("Across the quay", "", "", "", "Europe/Oslo"),
                Format.ONE_DAY,
                null,
                List.of(nordhavn, firm.organization()),
                List.of(new SessionData(LocalDate.now().plusDays(40), LocalTime.of(9, 0), LocalTime.of(17, 0))),
                List.of(facilitators));
    }

    /** A version of its agreement, that long ago. */
    private void sent(int number, String ago) {
        House.sql(
                """
                insert into agreement_version (firm_id, id, workshop_id, number, document, digest, member_id, member_name, sent_at)
                values (?, gen_random_uuid(), ?, ?, '{}', repeat('0', 64), ?, 'Camila', now() - ?::interval)""",
                firm.id(),
                workshop,
                number,
                camila.id(),
                ago);
    }

    private void prepared() {
        House.sql("update workshop set stage = 'PREPARED' where id = ?", workshop);
    }

    /** The first thing that is said to be missing of the pre-work. */
    private String missing() {
        Phrase what = waiting.mine(camila).stream()
                .map(Waiting::what)
                .filter(one -> one.key().equals("prework.waiting.missing"))
                .findFirst()
                .orElseThrow();
        return ((Phrase) what.values().get("first")).key();
    }

    private List<String> seatsOf(Member member) {
        return paths(member, "workshop.waiting.answer");
    }

    /** Where what waits for a member under this key is done. */
    private List<String> paths(Member member, String key) {
        return waiting.mine(member).stream()
                .filter(one -> one.what().key().equals(key))
                .map(Waiting::path)
                .toList();
    }

    /** Somebody of the party in this place is invited, at this address. */
    private UUID invited(int party, String email) {
        UUID participant = PreworkRows.participant(House::sql, workshop, party);
        House.sql(
                "insert into workshop_reach (firm_id, id, email, zone) values (?, ?, ?, 'Europe/Oslo')",
                firm.id(),
                participant,
                email);
        return participant;
    }
}
