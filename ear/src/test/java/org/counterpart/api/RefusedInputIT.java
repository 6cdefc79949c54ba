package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to the API and cannot be taken or read: always an answer that names the field. */
class RefusedInputIT {

    private static TestFirm firm;
    private static String consultants;
    private static String members;
    private static Caller vera;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        consultants = firm.path() + "/consultants";
        members = firm.path() + "/members";
        vera = firm.vera().caller();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    name                 | {"name": " "}
                    name                 | {"name": null}
                    name                 | {"name": "NNN"}
                    country              | {"country": "XX"}
                    country              | {"country": "za"}
                    city                 | {"city": "NNN"}
                    zone                 | {"zone": "Mars/Olympus"}
                    zone                 | {"zone": "+02:00"}
                    languages[0].tag     | {"languages": [{"tag": "klingon", "level": "A1"}]}
                    languages[1].level   | {"languages": [{"tag": "en", "level": "A1"}, {"tag": "de"}]}
                    languages            | {"languages": [{"tag": "en", "level": "A1"}, {"tag": "en", "level": "C1"}]}
                    specialities[0]      | {"specialities": [""]}
                    rate.currency        | {"rate": {"amount": 1, "currency": "GOLD"}}
                    rate.amount          | {"rate": {"amount": -1, "currency": "EUR"}}
                    biography            | {"biography": "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN"}""")
    void what_cannot_be_taken_is_named_by_field(String field, String json) throws Exception {
        ObjectNode data = Profiles.thandi();
        data.setAll((ObjectNode) Profiles.JSON.readTree(json.replace("N", "long ".repeat(25))));
        Answer answer = vera.post(consultants, data).isProblem(422, "invalid");
        assertThat(answer.blamedFields()).containsExactly(field);
        answer.json()
                .path("errors")
                .forEach(error -> assertThat(error.path("detail").asText()).contains(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    languages[0].level   | {"languages": [{"tag": "en", "level": "Z9"}]}
                    languages[0].level   | {"languages": [{"tag": "en", "level": 1}]}
                    status               | {"status": "GONE"}
                    name                 | {"name": 7}
                    name                 | {"name": {"first": "T"}}
                    rate.amount          | {"rate": {"amount": "1", "currency": "EUR"}}
                    rate.amount          | {"rate": {"amount": 1.5, "currency": "EUR"}}
                    rate.amount          | {"rate": {"currency": "EUR"}}
                    memberId             | {"memberId": "nobody"}
                    firmId               | {"firmId": "0199b000-0000-7000-8000-000000000002"}
                    id                   | {"id": "0199b000-0000-7000-8000-000000000002"}""")
    void what_cannot_be_read_is_named_by_field(String field, String json) throws Exception {
        ObjectNode data = Profiles.thandi();
        data.setAll((ObjectNode) Profiles.JSON.readTree(json));
        Answer answer = vera.post(consultants, data).isProblem(400, "body-unreadable");
        assertThat(answer.blamedFields()).containsExactly(field);
    }

    @Test
    void a_number_larger_than_any_is_refused() throws Exception {
        ObjectNode data = Profiles.thandi();
        data.set("rate", Profiles.JSON.readTree("{\"amount\": 99999999999999999999, \"currency\": \"EUR\"}"));
        vera.post(consultants, data).isProblem(400);
    }

    @ParameterizedTest
    @CsvSource({"name", "city", "biography", "specialities[0]"})
    void characters_that_are_no_text_are_named_by_field(String field) {
        ObjectNode data = Profiles.thandi();
        String text = "a" + (char) 0 + "b";
        if (field.equals("specialities[0]")) {
            data.putArray("specialities").add(text);
        } else {
            data.put(field, text);
        }
        assertThat(vera.post(consultants, data).isProblem(422, "invalid").blamedFields())
                .containsExactly(field);
    }

    @Test
    void a_speciality_is_one_line_and_a_biography_may_be_more() {
        ObjectNode data = Profiles.thandi().put("biography", "One.\n\n\tTwo.");
        vera.post(consultants, data).is(201);
        data.putArray("specialities").add("One\nTwo");
        vera.post(consultants, data).isProblem(422, "invalid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    422 | email    | {"email": "no address", "name": "A B", "roles": ["VP"]}
                    422 | email    | {"name": "A B", "roles": ["VP"]}
                    422 | email    | {"email": "a\\u0000b@example.org", "name": "A B", "roles": ["VP"]}
                    422 | name     | {"email": "a@example.org", "name": " ", "roles": ["VP"]}
                    422 | name     | {"email": "a@example.org", "name": "A\\u0000B", "roles": ["VP"]}
                    422 | roles    | {"email": "a@example.org", "name": "A B", "roles": []}
                    422 | roles    | {"email": "a@example.org", "name": "A B", "roles": ["CLIENT"]}
                    422 | language | {"email": "a@example.org", "name": "A B", "roles": ["VP"], "language": "tlh"}
                    400 | roles[0] | {"email": "a@example.org", "name": "A B", "roles": ["ADMIN"]}
                    400 | roles    | {"email": "a@example.org", "name": "A B", "roles": "VP"}
                    400 | status   | {"email": "a@example.org", "name": "A B", "roles": ["VP"], "status": "ACTIVE"}""")
    void an_invitation_that_cannot_be_taken_says_why(int status, String field, String invitation) {
        assertThat(vera.post(members, invitation).isProblem(status).blamedFields())
                .containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"CLIENT\"]", "[\"VP\", \"CLIENT\"]", "[null]"})
    void roles_that_staff_cannot_have_are_refused(String roles) {
        String address = members + "/" + firm.invited(UUID.randomUUID() + "@example.org");
        vera.having(vera.get(address)).put(address + "/roles", roles).isProblem(422, "invalid");
    }
}
