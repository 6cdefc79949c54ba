package org.counterpart.contract.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.contract.AcceptanceData;
import org.counterpart.contract.AnswerData;
import org.counterpart.contract.Balance;
import org.counterpart.contract.ContractService;
import org.counterpart.contract.ContractVersionService;
import org.counterpart.contract.Draft;
import org.counterpart.contract.Standing;
import org.counterpart.contract.TermData;
import org.counterpart.contract.TermKind;
import org.counterpart.contract.TermRow;
import org.counterpart.contract.VersionRow;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.Missing;
import org.counterpart.engagement.PartyRow;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.Template;
import org.counterpart.firm.Member;
import org.counterpart.firm.TestMembers;
import org.counterpart.shell.TestShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContractViewTest {

    private static final UUID ENGAGEMENT = UUID.randomUUID();
    private static final PartyRow MERIDIAN = new PartyRow(UUID.randomUUID(), null, "Meridian");
    private static final PartyRow NORDHAVN = new PartyRow(UUID.randomUUID(), UUID.randomUUID(), "Nordhavn");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID PLAN = UUID.randomUUID();

    private final ContractService contracts = mock(ContractService.class);
    private final ContractVersionService versions = mock(ContractVersionService.class);
    private final EngagementService engagements = mock(EngagementService.class);

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void clients_write_their_own_side_and_nothing_of_the_rest() {
        open(TestMembers.clara(), NORDHAVN, draft(List.of(), null, false, plan(1, "A plan by May")));
        assertThat(labels())
                .contains("Add: Wants, Nordhavn", "Change: A plan by May")
                .doesNotContain("Add: Wants, Meridian", "Add: Objectives", "Add a topic");
        _assertNone(Button.class, one -> one.withText("Send for acceptance"));
    }

    @Test
    void the_firm_answers_what_others_want_and_does_not_rewrite_it() {
        open(TestMembers.vera(), MERIDIAN, draft(List.of(), null, false, plan(1, "A plan by May")));
        assertThat(labels())
                .contains("Answer: A plan by May", "Add: Objectives")
                .doesNotContain("Change: A plan by May");
        press("Answer: A plan by May");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Standing> standing = _get(RadioButtonGroup.class);
        _setValue(standing, Standing.DECLINED);
        _setValue(area("In your own words"), "May is honest.");
        _click(_get(Button.class, one -> one.withText("Save")));
        verify(contracts)
                .answer(
                        any(),
                        eq(ENGAGEMENT),
                        eq(PLAN),
                        eq(1L),
                        eq(new AnswerData(Standing.DECLINED, "May is honest.")));
        _assertNone(RadioButtonGroup.class);
    }

    @Test
    void an_answer_without_yes_or_no_says_so_and_keeps_the_words() {
        open(TestMembers.vera(), MERIDIAN, draft(List.of(), null, false, plan(1, "A plan by May")));
        press("Answer: A plan by May");
        _setValue(area("In your own words"), "We will see.");
        _click(_get(Button.class, one -> one.withText("Save")));
        assertThat(_get(RadioButtonGroup.class).getErrorMessage()).isEqualTo("Choose yes or no.");
        assertThat(area("In your own words").getValue()).isEqualTo("We will see.");
        verify(contracts, never()).answer(any(), any(), any(), anyLong(), any());
    }

    @Test
    void who_saves_second_sees_what_stands_and_keeps_what_they_typed() {
        open(TestMembers.clara(), NORDHAVN, draft(List.of(), null, false, plan(1, "A plan by May")));
        press("Change: A plan by May");
        when(contracts.changeTerm(any(), any(), any(), eq(1L), any())).thenThrow(new Stale(2));
        when(contracts.draft(any(), any())).thenReturn(draft(List.of(), null, false, plan(2, "A plan by June")));
        _setValue(area("Wants"), "A plan by April");
        _click(_get(Button.class, one -> one.withText("Save")));
        assertThat(area("Wants").getValue()).isEqualTo("A plan by April");
        assertThat(said()).anyMatch(sentence -> sentence.contains("It now says: “A plan by June”"));
        _click(_get(Button.class, one -> one.withText("Save")));
        verify(contracts)
                .changeTerm(any(), any(), eq(PLAN), eq(2L), eq(new TermData(TermKind.WANT, "A plan by April", true)));
        _assertNone(TextArea.class);
    }

    @Test
    void words_for_a_term_that_was_taken_out_meanwhile_are_added_anew() {
        open(TestMembers.clara(), NORDHAVN, draft(List.of(), null, false, plan(1, "A plan by May")));
        press("Change: A plan by May");
        when(contracts.changeTerm(any(), any(), any(), anyLong(), any())).thenThrow(new NotFound("problem.not-found"));
        when(contracts.draft(any(), any())).thenReturn(draft(List.of(), null, false));
        _setValue(area("Wants"), "A plan by April");
        _click(_get(Button.class, one -> one.withText("Save")));
        assertThat(area("Wants").getValue()).isEqualTo("A plan by April");
        _click(_get(Button.class, one -> one.withText("Save")));
        verify(contracts).addTerm(any(), any(), eq(new TermData(TermKind.WANT, "A plan by April", true)), any());
        _assertNone(TermCard.class);
    }

    @Test
    void what_one_types_elsewhere_survives_a_fresh_reading() {
        open(TestMembers.clara(), NORDHAVN, draft(List.of(), null, false, plan(1, "A plan by May")));
        press("Add: Offers, Nordhavn");
        _setValue(area("Offers"), "A room by the water");
        press("Read again what others wrote");
        assertThat(area("Offers").getValue()).isEqualTo("A room by the water");
    }

    @Test
    void leaving_with_something_typed_is_asked_once_more() {
        open(TestMembers.clara(), NORDHAVN, draft(List.of(), null, false, plan(1, "A plan by May")));
        press("Change: A plan by May");
        UI.getCurrent().navigate("f/meridian");
        _assertNone(ConfirmDialog.class);
        MockVaadin.tearDown();
        open(TestMembers.clara(), NORDHAVN, draft(List.of(), null, false, plan(1, "A plan by May")));
        press("Change: A plan by May");
        _setValue(area("Wants"), "A plan by April");
        UI.getCurrent().navigate("f/meridian");
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
        assertThat(area("Wants").getValue()).isEqualTo("A plan by April");
    }

    @Test
    void what_is_lacking_is_counted_and_named_and_nothing_incomplete_is_sent() {
        open(
                TestMembers.vera(),
                MERIDIAN,
                draft(
                        List.of(
                                new Missing("confidentiality", "contract.lacks.CONFIDENTIALITY"),
                                new Missing("offers", "contract.lacks.offer", Map.of("party", "Nordhavn"))),
                        null,
                        false));
        assertThat(deepText(_get(LackingPanel.class))).startsWith("Still lacking: 2 things");
        assertThat(buttons()).contains("What stays confidential", "At least one offer of Nordhavn");
        _click(_get(Button.class, one -> one.withText("Send for acceptance")));
        _assertNone(SendDialog.class);
    }

    @Test
    void accepting_is_asked_once_more_and_is_for_ones_own_party() {
        VersionRow second = new VersionRow(2, 1, "00", "", "Vera Paulsen", NOW, List.of());
        open(TestMembers.clara(), NORDHAVN, draft(List.of(), second, true));
        _click(_get(Button.class, one -> one.withText("Accept version 2")));
        ConfirmDialog asked = _get(ConfirmDialog.class);
        verify(versions, never()).accept(any(), any(), eq(2), any());
        _fireConfirm(asked);
        verify(versions).accept(any(), eq(ENGAGEMENT), eq(2), eq(new AcceptanceData(NORDHAVN.id())));
    }

    @Test
    void who_may_not_accept_is_not_offered_to_and_everybody_sees_who_is_missing() {
        VersionRow second = new VersionRow(2, 1, "00", "", "Vera Paulsen", NOW, List.of());
        open(TestMembers.camila(), MERIDIAN, draft(List.of(), second, false));
        _assertNone(Button.class, one -> one.withText("Accept version 2"));
        assertThat(_find(ListItem.class).stream().map(ContractViewTest::deepText))
                .contains("Meridian: not accepted yet", "Nordhavn: not accepted yet");
    }

    private void open(Member member, PartyRow own, Draft draft) {
        LocalDate today = LocalDate.parse("2026-11-22");
        when(engagements.find(any(), eq(ENGAGEMENT)))
                .thenReturn(new EngagementDetails(
                        ENGAGEMENT,
                        1,
                        new EngagementData(
                                "One harbour",
                                Template.ADVISORY,
                                "",
                                today,
                                today.plusDays(90),
                                "Europe/Copenhagen",
                                null,
                                List.of(),
                                List.of()),
                        Phase.CONTRACTING,
                        1,
                        NOW,
                        List.of(MERIDIAN, NORDHAVN),
                        own.id(),
                        List.of()));
        when(contracts.draft(any(), eq(ENGAGEMENT))).thenReturn(draft);
        @SuppressWarnings("unchecked")
        Instance<Object> tabs = mock(Instance.class);
        when(tabs.stream()).thenReturn(Stream.of());
        TestShell.of(member)
                .with(
                        contracts,
                        versions,
                        engagements,
                        tabs,
                        Validation.buildDefaultValidatorFactory().getValidator())
                .open(ContractView.class);
        UI.getCurrent().navigate("f/meridian/engagements/" + ENGAGEMENT + "/contract");
        _get(Workspace.class);
    }

    private static Draft draft(List<Missing> missing, VersionRow latest, boolean mayAccept, TermRow... terms) {
        return new Draft(
                ENGAGEMENT,
                1,
                null,
                List.of(MERIDIAN, NORDHAVN),
                List.of(terms),
                List.of(),
                missing,
                new Balance(List.of()),
                latest,
                true,
                mayAccept);
    }

    private static TermRow plan(long version, String words) {
        return new TermRow(
                PLAN,
                version,
                TermKind.WANT,
                NORDHAVN.id(),
                words,
                true,
                Standing.OPEN,
                List.of(),
                "Clara Jensen",
                NOW);
    }

    private static void press(String label) {
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, one -> one.withLabel(label));
    }

    private static List<String> labels() {
        return _find(Button.class).stream()
                .map(button -> button.getAriaLabel().orElse(button.getText()))
                .toList();
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static String deepText(Component component) {
        return component.getElement().getTextRecursively();
    }
}
