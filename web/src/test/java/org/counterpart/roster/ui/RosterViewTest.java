package org.counterpart.roster.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._fetch;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.roster.ui.RosterScreens.click;
import static org.counterpart.roster.ui.RosterScreens.has;
import static org.counterpart.roster.ui.RosterScreens.heading;
import static org.counterpart.roster.ui.RosterScreens.notices;
import static org.counterpart.roster.ui.RosterScreens.words;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.TestMembers;
import org.counterpart.lists.SavedSearchRow;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.Certified;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.ConsultantStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

// Karibu finds fields by their raw class.
@SuppressWarnings({"rawtypes", "unchecked"})
class RosterViewTest {

    private static final ConsultantSort BY_CITY_FROM_THE_END = new ConsultantSort(ConsultantSort.Column.CITY, true);

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void the_list_asks_for_the_part_that_is_seen_and_never_for_all_of_it() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).holds(5000);
        screens.go("roster");
        assertThat(_size(grid())).isEqualTo(5000);
        assertThat(_fetch(grid(), 4000, 50))
                .extracting("name")
                .startsWith("Consultant 4000")
                .hasSize(50);
        ArgumentCaptor<Slice> slices = ArgumentCaptor.forClass(Slice.class);
        verify(screens.roster, atLeastOnce()).rows(any(), any(), any(), slices.capture());
        assertThat(slices.getAllValues()).allMatch(slice -> slice.limit() <= 200);
        assertThat(slices.getAllValues()).anyMatch(slice -> slice.offset() == 4000);
    }

    @Test
    void what_the_address_asks_for_is_what_the_service_is_asked_for() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).holds(1);
        screens.go(
                "roster?text=hospital&country=BR&language=es&level=B2&speciality=Negotiation&status=PAUSED&industry=Hospitals&deliveredIn=MX&sort=-city");
        ConsultantFilter asked = new ConsultantFilter(
                "hospital", "BR", "es", CefrLevel.B2, "Negotiation", ConsultantStatus.PAUSED, "Hospitals", "MX");
        _fetch(grid(), 0, 1);
        verify(screens.roster).count(any(), eq(asked));
        verify(screens.roster, atLeastOnce()).rows(any(), eq(asked), eq(BY_CITY_FROM_THE_END), any());
        assertThat(country().getValue()).isEqualTo("BR");
        assertThat(search().getValue()).isEqualTo("hospital");
    }

    @Test
    void who_is_certified_on_a_day_is_asked_for_by_the_address_and_stays_asked_for() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).holds(3);
        UUID programme = UUID.fromString("0199f000-0000-7000-8000-000000000001");
        when(screens.programmes.find(any(), any())).thenThrow(new NotFound("problem.not-found"));
        screens.go("roster?certified=" + programme + "&certifiedOn=2026-12-01");
        Certified certified = new Certified(programme, LocalDate.parse("2026-12-01"));
        verify(screens.roster).count(any(), eq(ConsultantFilter.NONE.withCertified(certified)));
        MockVaadin.clientRoundtrip();
        _setValue(country(), "BR");
        assertThat(scripts()).contains("country=BR", "certified=" + programme, "certifiedOn=2026-12-01");
    }

    @Test
    void another_filter_rewrites_the_address_and_keeps_the_order() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).holds(3);
        screens.go("roster?sort=-city");
        MockVaadin.clientRoundtrip();
        _setValue(country(), "BR");
        assertThat(scripts()).contains("f/meridian/roster?country=BR&sort=-city");
        verify(screens.roster).count(any(), eq(new ConsultantFilter(null, "BR", null, null, null, null, null, null)));
    }

    @Test
    void clearing_the_filters_asks_once_for_everybody() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).holds(3);
        screens.go("roster?country=BR&text=x");
        clearInvocations(screens.roster);
        click("Clear filters");
        verify(screens.roster).count(any(), eq(ConsultantFilter.NONE));
        assertThat(country().getValue()).isNull();
        assertThat(search().getValue()).isEmpty();
    }

    @Test
    void an_address_that_asks_for_a_country_that_does_not_exist_says_so_and_shows_everybody() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).holds(14);
        screens.go("roster?country=XX");
        assertThat(notices()).contains("Choose a country from the list");
        verify(screens.roster).count(any(), eq(ConsultantFilter.NONE));
        assertThat(_size(grid())).isEqualTo(14);
    }

    @Test
    void an_order_or_a_level_nobody_knows_is_left_out() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).holds(1);
        screens.go("roster?sort=-shoe-size&level=Z9&status=ASLEEP");
        _fetch(grid(), 0, 1);
        verify(screens.roster, atLeastOnce()).rows(any(), eq(ConsultantFilter.NONE), eq(ConsultantSort.BY_NAME), any());
    }

    @Test
    void an_empty_roster_says_what_to_do_next() {
        RosterScreens.of(TestMembers.vera()).go("roster");
        assertThat(grid().isVisible()).isFalse();
        assertThat(words(_get(RosterView.class))).contains("Nobody is on the roster yet", "Add your first consultant");
    }

    @Test
    void when_nobody_matches_it_says_to_ask_for_less() {
        RosterScreens.of(TestMembers.vera()).go("roster?country=BR");
        assertThat(grid().isVisible()).isFalse();
        assertThat(words(_get(RosterView.class))).contains("Nobody matches", "Ask for less");
    }

    @Test
    void a_level_counts_only_with_a_language() {
        RosterScreens.of(TestMembers.vera()).holds(1).go("roster");
        @SuppressWarnings("unchecked")
        Select<CefrLevel> level = _get(Select.class, one -> one.withLabel("At least"));
        assertThat(level.isEnabled()).isFalse();
        _setValue(combo("Language"), "es");
        assertThat(level.isEnabled()).isTrue();
    }

    @Test
    void a_vp_adds_consultants() {
        RosterScreens.of(TestMembers.vera()).go("roster");
        click("Add consultant");
        assertThat(heading()).isEqualTo("Add consultant");
    }

    @Test
    void a_consultant_goes_to_their_own_profile() {
        RosterScreens screens = RosterScreens.of(TestMembers.camila()).aiko(1, RosterScreens.profile(), null);
        when(screens.roster.mine(any())).thenReturn(Optional.of(RosterScreens.AIKO));
        screens.go("roster");
        assertThat(has("Add consultant")).isFalse();
        click("My profile");
        assertThat(RosterScreens.path()).isEqualTo("f/meridian/roster/" + RosterScreens.AIKO);
    }

    @Test
    void a_consultant_without_a_profile_makes_it() {
        RosterScreens screens = RosterScreens.of(TestMembers.camila());
        when(screens.roster.mine(any())).thenReturn(Optional.<UUID>empty());
        screens.go("roster");
        click("Create my profile");
        assertThat(heading()).isEqualTo("Create my profile");
        assertThat(_get(TextField.class, one -> one.withLabel("Name")).getValue())
                .isEqualTo("Camila Rocha");
    }

    @Test
    void the_columns_are_those_the_member_chose_in_their_order() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).holds(1);
        when(screens.lists.columns(any(), eq("roster"))).thenReturn(List.of("name", "joined", "no-more", "city"));
        screens.go("roster");
        assertThat(shown()).containsExactly("name", "joined", "city");
        assertThat(_fetch(grid(), 0, 1)).hasSize(1);
    }

    @Test
    void without_a_choice_the_list_comes_as_it_is() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).holds(1);
        when(screens.lists.columns(any(), eq("roster"))).thenReturn(List.of("no-more"));
        screens.go("roster");
        assertThat(shown()).containsExactly("name", "country", "city", "time", "languages", "specialities");
    }

    @Test
    void columns_chosen_are_kept_and_seen_at_once() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).holds(1);
        screens.go("roster");
        menu("Choose columns");
        _setValue(_get(Checkbox.class, one -> one.withLabel("Country")), false);
        _setValue(_get(Checkbox.class, one -> one.withLabel("Region")), true);
        click("Show these");
        verify(screens.lists)
                .show(any(), eq("roster"), eq(List.of("name", "city", "time", "languages", "specialities", "region")));
        assertThat(shown()).endsWith("region").doesNotContain("country");
        menu("Choose columns");
        click("As it was at first");
        verify(screens.lists).show(any(), eq("roster"), eq(List.of()));
        assertThat(shown()).contains("country").doesNotContain("region");
    }

    @Test
    void a_saved_search_is_opened_as_an_address_and_checked_like_one() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).holds(3);
        when(screens.lists.searches(any(), eq("roster")))
                .thenReturn(List.of(
                        new SavedSearchRow(new UUID(1, 1), "Brazil", "country=BR&sort=-city"),
                        new SavedSearchRow(new UUID(1, 2), "Old", "country=XX")));
        screens.go("roster");
        menu("Brazil");
        assertThat(RosterScreens.path()).isEqualTo("f/meridian/roster?country=BR&sort=-city");
        assertThat(country().getValue()).isEqualTo("BR");
        menu("Old");
        assertThat(notices()).contains("Choose a country from the list");
        assertThat(country().getValue()).isNull();
    }

    @Test
    void what_is_asked_for_now_is_kept_under_a_name_and_a_taken_name_is_told_at_the_field() {
        RosterScreens screens = RosterScreens.of(TestMembers.vera()).holds(3);
        screens.go("roster?country=BR");
        menu("Save this search …");
        TextField name = _get(TextField.class, one -> one.withLabel("Name"));
        when(screens.lists.save(any(), any(), eq("Brazil"), any()))
                .thenThrow(new Conflict("lists.search.name-taken", Map.of("name", "Brazil")));
        _setValue(name, "Brazil");
        click("Save");
        assertThat(name.getErrorMessage()).startsWith("You have a search called “Brazil” already.");
        _setValue(name, "Brazil again");
        click("Save");
        verify(screens.lists).save(any(), eq("roster"), eq("Brazil again"), eq("country=BR"));
        assertThat(notices()).contains("The search “Brazil again” is saved.");
    }

    private static void menu(String caption) {
        _click(_find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(root -> root.getSubMenu().getItems().stream())
                .filter(item -> item.getText().equals(caption))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> shown() {
        return ((List<Grid.Column<?>>) (List) grid().getColumns())
                .stream()
                        .filter(Grid.Column::isVisible)
                        .map(Grid.Column::getKey)
                        .toList();
    }

    private static RosterGrid grid() {
        return _get(RosterView.class)
                .getChildren()
                .filter(RosterGrid.class::isInstance)
                .map(RosterGrid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static TextField search() {
        return _get(TextField.class, one -> one.withLabel("Search"));
    }

    private static ComboBox<String> country() {
        return combo("Country");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> combo(String label) {
        return _get(ComboBox.class, one -> one.withLabel(label));
    }

    /** What the page is about to be told. */
    private static String scripts() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(script -> script.getInvocation().getExpression()
                        + script.getInvocation().getParameters())
                .collect(Collectors.joining("\n"));
    }
}
