package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leave, one consultant's days, and the search, over HTTP. */
class AvailabilityIT {

    private static TestFirm firm;
    private static Caller vera;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        vera = firm.vera().caller();
    }

    @Test
    void leave_is_entered_changed_and_removed_version_by_version() {
        String leaves = leaves(firm.consultant("Ingrid Solberg"));
        Answer added = vera.post(leaves, leave("2027-05-04", "2027-05-08")).is(201);
        String address = added.header("Location");
        assertThat(URI.create(address).getPath()).startsWith(leaves + "/");
        assertThat(vera.get(address).is(200).header("ETag")).isEqualTo(added.header("ETag"));
        vera.put(address, leave("2027-05-04", "2027-05-07")).isProblem(428, "precondition-required");
        Answer changed = vera.having(added)
                .put(address, leave("2027-05-04", "2027-05-07"))
                .is(200);
        assertThat(changed.json().path("lastDay").asText()).isEqualTo("2027-05-07");
        vera.having(added).delete(address).isProblem(412, "stale");
        vera.having(changed).delete(address).is(204);
        vera.get(address).isProblem(404, "not-found");
    }

    @Test
    void overlapping_leave_is_refused_with_the_days_it_overlaps() {
        String leaves = leaves(firm.consultant("Ingrid Solberg"));
        vera.post(leaves, leave("2027-05-04", "2027-05-08")).is(201);
        Answer refused = vera.sending("Accept-Language", "en")
                .post(leaves, leave("2027-05-08", "2027-05-12"))
                .isProblem(409, "availability-leave-overlaps");
        assertThat(refused.json().path("detail").asText()).contains("May 4, 2027", "May 8, 2027");
        assertThat(vera.get(leaves).is(200).json()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-08, 2027-05-04, lastDay",
        "2077-05-04, 2077-05-08, lastDay",
        "1926-05-04, 2027-05-08, firstDay",
        "2027-05-04, 2030-05-04, lastDay",
        ", 2030-05-04, firstDay"
    })
    void leave_that_cannot_be_is_refused_by_field_in_a_sentence(String first, String last, String field) {
        String leaves = leaves(firm.consultant("Ingrid Solberg"));
        Answer refused = vera.post(leaves, leave(first, last)).isProblem(422, "invalid");
        assertThat(refused.blamedFields()).containsExactly(field);
        assertThat(refused.json().path("errors").path(0).path("detail").asText())
                .contains(" ")
                .endsWith(".");
        assertThat(vera.get(leaves).is(200).json()).isEmpty();
    }

    @Test
    void colleagues_are_not_told_why_and_clients_not_even_that() {
        UUID consultant = firm.consultant("Ingrid Solberg");
        firm.leave(consultant);
        Answer seen = firm.camila().caller().get(leaves(consultant)).is(200);
        assertThat(seen.json().path(0).path("firstDay").asText()).isNotEmpty();
        assertThat(seen.body()).doesNotContain("VACATION", "By the sea");
        Caller client = firm.clara().caller();
        client.get(leaves(consultant)).isProblem(404, "not-found");
        client.get(days(consultant, "2027-05-01", "2027-05-31")).isProblem(404, "not-found");
        client.get(firm.path() + "/availability").isProblem(404, "not-found");
    }

    @Test
    void a_day_in_auckland_is_not_a_day_in_honolulu() {
        String auckland = days(living("Aroha", "NZ", "Pacific/Auckland"), "2027-07-02", "2027-07-02");
        String honolulu = days(living("Kai", "KP", "Pacific/Honolulu"), "2027-07-02", "2027-07-02");
        assertThat(starts(vera.get(auckland).is(200))).isEqualTo("2027-07-01T21:00:00Z");
        assertThat(starts(vera.get(honolulu).is(200))).isEqualTo("2027-07-02T19:00:00Z");
    }

    @Test
    void nine_to_five_goes_with_summer_time() {
        UUID hannes = living("Hannes", "DE", "Europe/Berlin");
        assertThat(starts(vera.get(days(hannes, "2027-03-25", "2027-03-25")))).isEqualTo("2027-03-25T08:00:00Z");
        assertThat(starts(vera.get(days(hannes, "2027-03-31", "2027-03-31")))).isEqualTo("2027-03-31T07:00:00Z");
    }

    @Test
    void holidays_are_named_in_the_callers_language_and_a_country_without_a_calendar_says_so() {
        String newYear = days(living("Hannes", "DE", "Europe/Berlin"), "2027-01-01", "2027-01-01");
        JsonNode german = vera.sending("Accept-Language", "de").get(newYear).json();
        assertThat(german.path("holidaysOf").asText()).isEqualTo("DE");
        assertThat(german.path("days").path(0).path("holiday").asText()).isEqualTo("Neujahr");
        assertThat(german.path("days").path(0).path("morning").asText()).isEqualTo("HOLIDAY");
        assertThat(german.path("free")).isEmpty();
        assertThat(german.path("busy")).hasSize(1);
        JsonNode unknown = vera.get(days(living("Sun", "KP", "Asia/Pyongyang"), "2027-01-01", "2027-01-01"))
                .json();
        assertThat(unknown.path("holidaysOf").isNull()).isTrue();
    }

    @Test
    void one_address_asks_who_is_free_when_and_where_and_speaks_what() {
        TestFirm meridian = TestFirm.open();
        Caller vp = meridian.vera().caller();
        UUID camila = living(meridian, "Camila", "BR", "America/Sao_Paulo");
        UUID sofia = living(meridian, "Sofía", "AR", "America/Argentina/Cordoba");
        living(meridian, "Aiko", "JP", "Asia/Tokyo");
        for (UUID one : new UUID[] {camila, sofia}) {
            Sql.run(
                    "insert into consultant_language (firm_id, consultant_id, tag, level) values (?, ?, 'es', 'C1')",
                    meridian.id(),
                    one);
        }
        String question = meridian.path() + "/availability?from=2027-05-03&to=2027-05-07&days=3&consecutive=true"
                + "&language=es&level=C1&near=America/Sao_Paulo&hours=2";
        assertThat(vp.get(question).is(200).each("name")).containsExactlyInAnyOrder("Camila", "Sofía");
        vp.post(meridian.path() + "/consultants/" + camila + "/leave", leave("2027-05-05", "2027-05-05"))
                .is(201);
        Answer without = vp.get(question).is(200);
        assertThat(without.each("name")).containsExactly("Sofía");
        JsonNode free = without.json().path(0).path("free");
        assertThat(free.path("zoneHours").asDouble()).isZero();
        assertThat(free.path("windows").path(0).path("starts").asText()).isEqualTo("2027-05-03T12:00:00Z");
        Answer inPieces = vp.get(question.replace("consecutive=true", "consecutive=false"));
        assertThat(inPieces.each("name")).containsExactly("Sofía", "Camila");
        assertThat(vp.get(question.replace("&days=3", "&days=5.5")).json()).isEmpty();
        assertThat(vp.get(question + "&limit=1").link("next")).isEmpty();
        assertThat(vp.get(question.replace("consecutive=true", "limit=1")).link("next"))
                .contains("offset=1");
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, from",
        "to=2027-13-01, to",
        "from=2027-05-02&to=2027-05-01, to",
        "from=2027-05-02&to=2029-05-01, to",
        "from=+999999999-01-01, from",
        "days=0.3, days",
        "days=many, days",
        "days=NaN, days",
        "near=Mars/Olympus, near",
        "near=Europe/Oslo&hours=27, hours",
        "near=Europe/Oslo&hours=1.5, hours",
        "country=XX, country",
        "level=Z9, level",
        "certified=one, certified"
    })
    void a_question_that_cannot_be_asked_names_the_parameter(String query, String parameter) {
        Answer refused = vera.get(firm.path() + "/availability?" + query.replace("+", "%2B"))
                .isProblem(422, "invalid");
        assertThat(refused.blamedFields()).containsExactly(parameter);
    }

    private static UUID living(String name, String country, String zone) {
        return living(firm, name, country, zone);
    }

    private static UUID living(TestFirm in, String name, String country, String zone) {
        UUID consultant = in.consultant(name);
        Sql.run("update consultant set country = ?, zone = ? where id = ?", country, zone, consultant);
        return consultant;
    }

    private static String starts(Answer days) {
        return days.json().path("free").path(0).path("start").asText();
    }

    private static String leaves(UUID consultant) {
        return firm.path() + "/consultants/" + consultant + "/leave";
    }

    private static String days(UUID consultant, String from, String to) {
        return firm.path() + "/consultants/" + consultant + "/availability?from=" + LocalDate.parse(from) + "&to="
                + LocalDate.parse(to);
    }

    private static ObjectNode leave(String first, String last) {
        return Profiles.JSON
                .createObjectNode()
                .put("firstDay", first)
                .put("lastDay", last)
                .put("kind", "VACATION");
    }
}
