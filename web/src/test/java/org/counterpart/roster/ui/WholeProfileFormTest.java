package org.counterpart.roster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.roster.ui.RosterScreens.AIKO;
import static org.counterpart.roster.ui.RosterScreens.click;
import static org.counterpart.roster.ui.RosterScreens.profile;
import static org.counterpart.roster.ui.RosterScreens.words;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counterpart.common.Stale;
import org.counterpart.firm.TestMembers;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.ProfileLink;
import org.counterpart.shell.ThreeWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

// Karibu finds fields by their raw class.
@SuppressWarnings({"rawtypes", "unchecked"})
class WholeProfileFormTest {

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void everything_a_profile_says_can_be_said_in_the_form() {
        RosterScreens screens = editing(RosterScreens.of(TestMembers.vera()), profile());
        _setValue(_get(TextField.class, one -> one.withLabel("Pronouns")), "she/her");
        _setValue(_get(RegionField.class), "JP-27");
        _setValue(_get(CheckboxGroup.class), new TreeSet<>(Set.of(DayOfWeek.TUESDAY, DayOfWeek.MONDAY)));
        _setValue(_get(TimePicker.class, one -> one.withLabel("Works from")), LocalTime.of(10, 0));
        _setValue(_get(org.counterpart.shell.DayField.class), LocalDate.of(2019, 4, 1));
        click("Save");
        ConsultantData saved = saved(screens);
        assertThat(saved.pronouns()).isEqualTo("she/her");
        assertThat(saved.region()).isEqualTo("JP-27");
        assertThat(saved.workDays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        assertThat(saved.worksFrom()).isEqualTo(LocalTime.of(10, 0));
        assertThat(saved.joinedOn()).isEqualTo(LocalDate.of(2019, 4, 1));
    }

    @Test
    void what_was_not_touched_is_saved_as_it_was() {
        ConsultantData whole = whole();
        RosterScreens screens = editing(RosterScreens.of(TestMembers.vera()), whole);
        _setValue(_get(TextField.class, one -> one.withLabel("City")), "Kyoto");
        click("Save");
        assertThat(saved(screens)).isEqualTo(ThreeWay.with(whole, "city", "Kyoto"));
    }

    @Test
    void a_week_without_a_working_day_and_a_link_that_leads_nowhere_are_said_at_their_fields() {
        RosterScreens screens = editing(
                RosterScreens.of(TestMembers.vera()),
                ThreeWay.with(profile(), "links", List.of(new ProfileLink("Talk", "javascript:alert(1)"))));
        _setValue(_get(CheckboxGroup.class), Set.of());
        click("Save");
        assertThat(_get(CheckboxGroup.class).getErrorMessage()).isEqualTo("Choose at least one working day.");
        verify(screens.roster, never()).change(any(), any(), anyLong(), any());
    }

    @Test
    void the_regions_are_those_of_the_country() {
        editing(RosterScreens.of(TestMembers.vera()), profile());
        ComboBox<String> country = _get(ComboBox.class, one -> one.withLabel("Country"));
        _setValue(country, "DE");
        RegionField region = _get(RegionField.class);
        List<String> names = region.getListDataView()
                .getItems()
                .map(region.getItemLabelGenerator()::apply)
                .toList();
        assertThat(names).contains("Bavaria", "Saxony").doesNotContain("Zurich");
    }

    @Test
    void since_when_is_not_asked_of_a_consultant_and_kept() {
        ConsultantData whole = ThreeWay.with(whole(), "rate", null);
        RosterScreens screens = editing(RosterScreens.of(TestMembers.camila()), whole);
        _setValue(_get(TextField.class, one -> one.withLabel("City")), "Kyoto");
        click("Save");
        assertThat(saved(screens).joinedOn()).isEqualTo(whole.joinedOn());
    }

    @Test
    void a_new_consultant_is_active_unless_a_vp_says_otherwise() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera());
        screens.go("roster/new");
        assertThat(_get(Select.class, one -> one.withLabel("Status")).getValue())
                .isEqualTo(ConsultantStatus.ACTIVE);
    }

    @Test
    void a_photo_put_meanwhile_leaves_nothing_to_decide() {
        RosterScreens screens = editing(RosterScreens.of(TestMembers.vera()), whole());
        doThrow(new Stale(4)).when(screens.roster).change(any(), any(), eq(3L), any());
        when(screens.roster.find(any(), any()))
                .thenReturn(new ConsultantDetails(AIKO, 4, whole(), Instant.EPOCH, "Camila Rocha", "a-photo"));
        _setValue(_get(TextField.class, one -> one.withLabel("City")), "Kyoto");
        click("Save");
        verify(screens.roster).change(any(), any(), eq(4L), eq(ThreeWay.with(whole(), "city", "Kyoto")));
    }

    @Test
    void the_profile_shows_it_all_in_words() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).aiko(3, whole(), null);
        screens.go("roster/" + AIKO);
        assertThat(words(UI.getCurrent()))
                .contains("she/her", "Automotive", "Thailand", "Mon–Wed, Sat", "7 years", "Talk", "Osaka, Japan")
                .doesNotContain("JP-27");
    }

    static ConsultantData whole() {
        ConsultantData whole = profile();
        whole = ThreeWay.with(whole, "pronouns", "she/her");
        whole = ThreeWay.with(whole, "region", "JP-27");
        whole = ThreeWay.with(whole, "joinedOn", LocalDate.of(2019, 4, 1));
        whole = ThreeWay.with(whole, "industries", List.of("Automotive"));
        whole = ThreeWay.with(whole, "deliveredIn", List.of("JP", "TH"));
        whole = ThreeWay.with(
                whole,
                "workDays",
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY));
        whole = ThreeWay.with(whole, "worksFrom", LocalTime.of(8, 15));
        return ThreeWay.with(whole, "links", List.of(new ProfileLink("Talk", "https://example.org/aiko")));
    }

    private static RosterScreens editing(RosterScreens screens, ConsultantData data) {
        screens.aiko(3, data, null);
        screens.go("roster/" + AIKO + "/edit");
        return screens;
    }

    private static ConsultantData saved(RosterScreens screens) {
        ArgumentCaptor<ConsultantData> saved = ArgumentCaptor.forClass(ConsultantData.class);
        verify(screens.roster).change(any(), eq(AIKO), eq(3L), saved.capture());
        return saved.getValue();
    }
}
