package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.services.FollowUpRows;
import org.counterpart.services.PreworkRows;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes after a workshop, over HTTP. */
class FollowUpsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static TestFirm firm;
    private static Caller vera;
    private static Caller clara;
    private static String claras;
    private static Caller karim;
    private static UUID engagement;
    private static UUID id;
    private static String workshop;
    private static UUID atlasParty;

    @BeforeAll
    static void two_parties_that_have_agreed() {
        firm = TestFirm.open();
        UUID nordhavn = firm.organization("Nordhavn Port Authority");
        UUID atlas = firm.organization("Atlas Utilities");
        vera = firm.vera().caller();
        TestFirm.Person client = firm.clara(nordhavn);
        clara = client.caller();
        claras = client.email();
        karim = firm.karim(atlas).caller();
        engagement = firm.engagement(nordhavn, atlas);
        atlasParty = firm.partyOf(engagement, atlas);
        id = FollowUpRows.workshop(Sql::run, firm.id(), engagement);
        FollowUpRows.agreed(Sql::run, firm.id(), id);
        workshop = firm.path() + "/workshops/" + id;
    }

    @Test
    void an_issue_is_raised_once_answered_by_its_version_and_taken_one_level_up() {
        ObjectNode road = JSON.createObjectNode().put("title", "The access road");
        Caller once = clara.sending("Idempotency-Key", UUID.randomUUID().toString());
        Answer raised = once.post(workshop + "/issues", road).is(201);
        String issue = raised.header("Location");
        assertThat(once.post(workshop + "/issues", road).is(201).header("Location"))
                .isEqualTo(issue);
        assertThat(raised.json().path("issue").path("level").asInt()).isEqualTo(1);
        assertThat(Instant.parse(raised.json().path("issue").path("answerBy").asText()))
                .isAfter(Instant.now());
        ObjectNode words = JSON.createObjectNode().put("text", "From Monday on.");
        karim.post(issue + "/answer", words).isProblem(428, "precondition-required");
        Answer answered = karim.having(raised).post(issue + "/answer", words).is(200);
        clara.having(raised).post(issue + "/escalation", words).isProblem(412, "stale");
        assertThat(clara.having(answered)
                        .post(issue + "/escalation", JSON.createObjectNode())
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("text");
        Answer second =
                clara.having(answered).post(issue + "/escalation", words).is(200);
        assertThat(second.json().path("issue").path("level").asInt()).isEqualTo(2);
        vera.having(second).put(issue + "/settlement", JSON.createObjectNode()).isProblem(403, "forbidden");
        Answer half = karim.having(second)
                .put(issue + "/settlement", JSON.createObjectNode().put("note", "Good."))
                .is(200);
        Answer whole = clara.having(half)
                .put(issue + "/settlement", JSON.createObjectNode())
                .is(200);
        assertThat(whole.json().path("issue").path("state").asText()).isEqualTo("SETTLED");
        String german = vera.sending("Accept-Language", "de")
                .having(whole)
                .post(issue + "/escalation", words)
                .isProblem(409)
                .body();
        assertThat(german).contains("beigelegt");
        assertThat(vera.get(workshop + "/issues").is(200).each("title")).contains("The access road");
    }

    @Test
    void whoever_calls_reads_what_was_hoped_for_once_enough_people_hold_it_and_what_was_agreed() {
        UUID camila = firm.camila().memberId();
        PreworkRows.facilitator(Sql::run, firm.id(), id, camila);
        UUID many = PreworkRows.theme(Sql::run, id, "A call before the letter");
        UUID few = PreworkRows.theme(Sql::run, id, "A new boss");
        for (int party : new int[] {0, 0, 1}) {
            UUID heard = PreworkRows.interview(Sql::run, PreworkRows.participant(Sql::run, id, party), camila, 30);
            PreworkRows.holds(
                    Sql::run,
                    PreworkRows.note(Sql::run, heard, camila, "HOPE", "UNATTRIBUTED", "That they ring."),
                    many);
            if (party == 1) {
                PreworkRows.holds(
                        Sql::run,
                        PreworkRows.note(Sql::run, heard, camila, "CONCERN", "UNATTRIBUTED", "That he stays."),
                        few);
            }
        }
        Sql.run("update theme_note set told = true where workshop_id = ?", id);
        UUID call = FollowUpRows.followUp(Sql::run, firm.id(), id);
        Answer pack = vera.get(workshop + "/follow-ups/" + call).is(200);
        assertThat(pack.json().path("hopes").findValuesAsText("theme")).containsExactly("A call before the letter");
        assertThat(pack.json().path("pack").path("sacrifices")).isNotEmpty();
        clara.get(workshop + "/follow-ups/" + call).isProblem(404, "not-found");
    }

    @Test
    void an_agreement_plans_by_itself_and_the_letter_leads_to_a_form_that_keeps_what_is_typed() {
        Sql.run(
                "insert into due_work (firm_id, id, kind, subject_id, due_at) values (?, ?, 'followup.plan', ?, now())",
                firm.id(),
                UUID.randomUUID(),
                id);
        Instant end = Instant.now().plusSeconds(40);
        while (Sql.number("select count(*) from workshop_follow_up where workshop_id = ?", id) < 6) {
            assertThat(Instant.now()).as("the follow-ups are planned").isBefore(end);
        }
        JsonNode rows = clara.get(workshop + "/follow-ups").is(200).json();
        assertThat(rows).hasSize(6);
        JsonNode atlasFirst = null;
        for (JsonNode row : rows) {
            if (row.path("partyId").asText().equals(atlasParty.toString()) && atlasFirst == null) {
                atlasFirst = row;
            }
        }
        String followUp = workshop + "/follow-ups/" + atlasFirst.path("id").asText();
        clara.get(followUp).isProblem(404, "not-found");
        vera.sending("If-Match", "\"" + atlasFirst.path("version").asLong() + "\"")
                .send("POST", followUp + "/request", null)
                .is(200);
        String holder = "holder." + atlasParty + "@example.org";
        String letter = StackForTests.stack().inbox().awaitMailTo(holder).text();
        String link = letter.substring(letter.indexOf("/g/")).split("\\s")[0];
        Caller guest = Caller.nobody();
        assertThat(guest.get(link).is(200).body())
                .contains("To build without quarrels.", "Atlas Utilities", "One quay.");
        Answer saved =
                PublicLink.post(PublicLink.visitor(), link, "version=2&do=save&answeredBy=Grete&lasted=We+ring+first.");
        assertThat(saved.is(200).body()).contains("We ring first.");
        assertThat(vera.get(followUp)
                        .is(200)
                        .json()
                        .path("evaluation")
                        .path("data")
                        .path("lasted")
                        .asText())
                .isEqualTo("We ring first.");
        assertThat(PublicLink.post(PublicLink.visitor(), link, "version=3&do=send&answeredBy=Grete&lasted=")
                        .is(200)
                        .body())
                .as("nothing to send")
                .contains("at least one thing");
        assertThat(PublicLink.post(
                                PublicLink.visitor(), link, "version=3&do=send&answeredBy=Grete&lasted=We+ring+first.")
                        .is(200)
                        .body())
                .contains("Thank you");
        assertThat(guest.get(link).is(200).body()).contains("Thank you").doesNotContain("We ring first.");
        assertThat(vera.get(followUp)
                        .is(200)
                        .json()
                        .path("evaluation")
                        .path("way")
                        .asText())
                .isEqualTo("LINK");
    }

    @Test
    void whoever_is_asked_and_signs_in_says_it_there_and_reads_it_afterwards() {
        UUID held = FollowUpRows.workshop(Sql::run, firm.id(), engagement);
        UUID asked = FollowUpRows.followUp(Sql::run, firm.id(), held);
        FollowUpRows.asked(Sql::run, asked, "Clara Jensen", claras);
        String followUps = firm.path() + "/workshops/" + held + "/follow-ups";
        String evaluation = followUps + "/" + asked + "/evaluation";
        karim.get(evaluation).isProblem(404, "not-found");
        Answer empty = clara.get(evaluation).is(200);
        assertThat(empty.json().path("pack").path("purpose").asText()).isEqualTo("To build without quarrels.");
        ObjectNode said = JSON.createObjectNode().put("answeredBy", "Clara Jensen");
        clara.put(evaluation, said).isProblem(428, "precondition-required");
        karim.having(empty).put(evaluation, said).isProblem(404, "not-found");
        assertThat(clara.having(empty)
                        .post(evaluation + "/completion", said)
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("lasted");
        Answer kept = clara.having(empty)
                .put(evaluation, said.put("lasted", "We ring first."))
                .is(200);
        clara.having(empty).post(evaluation + "/completion", said).isProblem(412, "stale");
        clara.having(kept).post(evaluation + "/completion", said).is(200);
        assertThat(clara.get(evaluation)
                        .is(200)
                        .json()
                        .path("evaluation")
                        .path("data")
                        .path("lasted")
                        .asText())
                .isEqualTo("We ring first.");
        clara.having(clara.get(evaluation)).put(evaluation, said).isProblem(409);
        JsonNode row = clara.get(followUps).is(200).json().get(0);
        assertThat(row.path("mine").asBoolean()).isTrue();
        assertThat(karim.get(followUps).is(200).json().get(0).path("doneAt").isNull())
                .as("what others said, and when")
                .isTrue();
    }

    @Test
    void a_health_check_tells_nothing_before_all_have_sent() {
        Answer opened = vera.sending("Idempotency-Key", UUID.randomUUID().toString())
                .send("POST", workshop + "/health-checks", null)
                .is(201);
        String check = opened.header("Location");
        ObjectNode off = JSON.createObjectNode();
        off.putObject("ratings").put("PURPOSE", 8);
        assertThat(clara.put(check + "/sheet", off).isProblem(422).blamedFields())
                .containsExactly("ratings.PURPOSE");
        ObjectNode sheet = JSON.createObjectNode();
        ObjectNode rated = sheet.putObject("ratings");
        ObjectNode foreseen = sheet.putObject("predictions").putObject(atlasParty.toString());
        for (String item : new String[] {"PURPOSE", "RELIABILITY", "CANDOUR", "FAIRNESS", "GROUND", "REPAIR"}) {
            rated.put(item, 6);
            foreseen.put(item, 7);
        }
        clara.post(check + "/sheet/sending", sheet).is(200);
        for (Caller anybody : new Caller[] {vera, karim, clara}) {
            anybody.get(check + "/result").isProblem(409);
        }
        assertThat(karim.get(check + "/sheet").is(200).body()).doesNotContain("\"PURPOSE\":6");
        vera.get(check + "/sheet").isProblem(403, "forbidden");
        assertThat(vera.get(workshop + "/health-checks/trend").is(200).json()).isEmpty();
    }
}
