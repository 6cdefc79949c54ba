package org.counterpart.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreeWayTest {

    record Card(String name, Integer size, List<String> words) {}

    private static final Card BEFORE = new Card("Aiko", 1, List.of("a"));

    @Test
    void what_only_they_changed_is_taken_over() {
        var compared = ThreeWay.of(BEFORE, new Card("Aiko", 2, List.of("a")), BEFORE);
        assertThat(compared.merged().size()).isEqualTo(2);
        assertThat(compared.changes()).containsExactly(new ThreeWay.Change("size", 1, 2, 1, false));
    }

    @Test
    void what_both_changed_stays_as_i_typed_it_and_is_contested() {
        var compared = ThreeWay.of(BEFORE, new Card("Aiko", 2, List.of("a")), new Card("Aiko", 3, List.of("a")));
        assertThat(compared.merged().size()).isEqualTo(3);
        assertThat(compared.changes()).containsExactly(new ThreeWay.Change("size", 1, 2, 3, true));
    }

    @Test
    void what_both_changed_to_the_same_is_no_quarrel() {
        var both = new Card("Aiko", 1, List.of("a", "b"));
        assertThat(ThreeWay.of(BEFORE, both, both).changes()).singleElement().matches(change -> !change.contested());
    }

    @Test
    void a_field_emptied_is_a_field_changed() {
        var compared = ThreeWay.of(BEFORE, new Card(null, 1, List.of("a")), new Card("Aiko", null, List.of("a")));
        assertThat(compared.merged()).isEqualTo(new Card(null, null, List.of("a")));
    }

    @Test
    void one_field_is_replaced_and_no_other() {
        assertThat(ThreeWay.with(BEFORE, "size", 9)).isEqualTo(new Card("Aiko", 9, List.of("a")));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void nothing_i_typed_is_ever_lost_and_nothing_they_saved_is_undone_unseen(Card theirs, Card mine) {
        var compared = ThreeWay.of(BEFORE, theirs, mine);
        var merged = compared.merged();
        check("name", BEFORE.name(), theirs.name(), mine.name(), merged.name(), compared);
        check("size", BEFORE.size(), theirs.size(), mine.size(), merged.size(), compared);
        check("words", BEFORE.words(), theirs.words(), mine.words(), merged.words(), compared);
    }

    private static void check(
            String field, Object before, Object theirs, Object mine, Object merged, ThreeWay<Card> compared) {
        boolean iChanged = !java.util.Objects.equals(before, mine);
        boolean theyChanged = !java.util.Objects.equals(before, theirs);
        assertThat(merged).isEqualTo(iChanged ? mine : theirs);
        assertThat(compared.changes().stream().anyMatch(change -> change.field().equals(field)))
                .isEqualTo(theyChanged);
        assertThat(compared.changes().stream().anyMatch(change -> change.field().equals(field) && change.contested()))
                .isEqualTo(iChanged && theyChanged && !java.util.Objects.equals(theirs, mine));
    }

    /** Few values, so that both often change the same, to the same and to other things. */
    static Stream<Object[]> anything() {
        Random random = new Random(2026);
        return Stream.generate(() -> new Object[] {card(random), card(random)}).limit(500);
    }

    private static Card card(Random random) {
        return new Card(
                List.of("Aiko", "Aiko", "Akiko", "").get(random.nextInt(4)),
                random.nextInt(4) == 0 ? null : random.nextInt(3),
                List.of(List.of("a"), List.of("a"), List.<String>of(), List.of("a", "b"))
                        .get(random.nextInt(4)));
    }
}
