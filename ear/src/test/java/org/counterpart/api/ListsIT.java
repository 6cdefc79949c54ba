package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists that a node remembers: never older than the last change, never anybody else's. */
class ListsIT {

    private static TestFirm firm;
    private static String consultants;
    private static Caller vera;
    private static String ana;

    @BeforeAll
    static void put_somebody_on_a_roster() {
        firm = TestFirm.open();
        consultants = firm.path() + "/consultants";
        vera = firm.vera().caller();
        ana = vera.post(
                        consultants,
                        Profiles.profile("Ana Lima", "PT", "Porto", "Europe/Lisbon", "pt C2", "Succession"))
                .is(201)
                .json()
                .path("id")
                .asText();
    }

    @Test
    void who_has_the_list_already_is_not_sent_it_again() {
        Answer first = vera.get(consultants + "?text=ana").is(200);
        Answer again = vera.sending("If-None-Match", first.header("ETag")).get(consultants + "?text=ana");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void another_question_has_another_tag() {
        assertThat(vera.get(consultants + "?text=ana").header("ETag"))
                .isNotEqualTo(vera.get(consultants + "?text=lima").header("ETag"));
    }

    @Test
    void the_very_next_list_shows_a_change_and_has_another_tag() {
        String path = consultants + "?speciality=Succession";
        for (int round = 0; round < 3; round++) {
            Answer before = vera.get(path).is(200);
            assertThat(vera.get(path).is(200).each("name")).isEqualTo(before.each("name"));
            String name = "Ana Lima " + round;
            Answer read = vera.get(consultants + "/" + ana);
            vera.having(read)
                    .put(
                            consultants + "/" + ana,
                            Profiles.profile(name, "PT", "Porto", "Europe/Lisbon", "pt C2", "Succession"))
                    .is(200);
            Answer after = vera.sending("If-None-Match", before.header("ETag")).get(path);
            assertThat(after.is(200).each("name")).contains(name);
            assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        }
    }

    @Test
    void a_client_is_not_given_what_a_consultant_was_just_answered() {
        assertThat(firm.camila().caller().get(consultants).is(200).each("name")).isNotEmpty();
        firm.clara().caller().get(consultants).isProblem(404);
    }

    @Test
    void another_firm_is_not_given_it_under_the_same_question() {
        assertThat(vera.get(consultants + "?text=ana").is(200).each("name")).isNotEmpty();
        TestFirm other = TestFirm.open();
        assertThat(other.vera()
                        .caller()
                        .get(other.path() + "/consultants?text=ana")
                        .is(200)
                        .json())
                .isEmpty();
    }
}
