package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.counterpart.api.TestFirm.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the API tells of how far an instrument's answers can be relied on. */
class PassportIT {

    private static TestFirm firm;
    private static Person camila;
    private static Caller vera;

    private UUID version;
    private String path;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        vera = firm.vera().caller();
        camila = firm.camila();
    }

    @BeforeEach
    void publish_an_instrument() {
        version = QuizRows.version(firm);
        path = firm.path() + "/instruments/" + instrument() + "/versions/1/passport";
    }

    @Test
    void alpha_with_its_interval_and_the_error_are_as_worked_out_by_hand() {
        twelve();
        JsonNode scale = scale(vera.get(path).is(200));
        // Deviations from the mean squared: 34 and 26 of the items, 108 of their total; 2 * (1 - 60 / 108).
        assertThat(scale.path("alpha").asDouble()).isEqualTo(0.889);
        // F(11, 11) is 3.474 at 97.5 %: 1 - (1 - alpha) * 3.474, and divided by it.
        assertThat(scale.path("alphaLower").asDouble()).isCloseTo(0.614, within(0.0015));
        assertThat(scale.path("alphaUpper").asDouble()).isCloseTo(0.968, within(0.0015));
        // Square root of 108 / 11, times that of 1 / 9; eight steps of answers are a hundred points.
        assertThat(scale.path("sem").asDouble()).isEqualTo(13.1);
        assertThat(scale.path("items").asInt()).isEqualTo(2);
        assertThat(scale.path("name").asText()).isEqualTo("Expert");
        assertThat(scale.path("alphaRefused").isNull()).isTrue();
        assertThat(scale.path("mean").isNull()).isTrue();
    }

    @Test
    void norms_are_told_from_a_hundred_people_on() {
        twelve();
        sheets(83, 3, 3);
        JsonNode before = vera.get(path).is(200).json();
        assertThat(before.path("people").asInt()).isEqualTo(95);
        assertThat(before.path("normsRefused").asText()).contains("100");
        assertThat(before.path("scales").get(0).path("mean").isNull()).isTrue();
        sheets(5, 5, 1);
        JsonNode after = vera.get(path).is(200).json();
        assertThat(after.path("normsRefused").isNull()).isTrue();
        // The total is 5 * 4 above its middle, in a hundred: a fifth of a step, of which eight are 100 points.
        assertThat(after.path("scales").get(0).path("mean").asDouble()).isEqualTo(52.5);
        // Squares 108 + 5 * 16, less 20 * 20 / 100; by 99; the root of it in points.
        assertThat(after.path("scales").get(0).path("deviation").asDouble())
                .isCloseTo(12.5 * Math.sqrt((108 + 80 - 4) / 99.0), within(0.051));
    }

    @Test
    void of_few_no_number_is_told_but_why() {
        sheets(9, 5, 1);
        JsonNode scale = scale(vera.get(path).is(200));
        assertThat(scale.path("alpha").isNull()).isTrue();
        assertThat(scale.path("sem").isNull()).isTrue();
        assertThat(scale.path("alphaRefused").asText()).contains("10");
    }

    @Test
    void it_is_drawn_anew_only_when_four_more_have_answered() {
        twelve();
        JsonNode first = vera.get(path).is(200).json();
        sheets(3, 5, 5);
        assertThat(vera.get(path).is(200).json()).isEqualTo(first);
        sheets(1, 5, 5);
        JsonNode next = vera.get(path).is(200).json();
        assertThat(next.path("people").asInt()).isEqualTo(16);
        assertThat(next.path("scales").get(0).path("alpha").asDouble())
                .isNotEqualTo(first.path("scales").get(0).path("alpha").asDouble());
    }

    @Test
    void of_what_observers_say_only_what_was_released_counts() {
        UUID round = QuizRows.round(firm, version, camila, null, null);
        UUID subject = QuizRows.subject(firm, round, camila);
        for (int i = 0; i < 12; i++) {
            QuizRows.sheet(firm, round, subject, "COLLEAGUE", false);
        }
        String observers = path + "?perspective=OBSERVER";
        assertThat(vera.get(observers).is(200).json().path("people").asInt()).isZero();
        Sql.run("update answer_sheet set batch = 1 where subject_id = ?", subject);
        JsonNode released = vera.get(observers).is(200).json();
        assertThat(released.path("people").asInt()).isEqualTo(12);
        assertThat(released.path("refusals")).hasSize(3);
        assertThat(vera.get(path).is(200).json().path("people").asInt()).isZero();
    }

    @Test
    void what_it_refuses_it_refuses_in_the_readers_language() {
        JsonNode german =
                vera.sending("Accept-Language", "de").get(path).is(200).json();
        assertThat(german.path("refusals").toString()).contains("Rangfolge", "Verlauf");
        assertThat(german.path("normsRefused").asText()).contains("Normen");
        assertThat(vera.get(path + "?perspective=EVERYBODY").isProblem(422).blamedFields())
                .containsExactly("perspective");
    }

    @Test
    void a_draft_has_none_and_can_still_be_thrown_away() {
        QuizRows.draft(firm, instrument());
        String draft = firm.path() + "/instruments/" + instrument() + "/versions/2";
        vera.get(draft + "/passport").isProblem(409);
        vera.having(vera.get(draft)).delete(draft).is(204);
    }

    @Test
    void it_is_for_the_firms_own_people() {
        camila.caller().get(path).is(200);
        firm.clara().caller().get(path).isProblem(404, "not-found");
        TestFirm other = TestFirm.open();
        other.vera().caller().get(path.replace(firm.slug(), other.slug())).isProblem(404, "not-found");
    }

    /** Twelve people whose answers lie evenly around the middle; the second item is reversed. */
    private void twelve() {
        sheets(3, 5, 1);
        sheets(3, 1, 5);
        sheets(1, 4, 3);
        sheets(1, 2, 3);
        sheets(1, 3, 2);
        sheets(1, 3, 4);
        sheets(1, 5, 3);
        sheets(1, 1, 3);
    }

    private void sheets(int count, int knows, int asks) {
        QuizRows.selfSheets(firm, version, count, knows, asks);
    }

    private UUID instrument() {
        return UUID.fromString(Sql.column("select instrument_id from instrument_version where id = ?", version)
                .get(0));
    }

    private static JsonNode scale(Answer passport) {
        return passport.json().path("scales").get(0);
    }
}
