package org.counterpart.roster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.roster.ui.RosterScreens.words;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.counterpart.firm.TestMembers;
import org.counterpart.roster.TeamPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamMapViewTest {

    private final RosterScreens screens = RosterScreens.of(TestMembers.camila());

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void the_table_says_what_the_map_shows_the_most_first_and_leads_to_the_people() {
        places(new TeamPlace("BR", 1, 4), new TeamPlace("DE", 3, 0));
        screens.go("map");
        assertThat(table()).contains("Germany", "3", "Brazil", "1");
        assertThat(table().indexOf("Germany")).isLessThan(table().indexOf("Brazil"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("f/meridian/roster?country=DE");
        assertThat(picture()).contains("href='f/meridian/roster?country=DE'", "Germany: 3 consultants", "#BR");
    }

    @Test
    void where_they_have_delivered_counts_other_countries_and_asks_another_filter() {
        places(new TeamPlace("BR", 1, 4), new TeamPlace("DE", 3, 0));
        screens.go("map?show=delivered&area=americas");
        assertThat(table()).contains("Brazil", "4").doesNotContain("Germany");
        assertThat(picture()).contains("roster?deliveredIn=BR").doesNotContain("#DE");
    }

    @Test
    void what_is_looked_at_stands_in_the_address() {
        places(new TeamPlace("BR", 1, 4));
        screens.go("map");
        assertThat(picture()).contains("viewBox='0 0 1000 440'");
        chooseEurope();
        assertThat(picture()).doesNotContain("viewBox='0 0 1000 440'");
        screens.go("map?area=europe");
        assertThat(area().getValue()).isEqualTo(WorldMap.Area.EUROPE);
    }

    @Test
    void a_country_the_map_does_not_draw_still_stands_in_the_table() {
        places(new TeamPlace("TV", 1, 0));
        screens.go("map");
        assertThat(table()).contains("Tuvalu");
        assertThat(picture()).doesNotContain("Tuvalu");
    }

    @Test
    void a_name_cannot_become_part_of_the_picture_but_as_text() {
        WorldMap map = new WorldMap();
        map.show(WorldMap.Area.WORLD, List.of(new WorldMap.Number("BR", 1, "x'><script>", "Côte d'<b>")), "label'");
        assertThat(((Svg) map.getComponentAt(0)).getElement().getProperty("innerHTML"))
                .doesNotContain("<script>", "<b>", "d'<")
                .contains("&lt;script&gt;", "d&#39;&lt;b&gt;");
    }

    @Test
    void an_empty_roster_says_what_will_be_here() {
        places();
        screens.go("map");
        assertThat(words(_get(TeamMapView.class))).contains("The map is still empty");
    }

    private void places(TeamPlace... places) {
        when(screens.roster.places(any())).thenReturn(List.of(places));
    }

    private static String table() {
        return words(_get(NativeTable.class));
    }

    private static String picture() {
        return _get(Svg.class).getElement().getProperty("innerHTML");
    }

    // Karibu finds fields by their raw class.
    @SuppressWarnings("unchecked")
    private static Select<WorldMap.Area> area() {
        return _get(Select.class);
    }

    private static void chooseEurope() {
        _setValue(area(), WorldMap.Area.EUROPE);
    }
}
