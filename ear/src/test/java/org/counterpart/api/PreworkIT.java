package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.counterpart.services.PreworkRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pre-work of workshops over HTTP. */
class PreworkIT {

    private static final JsonMapper JSON = new JsonMapper();

    private TestFirm firm;
    private String workshop;
    private UUID camilas;
    private Caller camila;
    private Caller vera;
    private Caller clara;
    private UUID id;
    private UUID one;
    private UUID other;

    @BeforeEach
    void a_workshop_of_two_parties() {
        firm = TestFirm.open();
        TestFirm.Person facilitator = firm.camila();
        UUID nordhavn = firm.organization("Nordhavn");
        UUID engagement = firm.engagement(nordhavn, firm.organization("Atlas"));
        firm.joins(engagement, facilitator);
        id = PreworkRows.workshop(Sql::run, firm.id(), engagement, facilitator.memberId());
        one = PreworkRows.participant(Sql::run, id, 0);
        other = PreworkRows.participant(Sql::run, id, 1);
        workshop = firm.path() + "/workshops/" + id;
        camila = facilitator.caller();
        camilas = facilitator.memberId();
        vera = firm.vera().caller();
        clara = firm.clara(nordhavn).caller();
    }

    @Test
    void an_interview_is_planned_held_and_listed_by_its_version() {
        String interview = workshop + "/interviews/" + one;
        Answer nothing = camila.get(interview).is(200);
        assertThat(nothing.header("ETag")).isEqualTo("\"0\"");
        ObjectNode plan =
                JSON.createObjectNode().put("plannedAt", "2026-11-24T09:30:00Z").put("minutes", 0);
        camila.put(interview, plan).isProblem(428, "precondition-required");
        Answer planned = camila.having(nothing).put(interview, plan).is(200);
        assertThat(planned.json().path("state").asText()).isEqualTo("PLANNED");
        camila.having(nothing).put(interview, plan).isProblem(412, "stale");
        assertThat(camila.having(planned)
                        .put(interview, plan.put("minutes", 35))
                        .isProblem(422)
                        .blamedFields())
                .as("by nobody")
                .containsExactly("interviewerId");
        Answer heard = camila.having(planned)
                .put(interview, plan.put("interviewerId", camilas.toString()))
                .is(200);
        assertThat(heard.json().path("state").asText()).isEqualTo("HEARD");
        vera.having(heard).put(interview, plan).isProblem(403);
        assertThat(vera.get(workshop + "/interviews").is(200).each("minutes")).containsExactly("0", "35");
        assertThat(camila.having(heard)
                        .put(interview, plan.put("minutes", -1))
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("minutes");
        clara.get(interview).isProblem(404, "not-found");
    }

    @Test
    void a_note_is_saved_by_its_version_and_told_to_whom_it_is_for() {
        String note = workshop + "/interviews/" + one + "/notes/CONCERN";
        Answer nothing = camila.get(note).is(200);
        Answer kept = camila.having(nothing)
                .put(note, said("INTERVIEWER", "Between us."))
                .is(200);
        camila.having(nothing).put(note, said("INTERVIEWER", "Again.")).isProblem(412, "stale");
        assertThat(camila.get(note).is(200).json()).isEqualTo(kept.json());
        assertThat(camila.get(workshop + "/interviews/" + one + "/notes")
                        .is(200)
                        .json())
                .hasSize(1);
        assertThat(vera.get(workshop + "/interviews/" + one + "/notes").is(200).json())
                .isEmpty();
        vera.get(note).isProblem(403);
        camila.get(note.replace("CONCERN", "GOSSIP")).isProblem(404, "not-found");
        assertThat(camila.having(kept).put(note, said(null, "x")).isProblem(422).blamedFields())
                .containsExactly("visibility");
    }

    @Test
    void what_enough_people_hold_is_told_of_nobody() {
        String themes = workshop + "/digest/themes";
        Caller once = camila.sending("Idempotency-Key", UUID.randomUUID().toString());
        ObjectNode dates = JSON.createObjectNode().put("name", "Dates").put("words", "They move.");
        Answer made = once.post(themes, dates).is(201);
        assertThat(once.post(themes, dates).is(201).header("Location")).isEqualTo(made.header("Location"));
        String theme = made.json().path("id").asText();
        UUID third = PreworkRows.participant(Sql::run, id, 1);
        for (UUID person : List.of(one, other, third)) {
            String note = workshop + "/interviews/" + person + "/notes/HOPE";
            camila.having(camila.get(note))
                    .put(note, said("UNATTRIBUTED", "By " + person))
                    .is(200);
        }
        JsonNode notes = camila.get(workshop + "/digest/notes").is(200).json();
        assertThat(notes).hasSize(3);
        for (JsonNode note : notes) {
            String place = workshop + "/digest/notes/" + note.path("id").asText();
            camila.having(camila.get(place))
                    .put(place, JSON.createObjectNode().put("themeId", theme))
                    .is(200);
        }
        assertThat(vera.get(workshop + "/digest").is(200).json().path("themes")).isEmpty();
        camila.send("PUT", workshop + "/digest", null).is(200);
        Answer told = vera.get(workshop + "/digest").is(200);
        assertThat(told.json().path("themes").get(0).path("quotes")).hasSize(3);
        assertThat(told.json().path("heldBack").isNull()
                        || told.json().path("heldBack").isMissingNode())
                .isTrue();
        assertThat(told.body()).doesNotContain(theme, "partyId", "participantId");
        vera.get(themes).isProblem(403);
        vera.get(workshop + "/digest/notes").isProblem(403);
        camila.having(camila.get(themes + "/" + theme))
                .delete(themes + "/" + theme)
                .is(204);
        assertThat(camila.get(workshop + "/digest").is(200).json().path("themes"))
                .isEmpty();
    }

    @Test
    void the_gate_answers_409_with_one_entry_for_each_thing_missing_in_the_callers_language() {
        String preparation = workshop + "/preparation";
        Answer stands = camila.get(preparation).is(200);
        assertThat(stands.json().path("missing")).hasSize(2);
        ObjectNode nothing = JSON.createObjectNode().put("reason", "");
        camila.put(preparation, nothing).isProblem(428, "precondition-required");
        Answer refused = camila.sending("Accept-Language", "de")
                .having(stands)
                .put(preparation, nothing)
                .isProblem(409, "prework-gate-closed");
        assertThat(refused.blamedFields()).hasSize(2).allMatch(field -> field.startsWith("heard["));
        assertThat(refused.body()).contains("0 von 1 Personen gehört");
        Answer on = camila.having(stands)
                .put(preparation, nothing.put("reason", "They are at sea."))
                .is(200);
        assertThat(on.json().path("stage").asText()).isEqualTo("PREPARED");
        assertThat(vera.get(preparation).is(200).json().path("unpreparedWhy").asText())
                .isEqualTo("They are at sea.");
        clara.get(preparation).isProblem(404, "not-found");
    }

    private static ObjectNode said(String visibility, String text) {
        return JSON.createObjectNode()
                .put("visibility", visibility)
                .put("text", text)
                .put("consented", false);
    }
}
