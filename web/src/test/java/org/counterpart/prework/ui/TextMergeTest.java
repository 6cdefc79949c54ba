package org.counterpart.prework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMergeTest {

    @Test
    void what_only_one_wrote_is_taken() {
        assertThat(TextMerge.of("Cranes.", "Cranes. And trust.", "Cranes.")).isEqualTo("Cranes. And trust.");
        assertThat(TextMerge.of("Cranes.", "Cranes.", "Two cranes.")).isEqualTo("Two cranes.");
        assertThat(TextMerge.of("Cranes.", "Both.", "Both.")).isEqualTo("Both.");
    }

    @Test
    void what_was_written_in_different_places_stays_in_both() {
        assertThat(TextMerge.of("The winter was cold.", "The winter was very cold.", "In Oslo, the winter was cold."))
                .isEqualTo("In Oslo, the winter was very cold.");
    }

    @Test
    void what_was_added_at_the_end_by_both_follows_each_other() {
        assertThat(TextMerge.of("One", "One two", "One three"))
                .contains("One", "two", "three")
                .doesNotContain("—");
        assertThat(TextMerge.of("", "Theirs", "Mine")).isEqualTo("Theirs\nMine");
    }

    @Test
    void what_both_wrote_over_stands_twice() {
        assertThat(TextMerge.of("Trust", "Dates", "Cranes")).isEqualTo("Cranes\n\n—\n\nDates");
    }

    @Test
    void whatever_was_typed_is_still_there() {
        List<String> texts = List.of("", "a", "ab", "ba", "a b c", "a x c", "x\ny", "aaa", "aba");
        for (String before : texts) {
            for (String theirs : texts) {
                for (String mine : texts) {
                    String both = TextMerge.of(before, theirs, mine);
                    // Each letter that one of them added beyond what was there.
                    for (char letter : "abcxy".toCharArray()) {
                        long least = Math.max(
                                count(theirs, letter) - count(before, letter),
                                count(mine, letter) - count(before, letter));
                        assertThat(count(both, letter))
                                .as("%s: %s and %s became %s", before, theirs, mine, both)
                                .isGreaterThanOrEqualTo(least);
                    }
                }
            }
        }
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }
}
