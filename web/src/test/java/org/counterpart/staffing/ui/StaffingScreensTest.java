package org.counterpart.staffing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.availability.Booked;
import org.counterpart.common.Conflict;
import org.counterpart.common.Phrase;
import org.counterpart.common.Stale;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.Template;
import org.counterpart.firm.TestMembers;
import org.counterpart.roster.Colleague;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.LanguageSkill;
import org.counterpart.roster.RosterService;
import org.counterpart.roster.ui.RosterRoutes;
import org.counterpart.shell.DayField;
import org.counterpart.shell.TestShell;
import org.counterpart.staffing.BookingData;
import org.counterpart.staffing.BookingRow;
import org.counterpart.staffing.BookingState;
import org.counterpart.staffing.BookingStatus;
import org.counterpart.staffing.Clash;
import org.counterpart.staffing.Clash.Severity;
import org.counterpart.staffing.ClashKind;
import org.counterpart.staffing.Commitment;
import org.counterpart.staffing.Criterion;
import org.counterpart.staffing.LoadRow;
import org.counterpart.staffing.StaffingService;
import org.counterpart.staffing.Suggestion;
import org.counterpart.staffing.SuggestionQuestion;
import org.counterpart.staffing.SuggestionService;
import org.counterpart.staffing.Weights;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** The Team tab's parts, over services that answer what a test tells them to. */
class StaffingScreensTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final UUID HARBOUR = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.parse("2026-07-06");
    private static final LocalDate LAST = LocalDate.parse("2026-12-18");
    private static final Colleague AIKO = colleague("Aiko Tanabe");
    private static final Clash LEAVE = clash(ClashKind.LEAVE, Severity.WARNING, "Away in August");
    private static final Clash HOLIDAY = clash(ClashKind.HOLIDAY, Severity.NOTE, "A holiday");
    private static final SuggestionQuestion ANY = new SuggestionQuestion(null, null, 3, Weights.USUAL);

    private final StaffingService staffing = mock(StaffingService.class);
    private final SuggestionService suggestions = mock(SuggestionService.class);
    private final RosterService roster = mock(RosterService.class);
    private final List<String> settled = new ArrayList<>();

    @BeforeEach
    void open() {
        TestShell.of(TestMembers.vera()).open(RosterRoutes.consultant());
        when(roster.colleagues(any(), any(ConsultantFilter.class))).thenReturn(List.of(AIKO));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void clashes_are_told_before_saving_and_a_warning_has_to_be_accepted() {
        when(staffing.check(any(), any(), any(), any())).thenReturn(List.of(LEAVE, HOLIDAY));
        forms().add(null, null);
        assertThat(said()).contains("Choose who and when");
        _setValue(who(), AIKO);
        assertThat(said()).contains("Warning", "Away in August", "A holiday");
        _click(save());
        verify(staffing, never()).book(any(), any(), any(), any());
        assertThat(_get(Checkbox.class).isInvalid()).isTrue();
        _setValue(_get(Checkbox.class), true);
        _click(save());
        ArgumentCaptor<BookingData> sent = ArgumentCaptor.forClass(BookingData.class);
        verify(staffing).book(any(), eq(HARBOUR), sent.capture(), any());
        assertThat(sent.getValue())
                .isEqualTo(new BookingData(
                        AIKO.id(), FIRST, LAST, 3.0, BookingStatus.TENTATIVE, "", List.of(ClashKind.LEAVE)));
        assertThat(_find(BookingDialog.class)).isEmpty();
        assertThat(settled).hasSize(1);
    }

    @Test
    void what_clashes_with_nothing_is_booked_without_ado() {
        when(staffing.check(any(), any(), any(), any())).thenReturn(List.of());
        forms().add(AIKO, ANY);
        assertThat(said()).contains("Clashes with nothing.");
        assertThat(_find(Checkbox.class)).isEmpty();
        _click(save());
        verify(staffing).book(any(), any(), any(), any());
    }

    @Test
    void what_is_refused_on_saving_says_why_and_nothing_typed_is_lost() {
        when(staffing.check(any(), any(), any(), any()))
                .thenReturn(List.of())
                .thenReturn(List.of(clash(ClashKind.OVERBOOKED, Severity.REFUSAL, "Too much")));
        when(staffing.book(any(), any(), any(), any())).thenThrow(new Conflict("staffing.refused"));
        forms().add(AIKO, ANY);
        _click(save());
        assertThat(said()).contains("This cannot be booked", "Not possible", "Too much");
        assertThat(who().getValue()).isEqualTo(AIKO);
        assertThat(settled).isEmpty();
    }

    @Test
    void who_saves_second_keeps_what_they_typed_beside_what_the_first_changed() {
        BookingRow row = row(BookingStatus.TENTATIVE, 3, LAST, "");
        when(staffing.change(any(), any(), any(), anyLong(), any())).thenThrow(new Stale(2));
        BookingRow theirs = new BookingRow(
                row.id(),
                2,
                "Aiko Tanabe",
                null,
                row(BookingStatus.FIRM, 2, LAST, "").data(),
                Instant.EPOCH);
        when(staffing.find(any(), any(), any())).thenReturn(new BookingState(theirs, List.of()));
        forms().change(row);
        _setValue(_get(TextArea.class), "Mine");
        _click(save());
        assertThat(said()).contains("Somebody changed this booking meanwhile", "Days a week is now 2", "Firm");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Mine");
        assertThat(days().getValue()).isEqualTo(2);
        _click(save());
        verify(staffing).change(any(), any(), eq(row.id()), eq(2L), any());
    }

    @Test
    void a_booking_is_made_firm_at_once_unless_something_new_stands_in_the_way() {
        BookingRow row = row(BookingStatus.TENTATIVE, 3, LAST, "");
        forms().confirm(row);
        ArgumentCaptor<BookingData> sent = ArgumentCaptor.forClass(BookingData.class);
        verify(staffing).change(any(), any(), eq(row.id()), eq(1L), sent.capture());
        assertThat(sent.getValue().status()).isEqualTo(BookingStatus.FIRM);
        when(staffing.change(any(), any(), any(), anyLong(), any())).thenThrow(new Conflict("staffing.refused"));
        when(staffing.check(any(), any(), any(), any()))
                .thenReturn(List.of(clash(ClashKind.OVERBOOKED, Severity.REFUSAL, "Too much")));
        forms().confirm(row);
        assertThat(said()).contains("Too much");
    }

    @Test
    void what_came_in_the_way_since_stands_out_and_history_has_no_actions() {
        BookingRow kept = row(BookingStatus.RELEASED, 3, LAST, "");
        BookingRow firm = row(BookingStatus.FIRM, 3, LAST, "Leads");
        UI.getCurrent()
                .add(new BookingsSection(
                        TestMembers.vera(),
                        List.of(new BookingState(firm, List.of(LEAVE)), new BookingState(kept, List.of())),
                        true,
                        forms()));
        assertThat(_find(_get(BookingsSection.class), MenuBar.class)).hasSize(1);
        assertThat(said()).contains("Aiko Tanabe", "Firm", "Released", "Warning", "Away in August", "Leads");
    }

    @Test
    void weeks_are_told_in_words_beside_the_picture() {
        LoadRow.Week full = new LoadRow.Week(FIRST, 10, 2, 5, 0, 4);
        LoadRow.Week next = new LoadRow.Week(FIRST.plusWeeks(1), 10, 0, 0, 3, 0);
        LoadSection section = new LoadSection(List.of(new LoadRow(AIKO.id(), "Aiko Tanabe", List.of(full, next))));
        UI.getCurrent().add(section);
        Document table = Jsoup.parse(section.getChildren()
                .filter(part -> part.getElement().hasProperty("innerHTML"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getProperty("innerHTML"));
        assertThat(table.select("tbody tr")).hasSize(1);
        assertThat(table.select("td.too-much")).hasSize(1);
        assertThat(table.select("td .heard").get(0).text())
                .isEqualTo("Week of Jul 6, 2026: 2.5 firm, 0 tentative, 2 on other engagements, 1 away, of 5 days");
        assertThat(table.select("td .number").eachText()).containsExactly("2.5", "1.5");
    }

    @Test
    void another_weight_asks_anew_and_stands_in_the_address() {
        when(suggestions.suggestions(any(), any(), any())).thenReturn(List.of(suggestion(71), suggestion(40)));
        List<SuggestionQuestion> asked = new ArrayList<>();
        UI.getCurrent()
                .add(new SuggestionsSection(
                        TestMembers.vera(),
                        engagement(),
                        suggestions,
                        ANY,
                        new SuggestionQuestion(FIRST, LAST, 3, Weights.USUAL),
                        (question, engagement) -> asked.add(question),
                        forms()));
        assertThat(said()).contains("71", "Score 71 of 100", "2 people", "Portuguese C2", "Language");
        _setValue(_get(IntegerField.class, one -> one.withLabel("Language")), 0);
        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.weights().of(Criterion.LANGUAGE)).isZero();
            assertThat(Asked.parameters(question).getQueryString()).isEqualTo("languageWeight=0");
        });
        verify(suggestions).suggestions(any(), eq(HARBOUR), eq(asked.get(0)));
    }

    @Test
    void a_suggestion_is_booked_for_the_days_that_were_asked_for() {
        when(suggestions.suggestions(any(), any(), any())).thenReturn(List.of(suggestion(71)));
        SuggestionQuestion may = new SuggestionQuestion(FIRST.plusDays(7), FIRST.plusDays(20), 1.5, Weights.USUAL);
        UI.getCurrent()
                .add(new SuggestionsSection(
                        TestMembers.vera(),
                        engagement(),
                        suggestions,
                        may,
                        may,
                        (question, engagement) -> {},
                        forms()));
        _click(_get(Button.class, one -> one.withText("Book")));
        assertThat(who().getValue()).isEqualTo(AIKO);
        assertThat(days().getValue()).isEqualTo(1.5);
        assertThat(_get(DayField.class, one -> one.withLabel("First day")).getValue())
                .isEqualTo(FIRST.plusDays(7));
    }

    @Test
    void on_their_own_page_a_booking_that_may_not_be_seen_has_no_name_and_no_link() {
        when(staffing.ofConsultant(any(), any(), any()))
                .thenReturn(List.of(
                        new Commitment(UUID.randomUUID(), AIKO.id(), null, null, new Booked(FIRST, LAST, 6, true))));
        BookingsPart part = new BookingsPart();
        part.staffing = staffing;
        part.clock = clock();
        UI.getCurrent()
                .add(part.of(
                        TestMembers.camila(),
                        new ConsultantDetails(
                                AIKO.id(),
                                1,
                                new ConsultantData(
                                        "Aiko Tanabe",
                                        "JP",
                                        "Osaka",
                                        "Asia/Tokyo",
                                        List.of(),
                                        List.of(),
                                        null,
                                        "",
                                        null,
                                        null),
                                Instant.EPOCH,
                                null,
                                null)));
        assertThat(said()).contains("Another engagement", "3 days a week", "Firm");
        assertThat(_find(
                        Anchor.class,
                        one -> one.withPredicate(link -> link.getHref().contains("engagements"))))
                .isEmpty();
    }

    private BookingForms forms() {
        return new BookingForms(
                TestMembers.vera(), engagement(), staffing, roster, VALIDATOR, clock(), () -> settled.add("settled"));
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC);
    }

    private static EngagementDetails engagement() {
        return new EngagementDetails(
                HARBOUR,
                1,
                new EngagementData(
                        "One harbour", Template.ADVISORY, "", FIRST, LAST, "Europe/Oslo", null, List.of(), List.of()),
                Phase.CONTRACTING,
                1,
                null,
                List.of(),
                UUID.randomUUID(),
                List.of());
    }

    private static BookingRow row(BookingStatus status, double days, LocalDate last, String note) {
        return new BookingRow(
                UUID.randomUUID(),
                1,
                "Aiko Tanabe",
                null,
                new BookingData(AIKO.id(), FIRST, last, days, status, note, List.of()),
                Instant.EPOCH);
    }

    private static Suggestion suggestion(int score) {
        return new Suggestion(
                AIKO,
                score,
                false,
                List.of(new Suggestion.Part(
                        Criterion.LANGUAGE,
                        100,
                        4,
                        new Phrase(
                                "staffing.reason.language.level",
                                Map.of("language", Locale.forLanguageTag("pt"), "level", "C2")))));
    }

    private static Clash clash(ClashKind kind, Severity severity, String words) {
        return new Clash(
                kind,
                severity,
                FIRST,
                LAST,
                new Phrase("staffing.elsewhere", Map.of("engagement", words, "days", "–")));
    }

    private static Colleague colleague(String name) {
        return new Colleague(
                UUID.randomUUID(),
                null,
                name,
                "JP",
                null,
                "Osaka",
                "Asia/Tokyo",
                ConsultantStatus.ACTIVE,
                List.<LanguageSkill>of(),
                List.of(),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                null);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Colleague> who() {
        return _get(ComboBox.class, one -> one.withLabel("Consultant"));
    }

    @SuppressWarnings("unchecked")
    private static Select<Double> days() {
        return (Select<Double>) _find(Select.class, one -> one.withLabel("Days a week")).stream()
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static Button save() {
        return _get(Button.class, one -> one.withText("Save"));
    }

    private static String said() {
        return Stream.concat(Stream.of(UI.getCurrent()), _find(Dialog.class).stream())
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }
}
