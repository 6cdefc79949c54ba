package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.counterpart.api.TestFirm.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promises over HTTP: a life from the offer to the contest, each party for itself. */
class PromisesIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant DUE = Instant.parse("2099-03-05T16:00:00Z");

    private static TestFirm firm;
    private static UUID nordhavn;
    private static UUID atlas;
    private static Person vera;
    private static Person consultant;
    private static Caller vp;
    private static Caller camila;
    private static Caller clara;
    private static Caller karim;

    private UUID engagement;

    @BeforeAll
    static void open_a_firm_with_two_clients() {
        firm = TestFirm.open();
        nordhavn = firm.organization("Nordhavn Port Authority");
        atlas = firm.organization("Atlas Utilities");
        vera = firm.vera();
        consultant = firm.camila();
        vp = vera.caller();
        camila = consultant.caller();
        clara = firm.clara(nordhavn).caller();
        karim = firm.karim(atlas).caller();
    }

    @BeforeEach
    void begin_an_engagement_of_three_parties() {
        engagement = firm.engagement(nordhavn, atlas);
        firm.joins(engagement, consultant);
    }

    @Test
    void a_promise_is_offered_accepted_broken_and_contested_and_its_history_says_so() {
        Answer offered = camila.post(promises(), offer("Camila Rocha", "Clara Jensen", camila));
        String path = offered.is(201).header("Location").replaceAll("^https?://[^/]+", "");
        assertThat(path).isEqualTo(firm.path() + "/promises/" + id(offered));
        camila.having(offered).put(path + "/acceptance", "").isProblem(403, "forbidden");
        Answer accepted =
                clara.having(clara.get(path)).put(path + "/acceptance", "").is(200);
        assertThat(state(accepted)).isEqualTo("ACCEPTED");
        clara.having(accepted).put(path + "/ruling", ruling("BROKEN")).isProblem(409);
        dueSince(path, Duration.ofSeconds(1));
        camila.having(accepted).put(path + "/ruling", ruling("KEPT")).isProblem(403, "forbidden");
        karim.having(accepted).put(path + "/ruling", ruling("KEPT")).isProblem(404, "not-found");
        Answer broken =
                clara.having(accepted).put(path + "/ruling", ruling("BROKEN")).is(200);
        clara.having(broken).put(path + "/contest", contest()).isProblem(403, "forbidden");
        Answer contested =
                camila.having(broken).put(path + "/contest", contest()).is(200);
        assertThat(state(contested)).isEqualTo("BROKEN");
        assertThat(contested.json().path("promise").path("contested").asBoolean())
                .isTrue();
        camila.having(contested).put(path + "/contest", contest()).isProblem(409);
        assertThat(contested.json().path("history").findValuesAsText("kind"))
                .containsExactly("OFFERED", "ACCEPTED", "BROKEN", "CONTESTED");
        assertThat(contested.json().path("history").findValuesAsText("by"))
                .containsExactly("Camila Rocha", "Clara Jensen", "Clara Jensen", "Camila Rocha");
    }

    @Test
    void promises_go_both_ways_and_clients_offer_theirs() {
        Answer offered = clara.post(promises(), offer("Clara Jensen", "Camila Rocha", clara))
                .is(201);
        String path = firm.path() + "/promises/" + id(offered);
        Answer accepted = vp.having(offered).put(path + "/acceptance", "").is(200);
        Answer released = camila.having(accepted)
                .put(path + "/release", JSON.createObjectNode().put("note", "We found it."))
                .is(200);
        assertThat(state(released)).isEqualTo("RELEASED");
    }

    @Test
    void nobody_offers_for_another_party() {
        camila.post(promises(), offer("Clara Jensen", "Karim Haddad", vp)).isProblem(422);
        clara.post(promises(), offer("Camila Rocha", "Clara Jensen", vp)).isProblem(422);
        clara.post(promises(), offer("Clara Jensen", "Clara Jensen", vp)).isProblem(422);
        assertThat(vp.get(promises()).is(200).json()).isEmpty();
    }

    @Test
    void the_giver_cannot_rule_even_as_one_of_the_receivers_people() {
        // The same human being, by their address, is Nordhavn's contact and Meridian's consultant.
        UUID contact = firm.contact(nordhavn, "camila.rocha@" + firm.slug() + ".example");
        UUID promise = firm.promise(engagement, nordhavn, null, vera, contact);
        Sql.run("update promise set giver_email = ? where id = ?", "camila.rocha@" + firm.slug() + ".example", promise);
        String path = firm.path() + "/promises/" + promise;
        camila.having(camila.get(path)).put(path + "/ruling", ruling("KEPT")).isProblem(403, "forbidden");
        vp.having(vp.get(path)).put(path + "/ruling", ruling("KEPT")).is(200);
    }

    @Test
    void other_terms_count_before_the_due_moment_and_take_the_place_of_the_first() {
        String path = accepted("Camila Rocha", "Clara Jensen");
        clara.post(path + "/renegotiation", otherTerms()).isProblem(403, "forbidden");
        Answer asked = camila.post(path + "/renegotiation", otherTerms()).is(201);
        camila.post(path + "/renegotiation", otherTerms().put("reason", "Again"))
                .isProblem(409);
        String second = firm.path() + "/promises/" + id(asked);
        assertThat(asked.json().path("promise").path("replacesId").asText())
                .isEqualTo(path.substring(path.lastIndexOf('/') + 1));
        // It is accepted only after the first was due: what counts is when it was asked for.
        dueSince(path, Duration.ofHours(1));
        clara.having(clara.get(second)).put(second + "/acceptance", "").is(200);
        Answer first = clara.get(path).is(200);
        assertThat(state(first)).isEqualTo("RENEGOTIATED");
        assertThat(first.json().path("replacedById").asText()).isEqualTo(id(asked));
    }

    @Test
    void one_second_after_the_due_moment_is_too_late_to_renegotiate() {
        String path = accepted("Camila Rocha", "Clara Jensen");
        dueSince(path, Duration.ofSeconds(1));
        assertThat(camila.post(path + "/renegotiation", otherTerms())
                        .isProblem(409)
                        .body())
                .contains("due already");
        assertThat(state(camila.get(path))).isEqualTo("ACCEPTED");
    }

    @Test
    void what_was_asked_for_falls_with_the_promise_that_is_ruled() {
        String path = accepted("Camila Rocha", "Clara Jensen");
        Answer asked = camila.post(path + "/renegotiation", otherTerms()).is(201);
        clara.having(clara.get(path)).put(path + "/ruling", ruling("KEPT")).is(200);
        assertThat(state(camila.get(firm.path() + "/promises/" + id(asked)))).isEqualTo("RELEASED");
    }

    @Test
    void a_ratio_is_told_from_five_ruled_ones_on_with_its_counts() {
        for (int i = 0; i < 4; i++) {
            rule(accepted("Camila Rocha", "Clara Jensen"), "KEPT");
        }
        release(accepted("Camila Rocha", "Clara Jensen"));
        assertThat(ratioOfTheFirm(vp).path("ratio").isNull())
                .as("four kept, one released")
                .isTrue();
        rule(accepted("Camila Rocha", "Clara Jensen"), "BROKEN");
        JsonNode ratio = ratioOfTheFirm(vp);
        assertThat(ratio.path("ratio").asDouble()).isEqualTo(0.8);
        assertThat(List.of(
                        ratio.path("kept").asInt(),
                        ratio.path("broken").asInt(),
                        ratio.path("released").asInt()))
                .containsExactly(4, 1, 1);
        assertThat(ratioOfTheFirm(karim).path("kept").asInt())
                .as("what concerns Atlas")
                .isZero();
    }

    @Test
    void clients_see_what_their_own_party_gave_or_received_and_nothing_else() {
        String path = accepted("Camila Rocha", "Clara Jensen");
        karim.get(path).isProblem(404, "not-found");
        assertThat(karim.get(promises()).is(200).json()).isEmpty();
        assertThat(karim.get(board("")).is(200).json()).isEmpty();
        assertThat(clara.get(board("")).is(200).json()).hasSize(1);
        karim.get(firm.path() + "/engagements/" + firm.engagement(nordhavn) + "/promises")
                .isProblem(404, "not-found");
        Sql.run("update engagement set released_at = null where id = ?", engagement);
        clara.get(path).isProblem(404, "not-found");
        assertThat(clara.get(board("")).is(200).json()).isEmpty();
    }

    @Test
    void a_consultant_sees_the_promises_of_their_engagements_alone_also_in_a_list_that_is_remembered() {
        accepted("Camila Rocha", "Clara Jensen");
        Person other = firm.viktor();
        Sql.run("update member set roles = 'CONSULTANT' where id = ?", other.memberId());
        assertThat(camila.get(board("")).is(200).json()).hasSize(1);
        assertThat(other.caller().get(board("")).is(200).json()).isEmpty();
        assertThat(camila.get(board("&mine=true")).is(200).json()).hasSize(1);
        assertThat(vp.get(board("&mine=true")).is(200).json()).isEmpty();
        assertThat(vp.get(board("&party=" + atlas)).is(200).json()).isEmpty();
        assertThat(vp.get(board("&state=accepted&party=" + nordhavn)).is(200).json())
                .hasSize(1);
        vp.get(board("&state=lost")).isProblem(422);
    }

    @Test
    void the_board_shows_a_change_with_the_very_next_list_to_everybody() {
        assertThat(clara.get(board("")).is(200).json()).isEmpty();
        String path = accepted("Camila Rocha", "Clara Jensen");
        assertThat(clara.get(board("")).is(200).json()).hasSize(1);
        rule(path, "KEPT");
        assertThat(clara.get(board("")).is(200).json()).isEmpty();
        assertThat(vp.get(board("&state=settled")).is(200).json()).hasSize(1);
    }

    @Test
    void a_repeated_offer_is_made_once_and_a_change_needs_the_version_that_was_seen() {
        ObjectNode offer = offer("Camila Rocha", "Clara Jensen", camila);
        Caller repeating = camila.sending("Idempotency-Key", "once");
        assertThat(id(repeating.post(promises(), offer).is(201)))
                .isEqualTo(id(repeating.post(promises(), offer).is(201)));
        String path = firm.path() + "/promises/" + id(repeating.post(promises(), offer));
        clara.put(path + "/acceptance", "").isProblem(428);
        clara.sending("If-Match", "\"7\"").put(path + "/acceptance", "").isProblem(412);
    }

    @Test
    void of_two_who_settle_a_promise_at_once_one_is_told_that_it_was_settled() throws Exception {
        for (int round = 0; round < 4; round++) {
            String path = accepted("Camila Rocha", "Clara Jensen");
            Caller seen = clara.having(clara.get(path));
            List<Callable<Integer>> both =
                    List.of(() -> seen.put(path + "/ruling", ruling("KEPT")).status(), () -> seen.put(
                                    path + "/release", JSON.createObjectNode().put("note", ""))
                            .status());
            List<Integer> answers = new ArrayList<>();
            var threads = Executors.newFixedThreadPool(2);
            for (var answer : threads.invokeAll(both)) {
                answers.add(answer.get());
            }
            threads.shutdown();
            assertThat(answers).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void what_cannot_be_is_refused_by_name() {
        ObjectNode offer = offer("Camila Rocha", "Clara Jensen", camila);
        assertThat(camila.post(promises(), offer.deepCopy().put("zone", "Europe/Nowhere"))
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("zone");
        assertThat(camila.post(promises(), offer.deepCopy().put("text", " "))
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("text");
        assertThat(camila.post(
                                promises(),
                                offer.deepCopy()
                                        .put("receiverId", UUID.randomUUID().toString()))
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("receiverId");
        camila.post(promises(), offer.deepCopy().put("dueAt", "2001-01-01T00:00:00Z"))
                .isProblem(409);
        camila.post(promises(), offer.deepCopy().put("dueAt", "tomorrow")).isProblem(400);
    }

    private String accepted(String giver, String receiver) {
        Answer offered = camila.post(promises(), offer(giver, receiver, camila)).is(201);
        String path = firm.path() + "/promises/" + id(offered);
        clara.having(offered).put(path + "/acceptance", "").is(200);
        return path;
    }

    private void rule(String path, String verdict) {
        if (verdict.equals("BROKEN")) {
            dueSince(path, Duration.ofMinutes(1));
        }
        clara.having(clara.get(path)).put(path + "/ruling", ruling(verdict)).is(200);
    }

    private void release(String path) {
        clara.having(clara.get(path))
                .put(path + "/release", JSON.createObjectNode().put("note", ""))
                .is(200);
    }

    /** Moves the due moment into the past, which nobody can through the application. */
    private static void dueSince(String path, Duration since) {
        Sql.run(
                "update promise set due_at = now() - ?::interval where id = ?",
                since.toString(),
                UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private JsonNode ratioOfTheFirm(Caller caller) {
        return caller.get(promises() + "/ratios").is(200).json().get(0);
    }

    private ObjectNode offer(String giver, String receiver, Caller asking) {
        ObjectNode offer = JSON.createObjectNode();
        offer.put("giverId", person(giver, asking)).put("receiverId", person(receiver, asking));
        offer.put("text", "The list of berths").put("doneWhen", "It lies on the table.");
        return offer.put("dueAt", DUE.toString())
                .put("zone", "Europe/Copenhagen")
                .put("madeIn", "TALK");
    }

    private String person(String name, Caller asking) {
        for (JsonNode person : asking.get(promises() + "/people").is(200).json()) {
            if (person.path("name").asText().equals(name)) {
                return person.path("id").asText();
            }
        }
        throw new AssertionError(name + " is none of the engagement's people");
    }

    private static ObjectNode otherTerms() {
        return JSON.createObjectNode()
                .put("text", "The list of berths, both sides")
                .put("doneWhen", "It lies on the table.")
                .put("dueAt", "2099-03-12T16:00:00Z")
                .put("zone", "Europe/Copenhagen")
                .put("reason", "The survey came late.");
    }

    private static ObjectNode ruling(String verdict) {
        return JSON.createObjectNode().put("verdict", verdict).put("note", "As we saw it.");
    }

    private static ObjectNode contest() {
        return JSON.createObjectNode().put("reason", "It was there on the day.");
    }

    /** The board across engagements, of which a test looks at its own. */
    private String board(String more) {
        return firm.path() + "/promises?engagement=" + engagement + more;
    }

    private String promises() {
        return firm.path() + "/engagements/" + engagement + "/promises";
    }

    private static String id(Answer answer) {
        return answer.json().path("promise").path("id").asText();
    }

    private static String state(Answer answer) {
        return answer.json().path("promise").path("state").asText();
    }
}
