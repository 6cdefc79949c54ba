package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Engagements over HTTP. */
class EngagementsIT {

    private static final JsonMapper JSON = new JsonMapper();

    private TestFirm firm;
    private String engagements;
    private Caller vera;

    @BeforeEach
    void open_a_firm() {
        firm = TestFirm.open();
        engagements = firm.path() + "/engagements";
        vera = firm.vera().caller();
    }

    @Test
    void an_engagement_is_begun_once_changed_by_its_version_and_released() {
        UUID nordhavn = firm.organization("Nordhavn");
        Caller once = vera.sending("Idempotency-Key", UUID.randomUUID().toString());
        Answer begun = once.post(engagements, harbour(nordhavn)).is(201);
        String one = begun.header("Location");
        assertThat(once.post(engagements, harbour(nordhavn)).is(201).header("Location"))
                .isEqualTo(one);
        assertThat(vera.get(one).is(200).json()).isEqualTo(begun.json());
        ObjectNode changed = (ObjectNode) harbour().get("data");
        vera.put(one, changed).isProblem(428, "precondition-required");
        Answer now = vera.having(begun)
                .put(one, changed.put("name", "Two timetables"))
                .is(200);
        vera.having(begun).put(one, changed).isProblem(412, "stale");

        Caller clara = firm.clara(nordhavn).caller();
        clara.get(one).isProblem(404, "not-found");
        vera.having(now).send("PUT", one + "/release", null).is(200);
        assertThat(clara.get(one).is(200).json().path("data").path("name").asText())
                .isEqualTo("Two timetables");
        assertThat(clara.get(engagements).is(200).each("name")).containsExactly("Two timetables");
        clara.get(one + "/note").isProblem(404, "not-found");
        clara.having(now).delete(one + "/release").isProblem(404, "not-found");
        vera.having(vera.get(one)).delete(one + "/release").is(200);
        clara.get(one).isProblem(404, "not-found");
        assertThat(clara.get(engagements).is(200).json()).isEmpty();
    }

    @Test
    void a_list_that_is_remembered_is_remembered_for_each_consultant_alone() {
        UUID engagement = firm.engagement(firm.organization("Nordhavn"));
        TestFirm.Person camila = firm.camila();
        firm.joins(engagement, camila);
        assertThat(camila.caller().get(engagements).is(200).json()).hasSize(1);
        TestFirm.Person viktor = firm.viktor();
        Sql.run("update member set roles = 'CONSULTANT' where id = ?", viktor.memberId());
        assertThat(viktor.caller().get(engagements).is(200).json()).isEmpty();
        assertThat(vera.get(engagements + "?mine=true").is(200).json()).isEmpty();
        Answer first = camila.caller().get(engagements);
        camila.caller()
                .sending("If-None-Match", first.header("ETag"))
                .get(engagements)
                .is(304);
    }

    @Test
    void a_closed_gate_answers_409_with_one_entry_for_each_thing_missing() {
        UUID engagement = firm.engagement(firm.organization("Nordhavn"));
        String phase = engagements + "/" + engagement + "/phase";
        Sql.run("update engagement set phase = 'ACTION' where id = ?", engagement);
        Answer stands = vera.get(phase).is(200);
        ObjectNode move = JSON.createObjectNode().put("to", "ENDING").put("reason", "It is done.");
        vera.put(phase, move).isProblem(428, "precondition-required");
        Answer refused = vera.having(stands).put(phase, move).isProblem(409, "engagement-gate-closed");
        assertThat(refused.blamedFields())
                .containsExactly(
                        "exit[RESULTS]", "exit[HANDOVER]", "exit[OPEN_ENDS]", "exit[CONFIDENCES]", "exit[LEARNING]");
        ObjectNode exit = move.putObject("exit");
        refused.blamedFields()
                .forEach(field -> exit.put(field.replaceAll(".*\\[|]", ""), "Said in front of everybody."));
        Answer ended = vera.having(stands).put(phase, move).is(200);
        assertThat(ended.json().path("phase").asText()).isEqualTo("ENDING");
        assertThat(ended.json().path("passages").get(0).path("reason").asText()).isEqualTo("It is done.");
        vera.having(stands).put(phase, move).isProblem(412, "stale");
    }

    @Test
    void parties_team_and_note_are_changed_by_the_firm_and_seen_by_whom_they_concern() {
        UUID nordhavn = firm.organization("Nordhavn");
        String one = engagements + "/" + firm.engagement(nordhavn);
        UUID atlas = firm.organization("Atlas");
        Answer added = vera.post(one + "/parties", JSON.createObjectNode().put("organizationId", atlas.toString()))
                .is(201);
        assertThat(vera.get(one + "/parties").is(200).each("name")).contains("Nordhavn", "Atlas");
        vera.post(one + "/parties", JSON.createObjectNode().put("organizationId", atlas.toString()))
                .isProblem(409, "engagement-party-twice");
        vera.having(added).delete(added.header("Location")).is(204);
        TestFirm.Person camila = firm.camila();
        vera.put(one + "/team/" + camila.memberId(), JSON.createObjectNode().put("lead", true))
                .is(200);
        Caller clara = firm.clara(nordhavn).caller();
        assertThat(clara.get(one + "/team").is(200).each("name")).containsExactly("Camila Rocha");
        vera.having(vera.get(one + "/team"))
                .delete(one + "/team/" + camila.memberId())
                .isProblem(409, "engagement-team-lead-needed");
        Answer none = vera.get(one + "/note").is(200);
        vera.having(none)
                .put(one + "/note", JSON.createObjectNode().put("text", "Between us."))
                .is(200);
        clara.get(one + "/note").isProblem(404, "not-found");
    }

    @Test
    void decisions_are_written_once_corrected_anew_and_never_changed() {
        UUID nordhavn = firm.organization("Nordhavn");
        String decisions = engagements + "/" + firm.engagement(nordhavn) + "/decisions";
        Answer first = vera.post(decisions, berths("FIRM", null)).is(201);
        vera.put(first.header("Location"), berths("CLIENT", null)).is(405);
        vera.delete(first.header("Location")).is(405);
        String id = first.json().path("id").asText();
        vera.post(decisions, berths("TOGETHER", id)).is(201);
        vera.post(decisions, berths("TOGETHER", id)).isProblem(409, "engagement-decision-corrected");
        vera.post(decisions, berths("NOBODY_YET", null)).isProblem(422, "invalid");
        Caller clara = firm.clara(nordhavn).caller();
        assertThat(clara.get(decisions).is(200).json()).hasSize(2);
        assertThat(clara.get(decisions + "/shown")
                        .is(200)
                        .json()
                        .get(0)
                        .path("roles")
                        .path("COLLABORATIVE")
                        .asInt())
                .isEqualTo(1);
        clara.post(decisions, berths("CLIENT", null)).isProblem(404, "not-found");
    }

    @Test
    void the_timeline_speaks_the_callers_language() {
        String timeline = engagements + "/" + firm.engagement(firm.organization("Nordhavn")) + "/timeline";
        assertThat(vera.sending("Accept-Language", "de")
                        .get(timeline)
                        .is(200)
                        .json()
                        .path("entries")
                        .findValuesAsText("text"))
                .contains("Kontrakt");
    }

    private static ObjectNode harbour(UUID... organizations) {
        ObjectNode wanted = JSON.createObjectNode();
        wanted.putObject("data")
                .put("name", "One harbour")
                .put("template", "ADVISORY")
                .put("purpose", "To plan together.")
                .put("startsOn", "2026-03-02")
                .put("endsOn", "2026-11-27")
                .put("zone", "Europe/Oslo");
        for (UUID organization : organizations) {
            wanted.withArray("organizationIds").add(organization.toString());
        }
        return wanted;
    }

    private static ObjectNode berths(String decidedBy, String corrects) {
        ObjectNode decision = JSON.createObjectNode()
                .put("topic", "Berths")
                .put("text", "One list for both.")
                .put("decidedOn", "2026-03-16")
                .put("decidedBy", decidedBy)
                .put("dataBy", "FIRM")
                .put("implementedBy", "CLIENT");
        return corrects == null ? decision : decision.put("correctsId", corrects);
    }
}
