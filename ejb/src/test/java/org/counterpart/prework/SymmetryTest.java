package org.counterpart.prework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.engagement.Missing;
import org.junit.jupiter.api.Test;

class SymmetryTest {

    private static final UUID HARBOUR = UUID.randomUUID();
    private static final UUID GRID = UUID.randomUUID();

    @Test
    void parties_listened_to_alike_lack_nothing() {
        assertThat(missing(harbour(5, 3, 90), grid(4, 3, 80))).isEmpty();
    }

    @Test
    void of_each_party_sixty_in_a_hundred_must_be_heard() {
        assertThat(missing(harbour(5, 2, 90), grid(4, 3, 80))).containsExactly("heard[" + HARBOUR + "]");
        assertThat(missing(harbour(5, 2, 90), grid(4, 2, 80)))
                .containsExactly("heard[" + HARBOUR + "]", "heard[" + GRID + "]");
    }

    @Test
    void sixty_in_a_hundred_is_never_rounded_to() {
        for (int invited = 1; invited <= 200; invited++) {
            int all = invited;
            int least = IntStream.rangeClosed(0, invited)
                    .filter(heard -> heard * 100 >= all * 60)
                    .findFirst()
                    .orElseThrow();
            assertThat(Symmetry.leastHeard(invited)).as("%d invited", invited).isEqualTo(least);
        }
    }

    @Test
    void no_party_is_given_less_than_half_the_minutes_for_each_person() {
        // 30 minutes each against 15, and against a minute less than that.
        assertThat(missing(harbour(3, 3, 90), grid(4, 4, 60))).isEmpty();
        assertThat(missing(harbour(3, 3, 90), grid(4, 4, 59))).containsExactly("minutes[" + GRID + "]");
        assertThat(Symmetry.missing(List.of(harbour(3, 3, 90), grid(4, 4, 59)))
                        .get(0)
                        .values())
                .containsEntry("least", 60)
                .containsEntry("minutes", 59)
                .containsEntry("party", "Grid")
                .containsEntry("other", "Harbour");
    }

    @Test
    void the_minutes_count_for_everybody_invited_not_only_for_those_heard() {
        // Twelve minutes with each of the three heard are no more than seven for each of the five invited.
        assertThat(missing(harbour(5, 3, 36), grid(1, 1, 20))).containsExactly("minutes[" + HARBOUR + "]");
    }

    @Test
    void a_share_of_people_is_never_less_than_half_of_anothers_where_sixty_in_a_hundred_were_heard() {
        for (int invited = 1; invited <= 60; invited++) {
            assertThat(Symmetry.leastHeard(invited) * 2).isGreaterThanOrEqualTo(invited);
        }
    }

    @Test
    void whoever_was_not_heard_at_all_lacks_people_and_minutes() {
        assertThat(missing(harbour(3, 3, 90), grid(4, 0, 0)))
                .containsExactly("heard[" + GRID + "]", "minutes[" + GRID + "]");
    }

    @Test
    void before_anybody_was_heard_only_people_are_missing() {
        assertThat(missing(harbour(3, 0, 0), grid(4, 0, 0)))
                .containsExactly("heard[" + HARBOUR + "]", "heard[" + GRID + "]");
    }

    @Test
    void a_party_of_which_nobody_is_invited_is_named() {
        assertThat(missing(harbour(3, 3, 90), grid(0, 0, 0))).containsExactly("invited[" + GRID + "]");
    }

    @Test
    void one_party_alone_is_no_workshop() {
        assertThat(missing(harbour(3, 3, 90))).containsExactly("parties");
    }

    @Test
    void with_six_parties_each_is_held_against_the_one_listened_to_most() {
        List<PartyHeard> six = IntStream.rangeClosed(1, 6)
                .mapToObj(number ->
                        new PartyHeard(new UUID(0, number), "Party " + number, 2, 2, number == 6 ? 100 : number * 10))
                .toList();
        assertThat(Symmetry.missing(six))
                .extracting(Missing::part)
                .containsExactly(
                        "minutes[" + new UUID(0, 1) + "]",
                        "minutes[" + new UUID(0, 2) + "]",
                        "minutes[" + new UUID(0, 3) + "]",
                        "minutes[" + new UUID(0, 4) + "]");
    }

    private static List<String> missing(PartyHeard... parties) {
        return Symmetry.missing(List.of(parties)).stream().map(Missing::part).toList();
    }

    private static PartyHeard harbour(int invited, int heard, int minutes) {
        return new PartyHeard(HARBOUR, "Harbour", invited, heard, minutes);
    }

    private static PartyHeard grid(int invited, int heard, int minutes) {
        return new PartyHeard(GRID, "Grid", invited, heard, minutes);
    }
}
