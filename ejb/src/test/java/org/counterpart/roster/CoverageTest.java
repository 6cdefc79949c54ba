package org.counterpart.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final Coverage team = new Coverage();

    @Test
    void most_people_come_first() {
        add("NO", "nb C2");
        add("BR", "pt-BR C2\nen B2");
        add("BR", "pt C1\nen A2");
        assertThat(team.countries()).containsExactly(new Glance.Country("BR", 2), new Glance.Country("NO", 1));
        assertThat(team.languages())
                .containsExactly(
                        new Glance.Language("pt", 2, 2, 2),
                        new Glance.Language("en", 2, 1, 0),
                        new Glance.Language("nb", 1, 1, 1));
        assertThat(team.people()).hasSize(3);
    }

    @Test
    void two_kinds_of_a_language_are_one_language_spoken_as_well_as_the_better() {
        add("PT", "pt-BR B1\npt-PT C2");
        assertThat(team.languages()).containsExactly(new Glance.Language("pt", 1, 1, 1));
    }

    @Test
    void who_said_nothing_of_languages_counts_all_the_same() {
        add("PT", "");
        assertThat(team.people()).hasSize(1);
        assertThat(team.languages()).isEmpty();
    }

    private void add(String country, String languageLines) {
        team.add(new Glance.Person(UUID.randomUUID(), "Somebody", country), languageLines);
    }
}
