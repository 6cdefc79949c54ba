package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.prework.DigestService;
import org.counterpart.prework.DigestTheme;
import org.counterpart.prework.GuideQuestion;
import org.counterpart.prework.InterviewData;
import org.counterpart.prework.InterviewNoteData;
import org.counterpart.prework.InterviewNoteRow;
import org.counterpart.prework.InterviewService;
import org.counterpart.prework.InterviewState;
import org.counterpart.prework.NoteVisibility;
import org.counterpart.prework.Preparation;
import org.counterpart.prework.PreparationData;
import org.counterpart.prework.PreparationService;
import org.counterpart.prework.SharedNote;
import org.counterpart.prework.ThemeChoice;
import org.counterpart.prework.ThemeData;
import org.counterpart.prework.ThemeService;
import org.counterpart.prework.ThemeState;
import org.counterpart.workshop.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pre-work of a workshop: whose notes are whose, what the digest tells, and what the gate says. */
class PreworkServiceIT extends InsideTheServer {

    @Inject
    InterviewService interviews;

    @Inject
    ThemeService themes;

    @Inject
    DigestService digests;

    @Inject
    PreparationService preparations;

    private House firm;
    private UUID workshop;
    private House.Person camila;
    private House.Person carlos;
    private House.Person vera;
    /** Two of each party. */
    private List<UUID> people;

    @BeforeEach
    void a_workshop_of_two_parties_with_two_facilitators() {
        firm = House.open();
        camila = firm.consultant();
        carlos = firm.consultant();
        vera = firm.vp();
        UUID engagement = firm.engagement(firm.organization(), firm.organization());
        firm.joins(engagement, camila, true);
        firm.joins(engagement, carlos, false);
        workshop = PreworkRows.workshop(House::sql, firm.id(), engagement, camila.id());
        PreworkRows.facilitator(House::sql, firm.id(), workshop, carlos.id());
        people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            people.add(PreworkRows.participant(House::sql, workshop, i < 3 ? 0 : 1));
        }
    }

    @Test
    void a_note_is_its_interviewers_alone_until_they_share_it_and_never_a_vps() {
        Member author = enter(firm, camila);
        UUID clara = people.get(0);
        write(author, clara, GuideQuestion.CONCERN, NoteVisibility.INTERVIEWER, "Between us.");
        write(author, clara, GuideQuestion.HOPE, NoteVisibility.FACILITATORS, "For us.");
        write(author, clara, GuideQuestion.UNSAID, NoteVisibility.UNATTRIBUTED, "For all.");
        assertThat(texts(author, clara)).containsExactlyInAnyOrder("Between us.", "For us.", "For all.");
        Member colleague = enter(firm, carlos);
        assertThat(texts(colleague, clara)).containsExactlyInAnyOrder("For us.", "For all.");
        assertThat(themes.notes(colleague, workshop))
                .extracting(SharedNote::text)
                .containsExactly("For all.");
        assertThat(interviews
                        .note(colleague, workshop, clara, GuideQuestion.CONCERN)
                        .data()
                        .text())
                .isEmpty();
        Member vp = enter(firm, vera);
        assertThat(texts(vp, clara)).isEmpty();
        assertThat(failure(() -> themes.notes(vp, workshop))).isInstanceOf(Forbidden.class);
        assertThat(failure(() -> interviews.note(vp, workshop, clara, GuideQuestion.HOPE)))
                .isInstanceOf(Forbidden.class);
        Member author2 = enter(firm, camila);
        write(author2, clara, GuideQuestion.HOPE, NoteVisibility.INTERVIEWER, "Taken back.");
        assertThat(texts(enter(firm, carlos), clara)).containsExactly("For all.");
    }

    @Test
    void whoever_facilitates_no_longer_keeps_their_own_notes_and_sees_no_others() {
        write(enter(firm, camila), people.get(0), GuideQuestion.HOPE, NoteVisibility.INTERVIEWER, "Mine.");
        write(enter(firm, carlos), people.get(0), GuideQuestion.HOPE, NoteVisibility.FACILITATORS, "Ours.");
        House.sql("delete from workshop_facilitator where workshop_id = ? and member_id = ?", workshop, camila.id());
        Member former = enter(firm, camila);
        assertThat(texts(former, people.get(0))).containsExactly("Mine.");
        assertThat(failure(() -> write(former, people.get(0), GuideQuestion.MORE, NoteVisibility.INTERVIEWER, "More.")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void two_windows_lose_nothing_the_second_is_told() {
        Member author = enter(firm, camila);
        InterviewNoteRow first =
                write(author, people.get(0), GuideQuestion.HOPE, NoteVisibility.INTERVIEWER, "One window.");
        assertThat(failure(() -> interviews.write(
                        author,
                        workshop,
                        people.get(0),
                        GuideQuestion.HOPE,
                        0,
                        new InterviewNoteData(NoteVisibility.INTERVIEWER, "Another window.", false))))
                .isInstanceOf(Stale.class);
        assertThat(interviews.note(author, workshop, people.get(0), GuideQuestion.HOPE))
                .isEqualTo(first);
    }

    @Test
    void a_theme_of_one_person_is_never_told_and_neither_is_one_of_three_of_one_party() {
        Member author = enter(firm, camila);
        UUID lonely = theme(author, "Lonely");
        UUID oneSided = theme(author, "One-sided");
        for (GuideQuestion question : List.of(GuideQuestion.HOPE, GuideQuestion.CONCERN, GuideQuestion.MORE)) {
            holds(author, people.get(0), question, lonely, false);
        }
        for (int i = 0; i < 3; i++) {
            holds(author, people.get(i), GuideQuestion.UNSAID, oneSided, false);
        }
        digests.tell(author, workshop);
        assertThat(told(enter(firm, vera))).isEmpty();
        Member facilitator = enter(firm, camila);
        assertThat(digests.digest(facilitator, workshop).heldBack()).isEqualTo(2);
        assertThat(themes.themes(facilitator, workshop))
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(ThemeState.HELD_BACK));

        holds(facilitator, people.get(3), GuideQuestion.UNSAID, oneSided, false);
        assertThat(told(facilitator))
                .as("nothing is told before somebody says so")
                .isEmpty();
        digests.tell(facilitator, workshop);
        assertThat(told(enter(firm, vera))).singleElement().satisfies(theme -> {
            assertThat(theme.name()).isEqualTo("One-sided");
            assertThat(theme.quotes()).hasSize(4);
        });
        assertThat(digests.digest(enter(firm, vera), workshop).heldBack()).isNull();
    }

    @Test
    void somebody_alone_is_told_by_their_consent_until_they_take_it_back() {
        Member author = enter(firm, camila);
        UUID theme = theme(author, "Lonely");
        holds(author, people.get(0), GuideQuestion.HOPE, theme, true);
        digests.tell(author, workshop);
        assertThat(told(author)).hasSize(1);
        InterviewNoteRow note = interviews.note(author, workshop, people.get(0), GuideQuestion.HOPE);
        interviews.write(
                author,
                workshop,
                people.get(0),
                GuideQuestion.HOPE,
                note.version(),
                new InterviewNoteData(NoteVisibility.UNATTRIBUTED, note.data().text(), false));
        assertThat(told(author)).isEmpty();
    }

    @Test
    void a_note_that_is_taken_back_leaves_the_digest_with_all_that_cannot_stand_without_it() {
        Member author = enter(firm, camila);
        UUID theme = theme(author, "Dates");
        for (int i : new int[] {0, 1, 3}) {
            holds(author, people.get(i), GuideQuestion.HOPE, theme, false);
        }
        digests.tell(author, workshop);
        assertThat(told(author)).hasSize(1);
        write(author, people.get(3), GuideQuestion.HOPE, NoteVisibility.INTERVIEWER, "After all not.");
        assertThat(told(author)).isEmpty();
        assertThat(House.sql("select id from theme_note where theme_id = ?", theme))
                .hasSize(2);
    }

    @Test
    void a_fourth_who_says_the_same_waits_so_that_two_digests_cannot_be_subtracted() {
        Member author = enter(firm, camila);
        UUID theme = theme(author, "Dates");
        for (int i : new int[] {0, 1, 3}) {
            holds(author, people.get(i), GuideQuestion.HOPE, theme, false);
        }
        digests.tell(author, workshop);
        Set<String> before = Set.copyOf(told(author).get(0).quotes());
        holds(author, people.get(4), GuideQuestion.HOPE, theme, false);
        digests.tell(author, workshop);
        assertThat(Set.copyOf(told(author).get(0).quotes())).isEqualTo(before);
        assertThat(themes.theme(author, workshop, theme).waits()).isEqualTo(1);
    }

    @Test
    void quotes_come_in_another_order_every_time_and_nothing_else_than_words() {
        Member author = enter(firm, camila);
        UUID theme = theme(author, "Dates");
        for (UUID one : people) {
            holds(author, one, GuideQuestion.HOPE, theme, false);
        }
        digests.tell(author, workshop);
        Set<String> first = new HashSet<>();
        // That one of five never comes first in 100 times happens once in thousands of millions.
        for (int i = 0; i < 100; i++) {
            first.add(told(author).get(0).quotes().get(0));
        }
        assertThat(first).hasSize(5);
    }

    @Test
    void the_gate_says_everything_that_is_missing_and_opens_by_listening() {
        Member author = enter(firm, camila);
        List<FieldError> missing = refused(author);
        assertThat(missing)
                .extracting(FieldError::key)
                .containsExactly("prework.missing.heard", "prework.missing.heard");
        assertThat(preparations.find(author, workshop).missing()).hasSameSizeAs(missing);
        heard(author, people.get(0), 40);
        heard(author, people.get(1), 50);
        heard(author, people.get(3), 5);
        assertThat(refused(author))
                .extracting(FieldError::key)
                .containsExactly("prework.missing.heard", "prework.missing.minutes");
        heard(author, people.get(4), 25);
        assertThat(preparations.find(author, workshop).missing()).isEmpty();
        assertThat(declare(author, "").stage()).isEqualTo(Stage.PREPARED);
        assertThat(failure(() -> declare(author, ""))).isInstanceOf(Conflict.class);
    }

    @Test
    void it_goes_on_nevertheless_with_a_reason_that_stays() {
        Member vp = enter(firm, vera);
        assertThat(declare(vp, "Two are at sea.").unpreparedWhy()).isEqualTo("Two are at sea.");
        assertThat(preparations.find(enter(firm, carlos), workshop).unpreparedWhy())
                .isEqualTo("Two are at sea.");
        assertThat(House.value("select stage || ' ' || unprepared_why from workshop where id = ?", workshop))
                .isEqualTo("PREPARED Two are at sea.");
    }

    @Test
    void whoever_does_not_come_counts_in_no_number() {
        House.sql("update workshop_participant set answer = 'NOT_COMING' where id = ?", people.get(4));
        Member author = enter(firm, camila);
        assertThat(preparations.find(author, workshop).parties().get(1).invited())
                .isEqualTo(1);
    }

    @Test
    void a_colleague_on_the_team_who_does_not_facilitate_listens_to_nobody() {
        House.Person ida = firm.consultant();
        House.sql(
                "insert into engagement_team (firm_id, id, engagement_id, member_id, name) select firm_id, gen_random_uuid(), engagement_id, ?, 'Ida' from workshop where id = ?",
                ida.id(),
                workshop);
        Member member = enter(firm, ida);
        assertThat(interviews.calls(member, workshop)).hasSize(5);
        assertThat(failure(() -> heard(member, people.get(0), 10))).isInstanceOf(Forbidden.class);
        assertThat(failure(() -> declare(member, "Never mind."))).isInstanceOf(Forbidden.class);
        assertThat(failure(() -> digests.tell(member, workshop))).isInstanceOf(Forbidden.class);
    }

    @Test
    void listening_is_a_clock_that_lies_in_the_database() {
        Member author = enter(firm, camila);
        interviews.begin(author, workshop, people.get(0));
        House.sql("update interview set began_at = now() - interval '12 minutes' where id = ?", people.get(0));
        // Somebody else stops it, or another window.
        assertThat(interviews
                        .pause(enter(firm, carlos), workshop, people.get(0))
                        .minutes())
                .isEqualTo(12);
        assertThat(interviews.find(enter(firm, camila), workshop, people.get(0)).call())
                .satisfies(call -> {
                    assertThat(call.state()).isEqualTo(InterviewState.HEARD);
                    assertThat(call.interviewerId()).isEqualTo(camila.id());
                });
    }

    @Test
    void nobody_is_heard_by_nobody() {
        Member author = enter(firm, camila);
        long version = interviews.find(author, workshop, people.get(0)).call().version();
        assertThat(failure(() -> interviews.change(
                        author, workshop, people.get(0), version, new InterviewData(null, null, null, 20))))
                .isInstanceOf(Invalid.class);
        interviews.change(author, workshop, people.get(0), version, new InterviewData(null, null, null, 0));
        heard(author, people.get(0), 20);
    }

    @Test
    void a_client_finds_no_pre_work() {
        House.Person client = firm.client(UUID.fromString(House.value(
                "select e.organization_id from workshop_party p join engagement_party e on e.id = p.party_id where p.workshop_id = ? limit 1",
                workshop)));
        Member clara = enter(firm, client);
        assertThat(failure(() -> interviews.calls(clara, workshop))).isInstanceOf(NotFound.class);
        assertThat(failure(() -> digests.digest(clara, workshop))).isInstanceOf(NotFound.class);
        assertThat(failure(() -> preparations.find(clara, workshop))).isInstanceOf(NotFound.class);
    }

    private InterviewNoteRow write(
            Member member, UUID participant, GuideQuestion question, NoteVisibility visibility, String text) {
        return write(member, participant, question, new InterviewNoteData(visibility, text, false));
    }

    private InterviewNoteRow write(Member member, UUID participant, GuideQuestion question, InterviewNoteData data) {
        long version = interviews.note(member, workshop, participant, question).version();
        return interviews.write(member, workshop, participant, question, version, data);
    }

    private UUID theme(Member member, String name) {
        return themes.addTheme(member, workshop, new ThemeData(name, ""), null);
    }

    private void holds(Member member, UUID participant, GuideQuestion question, UUID theme, boolean consented) {
        InterviewNoteRow note = write(
                member,
                participant,
                question,
                new InterviewNoteData(NoteVisibility.UNATTRIBUTED, "Said " + UUID.randomUUID(), consented));
        themes.sort(member, workshop, note.id(), 0, new ThemeChoice(theme));
    }

    private List<DigestTheme> told(Member member) {
        return digests.digest(member, workshop).themes();
    }

    private List<String> texts(Member member, UUID participant) {
        return interviews.find(member, workshop, participant).notes().stream()
                .map(note -> note.data().text())
                .toList();
    }

    private void heard(Member member, UUID participant, int minutes) {
        long version = interviews.find(member, workshop, participant).call().version();
        interviews.change(member, workshop, participant, version, new InterviewData(member.id(), null, null, minutes));
    }

    private Preparation declare(Member member, String reason) {
        return preparations.declare(
                member, workshop, preparations.find(member, workshop).version(), new PreparationData(reason));
    }

    private List<FieldError> refused(Member member) {
        Throwable refusal = failure(() -> declare(member, " "));
        assertThat(refusal).isInstanceOf(Conflict.class).hasMessage("prework.gate.closed");
        return ((Conflict) refusal).errors();
    }
}
