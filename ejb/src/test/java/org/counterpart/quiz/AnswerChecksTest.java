package org.counterpart.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;

/** What is taken as an answer to what an instrument asks. */
class AnswerChecksTest {

    private final AnswerChecks checks = new AnswerChecks(HouseInstrument.document());

    @Test
    void each_answer_that_is_not_asked_or_out_of_range_is_named() {
        Map<String, Integer> given =
                new HashMap<>(Map.of("expert.decides", 5, "expert.plans", 6, "collaborative.talk", 0, "of.my.own", 3));
        given.put("collaborative.plans", null);
        assertThatThrownBy(() -> checks.require(given))
                .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder(
                                "answers.expert.plans",
                                "answers.collaborative.talk",
                                "answers.collaborative.plans",
                                "answers.of.my.own"));
    }

    @Test
    void a_sheet_is_complete_in_the_order_of_the_items_or_says_what_is_missing() {
        Map<String, Integer> given = new HashMap<>();
        HouseInstrument.document().items().forEach(item -> given.put(item.key(), given.size() % 5 + 1));
        assertThat(checks.complete(given)).hasSize(24).startsWith(1, 2, 3, 4, 5, 1);
        given.remove("expert.decides");
        assertThatThrownBy(() -> checks.complete(given)).isInstanceOf(Invalid.class);
    }

    @Test
    void words_are_text_of_a_length_to_an_open_question() {
        String question = HouseInstrument.document().questions().get(0).key();
        checks.requireWords(Map.of(question, "<b>Listens</b>\nand asks."));
        for (Map<String, String> wrong : List.of(
                Map.of("no.such.question", "No."), Map.of(question, "x".repeat(2001)), Map.of(question, "\u0000"))) {
            assertThatThrownBy(() -> checks.requireWords(wrong)).isInstanceOf(Invalid.class);
        }
    }
}
