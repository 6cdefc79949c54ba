package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.counterpart.api.TestFirm.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contracts over HTTP: who writes what, what a version needs, who accepts it for whom. */
class ContractsIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static TestFirm firm;
    private static UUID nordhavn;
    private static Person camilaHerself;
    private static Caller vera;
    private static Caller camila;
    private static Caller clara;
    private static Caller karim;

    private UUID engagement;
    private String contract;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        nordhavn = firm.organization("Nordhavn Port Authority");
        vera = firm.vera().caller();
        camilaHerself = firm.camila();
        camila = camilaHerself.caller();
        clara = firm.clara(nordhavn).caller();
        karim = firm.karim(firm.organization("Atlas Utilities")).caller();
    }

    @BeforeEach
    void begin_an_engagement() {
        engagement = firm.agreement(nordhavn);
        firm.joins(engagement, camilaHerself);
        contract = firm.path() + "/engagements/" + engagement + "/contract";
    }

    @Test
    void each_party_writes_its_own_and_the_firm_what_belongs_to_all() {
        Answer want = clara.post(contract + "/terms", term("WANT", "No surprises for the crews", true))
                .is(201);
        assertThat(want.json().path("party").asText()).isEqualTo(partyOf(nordhavn));
        assertThat(want.json().path("standing").asText()).isEqualTo("OPEN");
        clara.post(contract + "/terms", term("BOUNDARY_OUT", "The lease", false))
                .isProblem(403, "forbidden");
        Answer boundary = camila.post(contract + "/terms", term("BOUNDARY_OUT", "The lease", false))
                .is(201);
        assertThat(boundary.json().path("party").isNull()).isTrue();
        camila.having(want)
                .put(want.header("Location"), term("WANT", "Put in their mouth", true))
                .isProblem(403, "forbidden");
        vera.having(want).delete(want.header("Location")).isProblem(403, "forbidden");
        clara.having(boundary).delete(boundary.header("Location")).isProblem(403, "forbidden");
        clara.having(want).delete(want.header("Location")).is(204);
        clara.get(want.header("Location")).isProblem(404, "not-found");
    }

    @Test
    void another_party_answers_and_nobody_their_own() {
        Answer want = clara.post(contract + "/terms", term("WANT", "All by March", true))
                .is(201);
        String answer = want.header("Location") + "/answer";
        clara.having(want).put(answer, answer("MET", "")).isProblem(409, "contract-answer-own");
        Answer no = camila.having(want)
                .put(answer, answer("DECLINED", "May is honest."))
                .is(200);
        assertThat(no.json().path("standing").asText()).isEqualTo("DECLINED");
        assertThat(no.json().path("answers").get(0).path("words").asText()).isEqualTo("May is honest.");
        camila.having(want).put(answer, answer("MET", "")).isProblem(412, "stale");

        Answer reworded = clara.having(no)
                .put(want.header("Location"), term("WANT", "All by May", true))
                .is(200);
        assertThat(reworded.json().path("standing").asText()).isEqualTo("OPEN");
        assertThat(reworded.json().path("answers").get(0).path("outdated").asBoolean())
                .as("what was answered stays readable")
                .isTrue();

        Answer reservation = camila.post(contract + "/terms", term("RESERVATION", "Is there a budget?", false))
                .is(201);
        Answer wordless = clara.having(reservation)
                .put(reservation.header("Location") + "/answer", answer("MET", " "))
                .isProblem(422, "invalid");
        assertThat(wordless.blamedFields()).containsExactly("words");
        clara.having(reservation)
                .put(reservation.header("Location") + "/answer", answer("MET", "From January on."))
                .is(200);
    }

    @Test
    void what_a_draft_lacks_is_listed_and_refused_one_by_one() {
        Answer want = clara.post(contract + "/terms", term("WANT", "All by March", true))
                .is(201);
        Sql.run(
                "delete from contract_term where kind in ('EXIT_TRIGGER', 'INTEGRITY_JOBS') and engagement_id = ?",
                engagement);
        List<String> parts =
                List.of("wants[" + want.json().path("id").asText() + "]", "exitTriggers", "integrity.jobs");
        assertThat(parts(vera.get(contract).is(200))).isEqualTo(parts);
        Answer refused = vera.post(contract + "/versions", note("")).isProblem(409, "contract-incomplete");
        assertThat(refused.blamedFields()).isEqualTo(parts);
        assertThat(vera.get(contract + "/versions").is(200).json()).isEmpty();
    }

    @Test
    void a_version_is_what_was_sent_and_an_unchanged_draft_is_not_sent_again() {
        Caller once = vera.sending("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = once.post(contract + "/versions", note("As agreed.")).is(201);
        assertThat(once.post(contract + "/versions", note("As agreed.")).is(201).header("Location"))
                .isEqualTo(first.header("Location"));
        assertThat(vera.get(contract).json().path("changed").asBoolean()).isFalse();
        vera.post(contract + "/versions", note("Again.")).isProblem(409, "contract-unchanged");

        camila.post(contract + "/terms", term("PRODUCT", "A report", false)).is(201);
        assertThat(vera.get(contract).json().path("changed").asBoolean()).isTrue();
        assertThat(clara.get(first.header("Location")).is(200).json()).isEqualTo(first.json());
        vera.post(contract + "/versions", note("With the report.")).is(201);
        assertThat(clara.get(contract + "/versions").is(200).each("number")).containsExactly("2", "1");

        JsonNode comparison =
                clara.get(contract + "/versions/2/comparison?with=1").is(200).json();
        assertThat(StreamSupport.stream(comparison.path("terms").spliterator(), false)
                        .filter(change -> !change.path("change").asText().equals("SAME")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.path("change").asText()).isEqualTo("ADDED");
                    assertThat(change.path("after").path("text").asText()).isEqualTo("A report");
                });
        clara.get(contract + "/versions/3").isProblem(404, "not-found");
    }

    @Test
    void each_party_accepts_for_itself_and_for_this_version_alone() {
        vera.post(contract + "/versions", note("")).is(201);
        String first = contract + "/versions/1/acceptances";
        clara.post(first, "{\"party\": \"" + partyOf(null) + "\"}").isProblem(403, "forbidden");
        vera.post(first, "{\"party\": \"" + partyOf(nordhavn) + "\"}").isProblem(403, "forbidden");
        camila.post(first, "{}").isProblem(403, "forbidden");
        clara.post(first, "{}").is(201);
        clara.post(first, "{}").isProblem(409, "contract-version-accepted");
        vera.post(first, "{}").is(201);
        assertThat(clara.get(first).is(200).each("name")).containsExactly("Clara Jensen", "Vera Paulsen");

        clara.post(contract + "/terms", term("WANT", "Coffee", false)).is(201);
        vera.post(contract + "/versions", note("")).is(201);
        assertThat(vera.get(contract + "/versions/2/acceptances").is(200).json())
                .isEmpty();
        clara.post(first, "{}").isProblem(409, "contract-version-superseded");
    }

    @Test
    void who_leads_the_engagement_accepts_for_the_firm() {
        vera.post(contract + "/versions", note("")).is(201);
        Sql.run("update engagement_team set lead = true where engagement_id = ?", engagement);
        camila.post(contract + "/versions/1/acceptances", "{}").is(201);
    }

    @Test
    void clients_send_nothing_and_another_clients_contract_is_unknown_to_them() {
        clara.post(contract + "/versions", note("")).isProblem(403, "forbidden");
        for (String path : List.of("", "/versions", "/versions/1")) {
            karim.get(contract + path).isProblem(404, "not-found");
        }
        karim.post(contract + "/terms", term("WANT", "To read along", false)).isProblem(404, "not-found");
    }

    @Test
    void a_question_of_the_integrity_check_is_answered_once() {
        camila.post(contract + "/terms", term("INTEGRITY_JOBS", "Seven go, and know it.", false))
                .isProblem(409, "contract-question-answered");
    }

    @Test
    void a_role_is_contracted_dimension_by_dimension() {
        ObjectNode role = JSON.createObjectNode().put("topic", "Berths");
        for (String dimension : List.of(
                "decides",
                "definesProblem",
                "gathersData",
                "controlsMethod",
                "plans",
                "implementsIt",
                "talk",
                "managersPart")) {
            role.put(dimension, "COLLABORATIVE");
        }
        Answer added = camila.post(contract + "/roles", role).is(201);
        assertThat(clara.get(added.header("Location")).is(200).json()).isEqualTo(added.json());
        clara.post(contract + "/roles", role).isProblem(403, "forbidden");
        camila.having(added)
                .put(added.header("Location"), role.deepCopy().put("decides", "EXPERT"))
                .is(200);
        camila.having(added).put(added.header("Location"), role).isProblem(412, "stale");
        assertThat(camila.post(contract + "/roles", role.deepCopy().putNull("talk"))
                        .isProblem(422, "invalid")
                        .blamedFields())
                .containsExactly("talk");
    }

    @Test
    void what_cannot_be_is_refused_by_name() {
        assertThat(clara.post(contract + "/terms", term("WANT", "  ", true))
                        .isProblem(422, "invalid")
                        .blamedFields())
                .containsExactly("text");
        assertThat(clara.post(contract + "/terms", term("OFFER", "A room", true))
                        .isProblem(422, "invalid")
                        .blamedFields())
                .containsExactly("essential");
        clara.post(contract + "/terms", term("WISH", "A room", false)).isProblem(400);
        Answer want =
                clara.post(contract + "/terms", term("WANT", "A room", false)).is(201);
        clara.put(want.header("Location"), term("WANT", "Two rooms", false)).isProblem(428, "precondition-required");
        assertThat(clara.having(want)
                        .put(want.header("Location"), term("OFFER", "A room", false))
                        .isProblem(422, "invalid")
                        .blamedFields())
                .containsExactly("kind");
    }

    private static List<String> parts(Answer draft) {
        return draft.json().path("missing").findValuesAsText("field");
    }

    private String partyOf(UUID organization) {
        return firm.partyOf(engagement, organization).toString();
    }

    private static ObjectNode term(String kind, String text, boolean essential) {
        return JSON.createObjectNode().put("kind", kind).put("text", text).put("essential", essential);
    }

    private static ObjectNode answer(String standing, String words) {
        return JSON.createObjectNode().put("standing", standing).put("words", words);
    }

    private static ObjectNode note(String words) {
        return JSON.createObjectNode().put("note", words);
    }
}
