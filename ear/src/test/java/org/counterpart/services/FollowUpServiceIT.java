package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Slice;
import org.counterpart.engagement.Waiting;
import org.counterpart.engagement.WaitingService;
import org.counterpart.firm.Member;
import org.counterpart.firm.WorkDoor;
import org.counterpart.followup.CarriedOut;
import org.counterpart.followup.EvaluationData;
import org.counterpart.followup.EvaluationService;
import org.counterpart.followup.EvaluationWay;
import org.counterpart.followup.FollowUpAsking;
import org.counterpart.followup.FollowUpPlanner;
import org.counterpart.followup.FollowUpRow;
import org.counterpart.followup.FollowUpService;
import org.counterpart.followup.FollowUpState;
import org.counterpart.followup.HealthCheckRow;
import org.counterpart.followup.HealthItem;
import org.counterpart.followup.HealthResult;
import org.counterpart.followup.HealthService;
import org.counterpart.followup.HealthSheetData;
import org.counterpart.followup.IssueAnswerData;
import org.counterpart.followup.IssueData;
import org.counterpart.followup.IssueDetails;
import org.counterpart.followup.IssueService;
import org.counterpart.followup.IssueState;
import org.counterpart.followup.IssueWatch;
import org.counterpart.followup.Milestone;
import org.counterpart.followup.SettlementData;
import org.counterpart.followup.StepKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What comes after a workshop: the ladder that skips no level, the follow-up that reaches somebody, the sealed prediction. */
@ResourceLock("due work")
class FollowUpServiceIT extends InsideTheServer {

    private static final Slice ALL = new Slice(0, 50);

    @Inject
    IssueService issues;

    @Inject
    IssueWatch watch;

    @Inject
    FollowUpPlanner planner;

    @Inject
    FollowUpAsking asking;

    @Inject
    FollowUpService followUps;

    @Inject
    EvaluationService evaluations;

    @Inject
    HealthService checks;

    @Inject
    WaitingService waiting;

    @Inject
    WorkDoor door;

    private House firm;
    private UUID nordhavn;
    private UUID atlas;
    private UUID nordhavnsParty;
    private UUID atlasParty;
    private UUID workshop;
    private House.Person vera;
    private House.Person clara;
    private House.Person karim;

    @BeforeEach
    void two_parties_that_have_agreed() {
        firm = House.open();
        vera = firm.vp();
        nordhavn = firm.organization();
        atlas = firm.organization();
        clara = firm.client(nordhavn);
        karim = firm.client(atlas);
        UUID engagement = firm.engagement(nordhavn, atlas);
        firm.joins(engagement, vera, true);
        nordhavnsParty = firm.partyOf(engagement, nordhavn);
        atlasParty = firm.partyOf(engagement, atlas);
        workshop = FollowUpRows.workshop(House::sql, firm.id(), engagement);
        FollowUpRows.agreed(House::sql, firm.id(), workshop);
    }

    // Issues.

    @Test
    void an_issue_begins_on_the_first_level_of_the_agreed_ladder_and_both_agree_before_it_is_settled() {
        Member asClara = enter(firm, clara);
        UUID id = issues.raise(asClara, workshop, new IssueData("The access road", "Closed in March."), null);
        IssueDetails raised = issues.find(asClara, workshop, id);
        assertThat(raised.issue().level()).isEqualTo(1);
        assertThat(raised.issue().levels()).isEqualTo(2);
        assertThat(raised.ladder()).extracting(level -> level.hours()).containsExactly(8, 16);
        assertThat(raised.issue().silent()).containsExactly(atlasParty);
        assertThat(raised.exit()).isEmpty();
        Member asKarim = enter(firm, karim);
        assertThat(keys(asKarim)).containsExactly("followup.waiting.issue");
        IssueDetails answered = issues.answer(asKarim, workshop, id, 1, new IssueAnswerData("From Monday on."));
        assertThat(answered.issue().silent()).isEmpty();
        assertThat(keys(asKarim)).isEmpty();
        asClara = enter(firm, clara);
        assertThat(issues.settle(asClara, workshop, id, 2, new SettlementData(""))
                        .issue()
                        .state())
                .isEqualTo(IssueState.OPEN);
        asKarim = enter(firm, karim);
        IssueDetails settled = issues.settle(asKarim, workshop, id, 3, new SettlementData("Good."));
        assertThat(settled.issue().state()).isEqualTo(IssueState.SETTLED);
        assertThat(settled.steps())
                .extracting(step -> step.kind())
                .containsExactly(
                        StepKind.RAISED, StepKind.ANSWERED, StepKind.AGREED, StepKind.AGREED, StepKind.SETTLED);
        UUID settledId = id;
        Member later = asKarim;
        assertThat(problem(() -> issues.escalate(later, workshop, settledId, 5, new IssueAnswerData("Still."))))
                .isEqualTo("followup.issue.settled");
    }

    @Test
    void the_firms_people_take_it_on_and_never_answer_for_a_party() {
        UUID id = FollowUpRows.issue(House::sql, firm.id(), workshop);
        Member asVera = enter(firm, vera);
        assertThat(problem(() -> issues.answer(asVera, workshop, id, 1, new IssueAnswerData("Yes."))))
                .isEqualTo("workshop.party.not-yours");
        assertThat(problem(() -> issues.settle(asVera, workshop, id, 1, new SettlementData(""))))
                .isEqualTo("workshop.party.not-yours");
        IssueDetails second = issues.escalate(asVera, workshop, id, 1, new IssueAnswerData("Not theirs to decide."));
        assertThat(second.issue().level()).isEqualTo(2);
        assertThat(problem(() -> issues.escalate(asVera, workshop, id, 1, new IssueAnswerData("Again."))))
                .as("whoever saw it before it moved")
                .isEqualTo("problem.stale");
        IssueDetails ended = issues.escalate(asVera, workshop, id, 2, new IssueAnswerData("No."));
        assertThat(ended.issue().state()).isEqualTo(IssueState.ENDED);
        assertThat(ended.exit()).isEqualTo("Half a year of notice.");
    }

    @Test
    void of_two_who_take_it_on_at_once_one_does_and_no_level_is_skipped() throws Exception {
        UUID id = FollowUpRows.issue(House::sql, firm.id(), workshop);
        Member asClara = enter(firm, clara);
        Member asKarim = enter(firm, karim);
        List<Throwable> ends = atOnce(
                () -> issues.escalate(asClara, workshop, id, 1, new IssueAnswerData("Too slow.")),
                () -> issues.escalate(asKarim, workshop, id, 1, new IssueAnswerData("Too slow.")));
        assertThat(ends).containsOnlyOnce((Throwable) null);
        assertThat(levels(id)).containsExactly("1", "2");
    }

    @Test
    void silence_takes_it_on_once_even_when_two_nodes_look_at_the_same_moment() throws Exception {
        Member system = system();
        for (int i = 0; i < ROUNDS; i++) {
            UUID id = FollowUpRows.issue(House::sql, firm.id(), workshop);
            watch.look(system, id);
            assertThat(levels(id)).as("before it is time").containsExactly("1");
            House.sql("update workshop_issue_step set answer_by = now() - interval '1 second' where issue_id = ?", id);
            assertThat(atOnce(() -> watch.look(system, id), () -> watch.look(system, id)))
                    .containsOnlyNulls();
            assertThat(levels(id)).containsExactly("1", "2");
            assertThat(House.sql("select kind from workshop_issue_step where issue_id = ? order by place", id))
                    .containsExactly("RAISED", "SILENCE");
        }
        assertThat(House.sql(
                        "select recipient from mail where firm_id = ? and subject like 'It has come to you%'",
                        firm.id()))
                .as("both of the pair, once for each issue")
                .hasSize(2 * ROUNDS);
    }

    @Test
    void where_all_have_answered_nobody_was_silent() {
        UUID id = FollowUpRows.issue(House::sql, firm.id(), workshop);
        Member asKarim = enter(firm, karim);
        issues.answer(asKarim, workshop, id, 1, new IssueAnswerData("We are looking at it."));
        House.sql(
                "update workshop_issue_step set answer_by = now() - interval '1 second' where issue_id = ? and place = 1",
                id);
        watch.look(system(), id);
        assertThat(levels(id)).containsExactly("1");
    }

    @Test
    void silence_on_the_last_level_is_told_to_sponsors_and_facilitators_with_what_was_agreed_about_the_end() {
        House.sql(
                """
                with one as (
                    insert into workshop_participant (firm_id, id, workshop_id, party_id, name, sponsor)
                    values (?, gen_random_uuid(), ?, ?, 'Sonja Sponsor', true) returning firm_id, id)
                insert into workshop_reach (firm_id, id, email, zone) select firm_id, id, 'sonja@nordhavn.example', 'Europe/Oslo' from one""",
                firm.id(),
                workshop,
                nordhavnsParty);
        UUID id = FollowUpRows.issue(House::sql, firm.id(), workshop);
        Member system = system();
        for (int level = 1; level <= 2; level++) {
            House.sql(
                    "update workshop_issue_step set answer_by = now() - interval '1 second' where issue_id = ? and answer_by is not null",
                    id);
            watch.look(system, id);
        }
        watch.look(system, id);
        assertThat(House.sql("select kind from workshop_issue_step where issue_id = ? order by place", id))
                .containsExactly("RAISED", "SILENCE", "ENDED");
        assertThat(House.sql(
                        "select recipient from mail where firm_id = ? and body like '%Half a year of notice.%'",
                        firm.id()))
                .containsExactlyInAnyOrder("sonja@nordhavn.example", vera.email());
    }

    @Test
    void without_an_accepted_ladder_nothing_is_raised() {
        UUID engagement = firm.engagement(nordhavn, atlas);
        UUID other = FollowUpRows.workshop(House::sql, firm.id(), engagement);
        Member asClara = enter(firm, clara);
        assertThat(problem(() -> issues.raise(asClara, other, new IssueData("Too early", ""), null)))
                .isEqualTo("followup.issue.no-ladder");
        assertThat(issues.rows(asClara, other, ALL)).isEmpty();
    }

    // Follow-ups.

    @Test
    void an_agreement_plans_three_follow_ups_for_each_party_once() throws Exception {
        Member system = system();
        assertThat(atOnce(() -> planner.plan(system, workshop), () -> planner.plan(system, workshop)))
                .containsOnlyNulls();
        planner.plan(system, workshop);
        List<FollowUpRow> rows = followUps.rows(enter(firm, vera), workshop);
        assertThat(rows).hasSize(6);
        assertThat(rows).extracting(FollowUpRow::milestone).contains(Milestone.values());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(FollowUpState.PLANNED);
            assertThat(row.role()).isEqualTo("Head of operations");
            assertThat(row.dueOn().getDayOfWeek().getValue()).isLessThan(6);
        });
        assertThat(House.sql("select 1 from due_work where firm_id = ? and kind = 'followup.ask'", firm.id()))
                .hasSize(6);
    }

    @Test
    void with_24_months_gone_and_every_named_holder_deactivated_a_deputy_is_reached_and_further_down_somebody() {
        Member system = system();
        planner.plan(system, workshop);
        House.Person holderAsMember = firm.client(nordhavn);
        UUID holder = contact("Grete Holm", "holder." + nordhavnsParty + "@example.org", "Head of operations");
        House.sql("update contact set member_id = ? where id = ?", holderAsMember.id(), holder);
        UUID deputy = contact("Jonas Lind", "deputy." + nordhavnsParty + "@example.org", "Engineer");
        UUID successor = contact("Mona Vik", "mona@nordhavn.example", "head of operations");
        UUID anybody = contact("Paul Clerk", "paul@nordhavn.example", "Clerk");
        UUID id = twoYears();

        ask(system, id);
        assertThat(asked(id)).isEqualTo("Grete Holm HOLDER");
        House.sql("update member set status = 'DEACTIVATED' where id = ?", holderAsMember.id());
        ask(system, id);
        assertThat(asked(id)).isEqualTo("Jonas Lind DEPUTY");
        leaves(deputy);
        ask(system, id);
        assertThat(asked(id)).isEqualTo("Mona Vik POSITION");
        leaves(successor);
        ask(system, id);
        assertThat(House.value("select asked_why from workshop_follow_up where id = ?", id))
                .isEqualTo("ANYBODY");
        leaves(anybody);
        House.sql("update member set status = 'DEACTIVATED' where client_id = ?", nordhavn);
        ask(system, id);
        assertThat(House.value("select state from workshop_follow_up where id = ?", id))
                .isEqualTo("UNREACHED");
        assertThat(House.sql(
                        "select recipient from mail where firm_id = ? and subject like 'Nobody is left%'", firm.id()))
                .containsExactly(vera.email());
        assertThat(House.sql(
                        "select recipient from mail where firm_id = ? and body like '%/g/%' order by posted_at",
                        firm.id()))
                .startsWith(
                        "holder." + nordhavnsParty + "@example.org",
                        "deputy." + nordhavnsParty + "@example.org",
                        "mona@nordhavn.example");
    }

    @Test
    void before_its_day_nobody_is_asked_and_on_its_day_once_even_by_two_nodes() throws Exception {
        Member system = system();
        planner.plan(system, workshop);
        UUID id = twoYears();
        House.sql("update workshop_follow_up set due_at = now() + interval '1 hour' where id = ?", id);
        asking.ask(system, id);
        assertThat(House.value("select state from workshop_follow_up where id = ?", id))
                .isEqualTo("PLANNED");
        House.sql("update workshop_follow_up set due_at = now() - interval '1 minute' where id = ?", id);
        atOnce(() -> asking.ask(system, id), () -> asking.ask(system, id));
        asking.ask(system, id);
        assertThat(House.sql("select 1 from mail where firm_id = ?", firm.id())).hasSize(1);
        assertThat(House.sql("select 1 from guest_link where subject_id = ?", id))
                .hasSize(1);
    }

    @Test
    void what_is_said_on_the_telephone_is_kept_and_stays_once_the_call_is_over() {
        UUID id = FollowUpRows.followUp(House::sql, firm.id(), workshop);
        House.sql("update workshop_follow_up set due_at = now() - interval '1 minute' where id = ?", id);
        Member asVera = enter(firm, vera);
        assertThat(keys(asVera)).containsExactly("followup.waiting.call");
        EvaluationData half = new EvaluationData("Grete", "We ring before we write.", "", "", "", List.of());
        long version = evaluations.save(asVera, workshop, id, 1, half).version();
        EvaluationData other = new EvaluationData("", "", "The day itself.", "", "", List.of());
        evaluations.save(asVera, workshop, id, 1, other);
        assertThat(followUps.find(asVera, workshop, id).evaluation().data().lasted())
                .as("what somebody else typed meanwhile")
                .isEqualTo("We ring before we write.");
        long now = followUps.find(asVera, workshop, id).evaluation().version();
        assertThat(now).isGreaterThan(version);
        assertThat(problem(() -> evaluations.send(asVera, workshop, id, version, half)))
                .isEqualTo("problem.stale");
        evaluations.send(asVera, workshop, id, now, half);
        assertThat(problem(() -> evaluations.save(asVera, workshop, id, now + 1, other)))
                .isEqualTo("followup.evaluation.sent");
        assertThat(keys(asVera)).isEmpty();
        Member asClara = enter(firm, clara);
        assertThat(followUps.rows(asClara, workshop).get(0).doneAt())
                .as("told to the firm's people alone")
                .isNull();
        assertThat(problem(() -> followUps.find(asClara, workshop, id))).isEqualTo("problem.not-found");
        assertThat(problem(() -> followUps.sacrifices(asClara, workshop))).isEqualTo("problem.not-found");
        assertThat(CarriedOut.values()).hasSize(4);
    }

    @Test
    void what_somebody_is_asked_waits_for_them_alone_until_they_have_said_it() {
        House.Person colleague = firm.client(nordhavn);
        UUID id = FollowUpRows.followUp(House::sql, firm.id(), workshop);
        assertThat(keys(enter(firm, clara))).as("nobody is asked yet").isEmpty();
        FollowUpRows.asked(House::sql, id, "Clara", clara.email());
        for (House.Person other : List.of(karim, colleague)) {
            Member member = enter(firm, other);
            assertThat(keys(member)).isEmpty();
            assertThat(followUps.rows(member, workshop).get(0).mine()).isFalse();
            assertThat(problem(() -> evaluations.look(member, workshop, id))).isEqualTo("problem.not-found");
            assertThat(problem(() -> evaluations.save(member, workshop, id, 1, EvaluationData.EMPTY)))
                    .isEqualTo("problem.not-found");
        }
        Member asClara = enter(firm, clara);
        assertThat(waiting.mine(asClara)).singleElement().satisfies(one -> {
            assertThat(one.what().key()).isEqualTo("followup.waiting.evaluation");
            assertThat(one.path()).isEqualTo("workshops/" + workshop + "/follow-up/" + id + "/evaluation");
        });
        assertThat(problem(() -> evaluations.send(asClara, workshop, id, 1, EvaluationData.EMPTY)))
                .isEqualTo("problem.invalid");
        EvaluationData said = new EvaluationData("Clara", "We ring before we write.", "", "", "", List.of());
        long version = evaluations.save(asClara, workshop, id, 1, said).version();
        Member again = enter(firm, clara);
        evaluations.send(again, workshop, id, version, said);
        assertThat(keys(again)).isEmpty();
        assertThat(evaluations.look(again, workshop, id).evaluation().data().lasted())
                .isEqualTo("We ring before we write.");
        assertThat(followUps.find(enter(firm, vera), workshop, id).evaluation().way())
                .isEqualTo(EvaluationWay.LINK);
    }

    @Test
    void whoever_says_nothing_is_reminded_once_or_whoever_has_come_after_them_is_asked() {
        Member system = system();
        planner.plan(system, workshop);
        UUID id = twoYears();
        contact("Grete Holm", "holder." + nordhavnsParty + "@example.org", "Head of operations");
        asking.ask(system, id);
        assertThat(House.value("select due_at > now() + interval '13 days' from due_work where subject_id = ?", id))
                .as("looks again by itself")
                .isEqualTo("t");
        asking.ask(system, id);
        assertThat(subjects()).hasSize(1);
        fortnightLater(id);
        asking.ask(system, id);
        assertThat(subjects()).hasSize(2).last().asString().startsWith("Still open");
        fortnightLater(id);
        asking.ask(system, id);
        assertThat(subjects()).as("once").hasSize(2);

        UUID half = UUID.fromString(House.value(
                "select id from workshop_follow_up where workshop_id = ? and party_id = ? and milestone = 'SIX_MONTHS'",
                workshop,
                nordhavnsParty));
        House.sql("update workshop_follow_up set due_at = now() - interval '1 minute' where id = ?", half);
        asking.ask(system, half);
        UUID deputy = contact("Jonas Lind", "deputy." + nordhavnsParty + "@example.org", "Engineer");
        House.sql("update contact set status = 'LEFT' where organization_id = ? and id <> ?", nordhavn, deputy);
        fortnightLater(half);
        asking.ask(system, half);
        assertThat(asked(half)).isEqualTo("Jonas Lind DEPUTY");
        assertThat(subjects()).hasSize(4).last().asString().startsWith("What has become of it?");
    }

    // Health checks.

    @Test
    void nothing_is_told_before_all_have_sent_and_then_all_is() {
        Member asVera = enter(firm, vera);
        UUID id = checks.open(asVera, workshop, null);
        Member asClara = enter(firm, clara);
        assertThat(keys(asClara)).containsExactly("followup.waiting.health");
        checks.save(asClara, workshop, id, new HealthSheetData(all(6), null));
        assertThat(problem(() -> checks.send(asClara, workshop, id, new HealthSheetData(null, null))))
                .isEqualTo("problem.invalid");
        checks.send(asClara, workshop, id, new HealthSheetData(null, Map.of(atlasParty, all(5))));
        assertThat(keys(asClara)).isEmpty();
        assertThat(problem(() -> checks.save(asClara, workshop, id, new HealthSheetData(all(1), null))))
                .as("locked by sending")
                .isEqualTo("followup.health.sent");
        for (House.Person person : List.of(vera, karim, clara)) {
            Member member = enter(firm, person);
            assertThat(problem(() -> checks.result(member, workshop, id))).isEqualTo("followup.health.unrevealed");
            assertThat(checks.trend(member, workshop)).isEmpty();
            assertThat(checks.rows(member, workshop).get(0).sent()).containsExactly(nordhavnsParty);
        }
        Member asKarim = enter(firm, karim);
        assertThat(checks.sheet(asKarim, workshop, id).data().ratings()).isEmpty();
        HealthCheckRow last =
                checks.send(asKarim, workshop, id, new HealthSheetData(all(3), Map.of(nordhavnsParty, all(6))));
        assertThat(last.revealedAt()).isNotNull();
        assertThat(last.closedAt()).isNotNull();
        HealthResult result = checks.result(enter(firm, clara), workshop, id);
        assertThat(result.pairs().get(0).agreement()).isEqualTo(0.5);
        assertThat(result.views()).anySatisfy(view -> {
            assertThat(view.partyId()).isEqualTo(atlasParty);
            assertThat(view.accuracy()).isEqualTo(1);
            assertThat(view.greatest()).isNull();
        });
        assertThat(checks.trend(enter(firm, vera), workshop)).hasSize(1);
    }

    @Test
    void a_facilitator_reveals_what_was_sent_after_the_close_and_nobody_else_does() {
        Member asVera = enter(firm, vera);
        UUID id = checks.open(asVera, workshop, null);
        assertThat(problem(() -> checks.open(asVera, workshop, null))).isEqualTo("followup.health.one-at-a-time");
        Member asClara = enter(firm, clara);
        checks.send(asClara, workshop, id, new HealthSheetData(all(6), Map.of(atlasParty, all(5))));
        Member asKarim = enter(firm, karim);
        checks.save(asKarim, workshop, id, new HealthSheetData(all(1), null));
        Member other = enter(firm, firm.vp());
        long version = checks.find(other, workshop, id).version();
        assertThat(problem(() -> checks.close(other, workshop, id, version))).isEqualTo("followup.health.facilitators");
        Member again = enter(firm, vera);
        assertThat(problem(() -> checks.reveal(again, workshop, id, version))).isEqualTo("followup.health.open");
        HealthCheckRow closed = checks.close(again, workshop, id, version);
        Member late = enter(firm, karim);
        assertThat(failure(() -> checks.save(late, workshop, id, new HealthSheetData(all(2), null))))
                .isInstanceOf(Conflict.class);
        checks.reveal(enter(firm, vera), workshop, id, closed.version());
        HealthResult result = checks.result(enter(firm, karim), workshop, id);
        assertThat(result.sheets()).as("what was not sent is shown to nobody").hasSize(1);
        assertThat(result.pairs()).isEmpty();
    }

    private static Map<HealthItem, Integer> all(int value) {
        Map<HealthItem, Integer> all = new EnumMap<>(HealthItem.class);
        for (HealthItem item : HealthItem.values()) {
            all.put(item, value);
        }
        return all;
    }

    private List<String> keys(Member member) {
        return waiting.mine(member).stream()
                .map(Waiting::what)
                .map(what -> what.key())
                .toList();
    }

    private static List<String> levels(UUID issue) {
        return House.sql(
                "select level from workshop_issue_step where issue_id = ? and answer_by is not null order by place",
                issue);
    }

    private UUID contact(String name, String email, String position) {
        UUID contact = firm.contact(nordhavn);
        House.sql("update contact set name = ?, email = ?, position = ? where id = ?", name, email, position, contact);
        return contact;
    }

    private static void leaves(UUID contact) {
        House.sql("update contact set status = 'LEFT' where id = ?", contact);
    }

    private UUID twoYears() {
        UUID id = UUID.fromString(House.value(
                "select id from workshop_follow_up where workshop_id = ? and party_id = ? and milestone = 'TWO_YEARS'",
                workshop,
                nordhavnsParty));
        House.sql("update workshop_follow_up set due_at = now() - interval '1 minute' where id = ?", id);
        return id;
    }

    /** As if nobody had been asked yet. */
    private void ask(Member system, UUID id) {
        House.sql(
                "update workshop_follow_up set state = 'PLANNED', asked_why = null, asked_name = '' where id = ?", id);
        asking.ask(system, id);
    }

    private static void fortnightLater(UUID id) {
        House.sql("update workshop_follow_up set asked_at = asked_at - interval '14 days' where id = ?", id);
    }

    private List<String> subjects() {
        return House.sql("select subject from mail where firm_id = ? order by posted_at", firm.id());
    }

    private static String asked(UUID id) {
        return House.value("select asked_name || ' ' || asked_why from workshop_follow_up where id = ?", id);
    }

    /** Due work enters the firm as its system member. */
    private Member system() {
        UUID piece = UUID.randomUUID();
        House.sql(
                "insert into due_work (firm_id, id, kind, subject_id, due_at) values (?, ?, 'tests.nobody-does-this', ?, '2000-01-01')",
                firm.id(),
                piece,
                piece);
        Instant end = Instant.now().plusSeconds(60);
        while (true) {
            House.sql("update due_work set due_at = '2000-01-01' where id = ?", piece);
            Optional<WorkDoor.Piece> taken = door.take(20).stream()
                    .filter(found -> found.id().equals(piece))
                    .findFirst();
            if (taken.isPresent()) {
                House.sql("delete from due_work where id = ?", piece);
                return taken.get().system();
            }
            assertThat(Instant.now()).as("what is due is taken").isBefore(end);
        }
    }
}
