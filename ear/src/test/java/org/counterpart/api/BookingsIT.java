package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bookings and suggestions over HTTP. */
class BookingsIT {

    /** From which on whole weeks are booked. */
    private static final LocalDate MONDAY = LocalDate.now().plusDays(35).with(DayOfWeek.MONDAY);

    private TestFirm firm;
    private Caller vera;
    private UUID aino;
    private String bookings;
    private String suggestions;

    @BeforeEach
    void open_a_firm_with_an_engagement() {
        firm = TestFirm.open();
        vera = firm.vera().caller();
        aino = firm.consultant("Aino Virtanen");
        // Where nobody keeps a calendar of holidays for us.
        Sql.run("update consultant set country = 'AQ' where id = ?", aino);
        UUID engagement = firm.engagement(firm.organization("Nordhavn Port Authority"));
        bookings = firm.path() + "/engagements/" + engagement + "/bookings";
        suggestions = firm.path() + "/engagements/" + engagement + "/suggestions";
    }

    @Test
    void a_booking_is_checked_made_changed_and_released() {
        assertThat(vera.post(bookings + "/check", booking(3, "FIRM")).is(200).json())
                .isEmpty();
        assertThat(vera.get(bookings).json()).isEmpty();
        Answer made = vera.post(bookings, booking(3, "TENTATIVE")).is(201);
        String one = made.header("Location");
        assertThat(made.json().path("consultant").asText()).isEqualTo("Aino Virtanen");
        assertThat(vera.put(one, booking(3, "FIRM")).status()).isEqualTo(428);
        Answer firmly =
                vera.sending("If-Match", "\"1\"").put(one, booking(3, "FIRM")).is(200);
        assertThat(firmly.header("ETag")).isEqualTo("\"2\"");
        vera.sending("If-Match", "\"1\"").put(one, booking(2, "FIRM")).is(412);
        assertThat(vera.get(bookings).json()).hasSize(1);
        vera.sending("If-Match", "\"2\"").delete(one).is(204);
        assertThat(vera.get(bookings).json()).isEmpty();
    }

    @Test
    void a_clash_is_refused_with_one_entry_for_each_thing_in_the_callers_language() {
        String other = firm.path() + "/engagements/" + firm.engagement() + "/bookings";
        vera.post(other, booking(3, "FIRM")).is(201);
        Answer refused = vera.post(bookings, booking(3, "FIRM")).isProblem(409, "staffing-refused");
        assertThat(refused.json().path("errors")).hasSize(1);
        JsonNode error = refused.json().path("errors").get(0);
        assertThat(error.path("field").asText()).isEqualTo("OVERBOOKED");
        assertThat(error.path("detail").asText()).contains("6 days, works 5", "One harbour (3 days a week)");
        assertThat(vera.sending("Accept-Language", "de")
                        .post(bookings, booking(3, "FIRM"))
                        .json()
                        .path("errors")
                        .get(0)
                        .path("detail")
                        .asText())
                .contains("6 Tage, arbeitet 5", "3 Tage pro Woche");
        Answer unaware = vera.post(bookings, booking(3, "TENTATIVE")).isProblem(409, "staffing-unacknowledged");
        assertThat(unaware.json().path("errors").get(0).path("field").asText()).isEqualTo("OVERBOOKED");
        ObjectNode aware = booking(3, "TENTATIVE");
        aware.putArray("acknowledged").add("OVERBOOKED");
        vera.post(bookings, aware).is(201);
    }

    @ParameterizedTest
    @CsvSource({
        "daysPerWeek, 2.3, daysPerWeek",
        "daysPerWeek, 5.5, daysPerWeek",
        "lastDay, \"2020-01-01\", lastDay",
        "status, \"RELEASED\", status",
        "consultantId, null, consultantId",
        "consultantId, \"0199e000-0000-7000-8000-00000000ffff\", consultantId"
    })
    void what_cannot_be_booked_is_told_by_field(String field, String value, String blamed) throws Exception {
        ObjectNode wrong = booking(2, "FIRM");
        wrong.set(field, JsonMapper.builder().build().readTree(value));
        Answer refused = vera.post(bookings, wrong).isProblem(422, "invalid");
        assertThat(refused.json().path("errors").get(0).path("field").asText()).isEqualTo(blamed);
        assertThat(vera.get(bookings).json()).isEmpty();
    }

    @Test
    void suggestions_say_why_and_follow_the_weights() {
        UUID bruno = firm.consultant("Bruno Alves");
        Sql.run("update consultant set language_lines = 'no C2' where id = ?", bruno);
        Sql.run("update engagement set language_lines = 'no' where firm_id = ?", firm.id());
        Answer all = vera.get(suggestions).is(200);
        assertThat(all.each("consultant")).isEqualTo(List.of("Bruno Alves", "Aino Virtanen"));
        JsonNode language = all.json().get(0).path("criteria").get(0);
        assertThat(language.path("criterion").asText()).isEqualTo("LANGUAGE");
        assertThat(language.path("score").asInt()).isEqualTo(100);
        assertThat(language.path("weight").asInt()).isEqualTo(4);
        assertThat(language.path("reason").asText()).isEqualTo("Norwegian C2");
        assertThat(vera.get(suggestions + "?languageWeight=0&limit=1").each("consultant"))
                .containsExactly("Aino Virtanen");
        vera.get(suggestions + "?limit=1").is(200);
        assertThat(vera.get(suggestions + "?limit=1").header("Link")).contains("rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource({
        "languageWeight=6, languageWeight",
        "loadWeight=much, loadWeight",
        "days=0.3, days",
        "from=soon, from",
        "from=2026-03-02&to=2026-03-01, to"
    })
    void what_cannot_be_asked_is_told_by_its_parameter(String query, String blamed) {
        Answer refused = vera.get(suggestions + "?" + query).isProblem(422, "invalid");
        assertThat(refused.json().path("errors").get(0).path("field").asText()).isEqualTo(blamed);
    }

    private ObjectNode booking(double days, String status) {
        return JsonMapper.builder()
                .build()
                .createObjectNode()
                .put("consultantId", aino.toString())
                .put("firstDay", MONDAY.toString())
                .put("lastDay", MONDAY.plusDays(8 * 7 - 1).toString())
                .put("daysPerWeek", days)
                .put("status", status);
    }
}
