package org.counterpart.roster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.roster.ui.RosterScreens.AIKO;
import static org.counterpart.roster.ui.RosterScreens.click;
import static org.counterpart.roster.ui.RosterScreens.heading;
import static org.counterpart.roster.ui.RosterScreens.path;
import static org.counterpart.roster.ui.RosterScreens.profile;
import static org.counterpart.roster.ui.RosterScreens.words;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.firm.TestMembers;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.LanguageSkill;
import org.counterpart.roster.Money;
import org.counterpart.shell.ThreeWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

// Karibu finds fields by their raw class.
@SuppressWarnings({"rawtypes", "unchecked"})
class ProfileFormTest {

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void only_a_vp_sees_rate_status_and_sign_in() {
        editing(RosterScreens.of(TestMembers.vera()));
        assertThat(labels()).contains("Day rate", "Status", "Sign-in");
        MockVaadin.tearDown();
        editing(RosterScreens.of(TestMembers.camila()));
        assertThat(labels()).contains("Name", "Biography").doesNotContain("Day rate", "Status", "Sign-in");
    }

    @Test
    void somebody_elses_profile_cannot_be_opened_for_editing_by_a_consultant() {
        RosterScreens screens = RosterScreens.of(TestMembers.camila());
        screens.aiko(1, ThreeWay.with(profile(), "memberId", TestMembers.vera().id()), null);
        screens.go("roster/" + AIKO + "/edit");
        assertThat(heading()).isEqualTo("There is nothing here for you");
    }

    @Test
    void an_unknown_or_malformed_id_is_a_plain_page() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera());
        when(screens.roster.find(any(), any())).thenThrow(new NotFound("problem.not-found"));
        for (String path : new String[] {"roster/" + AIKO, "roster/" + AIKO + "/edit", "roster/x", "roster/x/edit"}) {
            screens.go(path);
            assertThat(heading()).isEqualTo("There is nothing here for you");
        }
    }

    @Test
    void what_a_consultant_saves_says_nothing_of_the_rate_and_leaves_status_and_sign_in_alone() {
        RosterScreens screens = RosterScreens.of(TestMembers.camila());
        screens.aiko(7, ThreeWay.with(profile(), "rate", null), null);
        screens.go("roster/" + AIKO + "/edit");
        _setValue(text("City"), "Kyoto");
        click("Save");
        assertThat(saved(screens, 7)).isEqualTo(ThreeWay.with(ThreeWay.with(profile(), "rate", null), "city", "Kyoto"));
    }

    @Test
    void what_is_wrong_is_said_at_the_field_in_the_screens_language_and_nothing_is_sent() {
        RosterScreens screens = editing(RosterScreens.of(TestMembers.vera()));
        _setValue(text("Name"), " ");
        _setValue(text("City"), "x".repeat(121));
        click("Save");
        assertThat(text("Name").getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(text("City").getErrorMessage()).isEqualTo("At most 120 characters, please.");
        verify(screens.roster, never()).change(any(), any(), anyLong(), any());

        UI.getCurrent().setLocale(Locale.GERMAN);
        click("Save");
        assertThat(text("Name").getErrorMessage()).isEqualTo("Bitte ausfüllen.");
    }

    @Test
    void what_the_service_finds_wrong_is_said_at_the_field_it_is_about() {
        RosterScreens screens = editing(RosterScreens.of(TestMembers.vera()));
        doThrow(new Invalid(List.of(
                        new FieldError("languages[0].level", "field.required"),
                        new FieldError("memberId", "roster.member.unknown"))))
                .when(screens.roster)
                .change(any(), any(), anyLong(), any());
        _setValue(text("City"), "Kyoto");
        click("Save");
        assertThat(_get(LanguagesField.class).getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(combo("Sign-in").getErrorMessage()).isEqualTo("Choose one of the firm’s own members.");
        assertThat(text("City").getValue()).isEqualTo("Kyoto");
        assertThat(_get(Button.class, one -> one.withText("Save")).isEnabled()).isTrue();
    }

    @Test
    void half_a_sum_is_no_sum_and_the_sentence_says_so() {
        RosterScreens screens = editing(RosterScreens.of(TestMembers.vera()));
        _setValue(_get(BigDecimalField.class), null);
        changed(_get(MoneyField.class));
        click("Save");
        assertThat(_get(MoneyField.class).getErrorMessage())
                .isEqualTo("Give both the amount and the currency, or neither.");
        verify(screens.roster, never()).change(any(), any(), anyLong(), any());
    }

    @Test
    void an_amount_is_kept_in_the_currencys_smallest_unit() {
        RosterScreens screens = editing(RosterScreens.of(TestMembers.vera()));
        assertThat(_get(BigDecimalField.class).getValue()).isEqualByComparingTo("18000000");
        _setValue(_get(BigDecimalField.class), new BigDecimal("1250.5"));
        _setValue(currency(), "EUR");
        changed(_get(MoneyField.class));
        click("Save");
        assertThat(saved(screens, 3).rate()).isEqualTo(new Money(125_050, "EUR"));
    }

    @Test
    void languages_are_added_and_taken_away_line_by_line() {
        RosterScreens screens = editing(RosterScreens.of(TestMembers.vera()));
        click("Add a language");
        click("Add a language");
        LanguagesField languages = _get(LanguagesField.class);
        _setValue(_find(languages, ComboBox.class).get(1), "pt");
        _setValue(_find(languages, Select.class).get(1), CefrLevel.B1);
        _click(_find(languages, Button.class).get(0));
        click("Save");
        assertThat(saved(screens, 3).languages()).containsExactly(new LanguageSkill("pt", CefrLevel.B1));
    }

    @Test
    void who_saves_second_sees_what_the_first_changed_and_saves_from_there() {
        RosterScreens screens = editing(RosterScreens.of(TestMembers.vera()));
        ConsultantData theirs = ThreeWay.with(ThreeWay.with(profile(), "city", "Kobe"), "country", "KR");
        _setValue(text("City"), "Kyoto");
        _setValue(_get(TextArea.class), "Writes haiku.");
        when(screens.roster.change(any(), any(), eq(3L), any())).thenThrow(new Stale(4));
        screens.aiko(4, theirs, "Camila Rocha");
        click("Save");

        String panel = words(_get(MeanwhilePanel.class));
        assertThat(panel)
                .contains("Camila Rocha changed this profile while you were editing")
                .contains("Osaka → Kobe")
                .contains("You typed: Kyoto")
                .contains("(taken over)");
        assertThat(text("City").getValue()).isEqualTo("Kyoto");
        assertThat(combo("Country").getValue()).isEqualTo("KR");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Writes haiku.");

        click("Use theirs");
        assertThat(text("City").getValue()).isEqualTo("Kobe");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Writes haiku.");
        click("Save");
        assertThat(saved(screens, 4)).isEqualTo(ThreeWay.with(theirs, "biography", "Writes haiku."));
        assertThat(path()).isEqualTo("f/meridian/roster/" + AIKO);
    }

    @Test
    void using_theirs_works_while_another_field_is_wrong() {
        RosterScreens screens = editing(RosterScreens.of(TestMembers.vera()));
        _setValue(text("City"), "Kyoto");
        when(screens.roster.change(any(), any(), eq(3L), any())).thenThrow(new Stale(4));
        screens.aiko(4, ThreeWay.with(profile(), "city", "Kobe"), null);
        click("Save");
        _setValue(text("Name"), "");
        click("Use theirs");
        assertThat(text("City").getValue()).isEqualTo("Kobe");
        assertThat(text("Name").getValue()).isEmpty();
    }

    @Test
    void two_quick_clicks_save_once() {
        RosterScreens screens = editing(RosterScreens.of(TestMembers.vera()));
        Button save = _get(Button.class, one -> one.withText("Save"));
        assertThat(save.isDisableOnClick()).isTrue();
        _setValue(text("City"), "Kyoto");
        click("Save");
        assertThat(path()).isEqualTo("f/meridian/roster/" + AIKO);
        verify(screens.roster).change(any(), eq(AIKO), eq(3L), any());
    }

    @Test
    void a_new_consultant_is_sent_with_one_key_however_often() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera());
        screens.aiko(1, profile(), null);
        screens.go("roster/new");
        _setValue(text("Name"), "Aiko Tanabe");
        _setValue(combo("Country"), "JP");
        _setValue(text("City"), "Osaka");
        _setValue(combo("Time zone"), "Asia/Tokyo");
        when(screens.roster.add(any(), any(), any()))
                .thenThrow(new Invalid("name", "field.required"))
                .thenReturn(AIKO);
        click("Save");
        click("Save");
        ArgumentCaptor<String> keys = ArgumentCaptor.forClass(String.class);
        verify(screens.roster, times(2)).add(any(), any(), keys.capture());
        assertThat(keys.getAllValues()).doesNotContainNull();
        assertThat(keys.getAllValues().get(0)).isEqualTo(keys.getAllValues().get(1));
        assertThat(path()).isEqualTo("f/meridian/roster/" + AIKO);
    }

    @Test
    void leaving_with_something_typed_asks_first_and_may_be_thought_better_of() {
        RosterScreens screens = editing(RosterScreens.of(TestMembers.vera()));
        _setValue(text("City"), "Kyoto");
        click("Cancel");
        ConfirmDialog question = _get(ConfirmDialog.class);
        assertThat(heading()).isEqualTo("Edit Aiko Tanabe");
        ComponentUtil.fireEvent(question, new ConfirmDialog.CancelEvent(question, true));
        assertThat(heading()).isEqualTo("Edit Aiko Tanabe");
        assertThat(text("City").getValue()).isEqualTo("Kyoto");
        verify(screens.roster, never()).change(any(), any(), anyLong(), any());
    }

    @Test
    void leaving_with_nothing_typed_asks_nothing() {
        editing(RosterScreens.of(TestMembers.vera()));
        click("Cancel");
        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(path()).isEqualTo("f/meridian/roster/" + AIKO);
    }

    private static RosterScreens editing(RosterScreens screens) {
        screens.aiko(3, profile(), null);
        screens.go("roster/" + AIKO + "/edit");
        return screens;
    }

    private static ConsultantData saved(RosterScreens screens, long version) {
        ArgumentCaptor<ConsultantData> sent = ArgumentCaptor.forClass(ConsultantData.class);
        verify(screens.roster).change(any(), eq(AIKO), eq(version), sent.capture());
        return sent.getValue();
    }

    /** As the browser tells it when somebody typed into a part of the field. */
    private static void changed(Component field) {
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), "change", Json.createObject()));
    }

    private static List<String> labels() {
        return _find(Component.class).stream()
                .filter(HasLabel.class::isInstance)
                .map(field -> ((HasLabel) field).getLabel())
                .toList();
    }

    private static TextField text(String label) {
        return _get(TextField.class, one -> one.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> combo(String label) {
        return _get(ComboBox.class, one -> one.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> currency() {
        return _get(ComboBox.class, one -> one.withPlaceholder("Currency"));
    }
}
