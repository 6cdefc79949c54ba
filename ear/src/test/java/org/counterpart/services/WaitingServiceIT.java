package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterpart.engagement.Waiting;
import org.counterpart.engagement.WaitingService;
import org.counterpart.firm.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits, waits for whoever is to do it, and for nobody else. */
class WaitingServiceIT extends InsideTheServer {

    @Inject
    WaitingService waiting;

    private House firm;
    private UUID nordhavn;
    private UUID engagement;
    private Member camila;
    private Member clara;
    private Member stranger;

    @BeforeEach
    void an_engagement_with_a_team_and_a_client() {
        firm = House.open();
        nordhavn = firm.organization();
        engagement = firm.engagement(nordhavn);
        camila = enter(firm, firm.consultant());
        clara = enter(firm, firm.client(nordhavn));
        stranger = enter(firm, firm.client());
        House.sql(
                "insert into engagement_team (firm_id, id, engagement_id, member_id, name) values (?, ?, ?, ?, 'Camila')",
                firm.id(),
                UUID.randomUUID(),
                engagement,
                camila.id());
    }

    @Test
    void a_version_waits_for_each_party_until_it_accepts() {
        AgreementRows.COMPLETE.forEach(statement -> House.sql(statement, engagement));
        House.sql(AgreementRows.VERSION, engagement);
        assertThat(keys(clara)).containsExactly("contract.waiting.acceptance");
        assertThat(keys(camila)).containsExactly("contract.waiting.acceptance");
        assertThat(keys(stranger)).isEmpty();
        accept(nordhavn);
        assertThat(keys(clara)).isEmpty();
        assertThat(keys(camila)).containsExactly("contract.waiting.acceptance");
        accept(null);
        assertThat(keys(camila)).isEmpty();
    }

    @Test
    void what_another_party_asks_waits_until_it_is_answered_as_it_stands_now() {
        AgreementRows.COMPLETE.forEach(statement -> House.sql(statement, engagement));
        UUID wanted = firm.term(engagement, "WANT", firm.partyOf(engagement, null));
        House.sql("update contract_term set version = version + 1 where id = ?", wanted);
        assertThat(keys(clara)).containsExactly("contract.waiting.questions");
        assertThat(keys(camila)).isEmpty();
        House.sql("update contract_answer set about = 2 where term_id = ?", wanted);
        assertThat(keys(clara)).isEmpty();
    }

    @Test
    void a_vp_who_is_not_on_the_team_has_no_work_there() {
        AgreementRows.COMPLETE.forEach(statement -> House.sql(statement, engagement));
        House.sql(AgreementRows.VERSION, engagement);
        assertThat(keys(enter(firm, firm.vp()))).isEmpty();
    }

    @Test
    void nothing_waits_in_an_engagement_that_is_closed_or_not_open_to_its_clients() {
        AgreementRows.COMPLETE.forEach(statement -> House.sql(statement, engagement));
        House.sql(AgreementRows.VERSION, engagement);
        House.sql("update engagement set released_at = null where id = ?", engagement);
        assertThat(keys(clara)).isEmpty();
        House.sql("update engagement set phase = 'CLOSED' where id = ?", engagement);
        assertThat(keys(camila)).isEmpty();
    }

    @Test
    void a_promise_waits_for_its_receiver_to_take_it_then_for_its_giver_and_in_the_end_for_the_ruling() {
        UUID promise = promised("OFFERED", "now() + interval '1 day'");
        assertThat(keys(clara)).containsExactly("promises.waiting.taken");
        assertThat(keys(camila)).isEmpty();
        House.sql("update promise set state = 'ACCEPTED' where id = ?", promise);
        assertThat(keys(clara)).isEmpty();
        assertThat(keys(camila)).containsExactly("promises.waiting.kept");
        House.sql("update promise set due_at = now() - interval '1 minute' where id = ?", promise);
        assertThat(keys(clara)).containsExactly("promises.waiting.ruled");
        assertThat(keys(camila)).isEmpty();
        House.sql("update promise set state = 'KEPT' where id = ?", promise);
        assertThat(keys(clara)).isEmpty();
    }

    @Test
    void a_promise_that_is_due_in_a_week_waits_for_nobody() {
        promised("ACCEPTED", "now() + interval '7 days'");
        assertThat(keys(clara)).isEmpty();
        assertThat(keys(camila)).isEmpty();
    }

    @Test
    void one_engagement_is_told_of_alone() {
        promised("OFFERED", "now() + interval '1 day'");
        UUID other = firm.engagement(nordhavn);
        assertThat(waiting.in(clara, engagement)).hasSize(1);
        assertThat(waiting.in(clara, other)).isEmpty();
        assertThat(problem(() -> waiting.in(stranger, engagement))).isEqualTo("problem.not-found");
    }

    private List<String> keys(Member member) {
        return waiting.mine(member).stream()
                .map(Waiting::what)
                .map(what -> what.key())
                .toList();
    }

    private void accept(UUID organization) {
        House.sql(
                """
                insert into contract_acceptance (firm_id, id, engagement_id, version_id, party_id, member_id, member_name, accepted_at)
                select v.firm_id, gen_random_uuid(), v.engagement_id, v.id, ?, ?, 'Somebody', now()
                  from contract_version v where v.engagement_id = ?""",
                firm.partyOf(engagement, organization),
                camila.id(),
                engagement);
    }

    /** By the firm, to the client. */
    private UUID promised(String state, String due) {
        UUID promise = UUID.randomUUID();
        House.sql(
                """
                insert into promise (firm_id, id, engagement_id, giver_party_id, giver_member_id, giver_name, receiver_party_id,
                    receiver_member_id, receiver_name, text, done_when, due_at, zone, made_in, state, offered_at)
                values (?, ?, ?, ?, ?, 'Camila', ?, ?, 'Clara', 'A list', 'It is there.', %s, 'Europe/Oslo', 'TALK', '%s', now())"""
                        .formatted(due, state),
                firm.id(),
                promise,
                engagement,
                firm.partyOf(engagement, null),
                camila.id(),
                firm.partyOf(engagement, nordhavn),
                clara.id());
        return promise;
    }
}
