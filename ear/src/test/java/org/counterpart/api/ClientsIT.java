package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.counterpart.api.TestFirm.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Client organisations and their people over HTTP. */
class ClientsIT {

    private TestFirm firm;
    private String clients;
    private Caller vera;

    @BeforeEach
    void open_a_firm() {
        firm = TestFirm.open();
        clients = firm.path() + "/clients";
        vera = firm.vera().caller();
    }

    @Test
    void what_was_added_is_found_and_listed_and_changed_by_its_version() {
        Answer added = vera.post(clients, skerry()).is(201);
        assertThat(vera.get(added.header("Location")).is(200).json()).isEqualTo(added.json());
        assertThat(added.json().path("data").path("status").asText()).isEqualTo("ACTIVE");
        ObjectNode changed = skerry().put("city", "Bodø");
        vera.put(added.header("Location"), changed).isProblem(428, "precondition-required");
        vera.having(added).put(added.header("Location"), changed).is(200);
        vera.having(added).put(added.header("Location"), changed).isProblem(412, "stale");
        assertThat(vera.get(clients).is(200).each("city")).containsExactly("Bodø");
    }

    @Test
    void consultants_keep_client_organisations_too_and_clients_find_nothing() {
        Caller camila = firm.camila().caller();
        Answer added = camila.post(clients, skerry()).is(201);
        camila.post(added.header("Location") + "/contacts", solveig()).is(201);
        UUID organization = UUID.fromString(added.json().path("id").asText());
        Caller clara = firm.clara(organization).caller();
        clara.get(clients).isProblem(404, "not-found");
        clara.get(added.header("Location")).isProblem(404, "not-found");
        clara.get(added.header("Location") + "/contacts").isProblem(404, "not-found");
    }

    @Test
    void a_name_is_used_once_whatever_its_case_and_a_request_makes_one_organisation() {
        Caller once = vera.sending("Idempotency-Key", UUID.randomUUID().toString());
        Answer added = once.post(clients, skerry()).is(201);
        assertThat(once.post(clients, skerry()).is(201).header("Location")).isEqualTo(added.header("Location"));
        vera.post(clients, skerry().put("name", "SKERRY FERRIES")).isProblem(409, "clients-name-taken");
    }

    @Test
    void an_organisation_whose_people_were_let_in_is_archived_and_any_other_deleted_with_its_contacts() {
        Answer unused = vera.post(clients, skerry()).is(201);
        Answer contact =
                vera.post(unused.header("Location") + "/contacts", solveig()).is(201);
        vera.having(unused).delete(unused.header("Location")).is(204);
        vera.get(unused.header("Location")).isProblem(404, "not-found");
        vera.get(contact.header("Location")).isProblem(404, "not-found");

        Answer used = vera.post(clients, skerry()).is(201);
        firm.clara(UUID.fromString(used.json().path("id").asText()));
        vera.having(used).delete(used.header("Location")).is(204);
        Answer kept = vera.get(used.header("Location")).is(200);
        assertThat(kept.json().path("data").path("status").asText()).isEqualTo("ARCHIVED");
        assertThat(vera.get(clients).json()).isEmpty();
        assertThat(vera.get(clients + "?status=archived").json()).hasSize(1);
        vera.having(kept).delete(used.header("Location")).isProblem(409, "clients-archived");
    }

    @Test
    void a_number_is_kept_in_e164_as_dialled_in_the_organisations_country() {
        String people = vera.post(clients, skerry()).is(201).header("Location") + "/contacts";
        Answer added = vera.post(people, solveig().put("phone", "22 12 34 56")).is(201);
        assertThat(added.json().path("data").path("phone").asText()).isEqualTo("+4722123456");
        Answer wrong =
                vera.post(people, solveig().put("email", "").put("phone", "12")).isProblem(422);
        assertThat(wrong.blamedFields()).containsExactly("phone");
    }

    @Test
    void an_address_is_used_once_in_an_organisation() {
        String people = vera.post(clients, skerry()).is(201).header("Location") + "/contacts";
        vera.post(people, solveig()).is(201);
        vera.post(people, solveig().put("email", "SOLVEIG@skerry.example"))
                .isProblem(409, "clients-contact-email-taken");
        vera.post(people, solveig().put("email", "")).is(201);
        vera.post(people, solveig().put("email", "")).is(201);
        assertThat(vera.get(clients).is(200).json().get(0).path("contacts").asInt())
                .isEqualTo(3);
    }

    @Test
    void who_was_let_in_comes_as_a_client_of_that_organisation_and_who_left_is_out() {
        Answer organization = vera.post(clients, skerry()).is(201);
        Person clara = firm.clara(UUID.fromString(organization.json().path("id").asText()));
        String contact = vera.post(
                        organization.header("Location") + "/contacts",
                        solveig().put("name", clara.name()).put("email", clara.email()))
                .is(201)
                .header("Location");
        // She is a client of this organisation already: the contact and the member become one.
        Answer invited = invite(vera, contact).is(200);
        assertThat(invited.json().path("memberId").asText())
                .isEqualTo(clara.memberId().toString());
        assertThat(invited.json().path("access").asText()).isEqualTo("ACTIVE");
        assertThat(isIn(clara)).isTrue();

        Answer left = vera.having(invited)
                .put(contact, solveig().put("name", clara.name()).put("status", "LEFT"))
                .is(200);
        assertThat(left.json().path("access").asText()).isEqualTo("CLOSED");
        assertThat(isIn(clara)).isFalse();
        invite(vera, contact).isProblem(409, "clients-invitation-left");

        vera.having(left)
                .put(contact, solveig().put("name", clara.name()).put("status", "ACTIVE"))
                .is(200);
        assertThat(isIn(clara)).isFalse();
        invite(vera, contact).is(200);
        assertThat(isIn(clara)).isTrue();
    }

    @Test
    void somebody_new_is_invited_with_an_account_and_only_by_a_vp() {
        String organization = vera.post(clients, skerry()).is(201).header("Location");
        String email = UUID.randomUUID() + "@skerry.example";
        String contact = vera.post(organization + "/contacts", solveig().put("email", email))
                .is(201)
                .header("Location");
        invite(firm.camila().caller(), contact).isProblem(403, "forbidden");
        Answer invited = invite(vera, contact).is(200);
        assertThat(invited.json().path("access").asText()).isEqualTo("INVITED");
        assertThat(Sql.column("select roles || ' ' || (client_id is not null) from member where email = ?", email))
                .containsExactly("CLIENT true");
        invite(vera, contact).is(200);
        assertThat(Sql.column("select id from member where email = ?", email)).hasSize(1);
    }

    @Test
    void an_address_of_somebody_elses_is_no_way_in() {
        String organization = vera.post(clients, skerry()).is(201).header("Location");
        String elsewhere = firm.clara().email();
        String contact = vera.post(organization + "/contacts", solveig().put("email", elsewhere))
                .is(201)
                .header("Location");
        invite(vera, contact).isProblem(409, "members-email-taken");
        assertThat(vera.get(contact).is(200).json().path("access").asText()).isEqualTo("NONE");
    }

    @Test
    void a_contact_is_found_in_its_own_organisation_alone() {
        String contact = vera.post(vera.post(clients, skerry()).is(201).header("Location") + "/contacts", solveig())
                .is(201)
                .header("Location");
        String other = vera.post(clients, skerry().put("name", "Brim")).is(201).header("Location");
        String moved = other + contact.substring(contact.indexOf("/contacts/"));
        vera.get(moved).isProblem(404, "not-found");
        vera.sending("If-Match", "\"1\"").put(moved, solveig()).isProblem(404, "not-found");
        invite(vera, moved).isProblem(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text=SKERRY      | Skerry Ferries
                    text=energ       | Brim
                    text=oslo        | Brim, Skerry Ferries
                    text=%           |
                    status=active    | Brim, Skerry Ferries
                    status=archived  |
                    limit=1          | Brim
                    limit=1&offset=1 | Skerry Ferries""")
    void filters_and_parts_find(String query, String names) {
        vera.post(clients, skerry()).is(201);
        vera.post(clients, skerry().put("name", "Brim").put("industry", "Energy"))
                .is(201);
        String encoded = query.replace("%", URLEncoder.encode("%", StandardCharsets.UTF_8));
        assertThat(String.join(", ", vera.get(clients + "?" + encoded).is(200).each("name")))
                .isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '\" \"', 422",
        "country, '\"XX\"', 422",
        "zone, '\"Mars/Olympus\"', 422",
        "website, '\"javascript:alert(1)\"', 422",
        "status, '\"SOLD\"', 400",
        "shoeSize, 41, 400"
    })
    void what_cannot_be_is_refused_by_name(String field, String value, int status) throws Exception {
        ObjectNode wrong = skerry().set(field, new JsonMapper().readTree(value));
        Answer answer = vera.post(clients, wrong).isProblem(status);
        assertThat(answer.blamedFields()).containsExactly(field);
        assertThat(vera.get(clients).json()).isEmpty();
    }

    private static Answer invite(Caller caller, String contact) {
        return caller.send("PUT", contact + "/invitation", null);
    }

    private boolean isIn(Person person) {
        return !person.caller().get("/api/me").is(200).json().path("firms").isEmpty();
    }

    private static ObjectNode skerry() {
        return new JsonMapper()
                .createObjectNode()
                .put("name", "Skerry Ferries")
                .put("country", "NO")
                .put("city", "Oslo")
                .put("zone", "Europe/Oslo")
                .put("industry", "Transport");
    }

    private static ObjectNode solveig() {
        return new JsonMapper()
                .createObjectNode()
                .put("name", "Solveig Dahl")
                .put("email", "solveig@skerry.example")
                .put("zone", "Europe/Oslo");
    }
}
