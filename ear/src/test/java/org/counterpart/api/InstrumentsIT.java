package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Instruments over HTTP. */
class InstrumentsIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static TestFirm firm;
    private static String instruments;
    private static Caller vera;
    private static Caller camila;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        instruments = firm.path() + "/instruments";
        vera = firm.vera().caller();
        camila = firm.camila().caller();
    }

    @Test
    void the_house_instrument_is_there_in_four_languages_and_stays_as_it_is() {
        Answer list = camila.get(instruments).is(200);
        JsonNode house = list.json().get(0);
        assertThat(house.path("key").asText()).isEqualTo("role-orientation");
        assertThat(house.path("items").asInt()).isEqualTo(24);
        assertThat(house.path("languages")).hasSize(4);
        String address = instruments + "/" + house.path("id").asText();
        Answer version = vera.get(address + "/versions/1").is(200);
        vera.having(version)
                .put(address + "/versions/1", version.json().path("document"))
                .isProblem(409, "instruments-house");
        vera.having(version)
                .send("PUT", address + "/versions/1/retirement", null)
                .isProblem(409, "instruments-house");
        vera.send("POST", address + "/versions", null).isProblem(409, "instruments-house");
        vera.having(vera.get(address).is(200))
                .send("PUT", address + "/archival", null)
                .isProblem(409, "instruments-house");
    }

    @Test
    void an_instrument_is_written_published_and_never_changes_again() {
        String address = begin("How we decide");
        String draft = address + "/versions/1";
        Answer empty = camila.get(draft).is(200);
        camila.having(empty).put(draft + "/publication", languages()).isProblem(422, "invalid");
        Answer written = camila.having(empty).put(draft, document()).is(200);
        Answer published =
                camila.having(written).put(draft + "/publication", languages()).is(200);
        assertThat(published.json().path("state").asText()).isEqualTo("PUBLISHED");
        assertThat(published.json().path("document")).isEqualTo(document());
        camila.having(published).put(draft, document()).isProblem(409, "instruments-version-published");
        camila.having(published).delete(draft).isProblem(409, "instruments-version-published");
        camila.having(published)
                .put(draft + "/publication", languages())
                .isProblem(409, "instruments-version-published");
        assertThat(camila.get(address)
                        .is(200)
                        .json()
                        .path("instrument")
                        .path("published")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void the_next_version_begins_as_the_last_and_must_say_something_else() {
        String address = published("Second thoughts");
        Answer second = vera.send("POST", address + "/versions", null).is(201);
        assertThat(second.header("Location")).endsWith("/versions/2");
        assertThat(second.json().path("document")).isEqualTo(document());
        vera.send("POST", address + "/versions", null).isProblem(409, "instruments-draft-exists");
        vera.having(second)
                .put(address + "/versions/2/publication", languages())
                .isProblem(409, "instruments-same");
        ObjectNode other = document();
        ((ObjectNode) other.path("items").get(0).path("self")).put("en", "I say what is decided.");
        Answer written = vera.having(second).put(address + "/versions/2", other).is(200);
        vera.having(written)
                .put(address + "/versions/2/publication", languages())
                .is(200);
        assertThat(vera.get(address + "/versions").is(200).each("number")).containsExactly("2", "1");
        assertThat(vera.get(address + "/versions/1").is(200).json().path("document"))
                .isEqualTo(document());
        Answer first = vera.get(address + "/versions/1");
        assertThat(vera.having(first)
                        .send("PUT", address + "/versions/1/retirement", null)
                        .is(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("RETIRED");
    }

    @Test
    void a_language_is_written_completely_or_not_offered() {
        String address = begin("Two languages");
        ObjectNode document = document();
        ((ArrayNode) document.path("languages")).add("de");
        Answer written = vera.having(vera.get(address + "/versions/1"))
                .put(address + "/versions/1", document)
                .is(200);
        Answer refused = vera.having(written)
                .put(address + "/versions/1/publication", "{}")
                .isProblem(422, "invalid");
        assertThat(refused.blamedFields()).contains("name.de", "items[1].observer.de", "answers.labels[2].de");
        assertThat(vera.having(written)
                        .put(address + "/versions/1/publication", languages())
                        .is(200)
                        .json()
                        .path("document")
                        .path("languages"))
                .hasSize(1);
    }

    @Test
    void who_writes_second_is_told_and_every_change_names_its_version() {
        String address = begin("Two at once");
        Answer seen = vera.get(address + "/versions/1").is(200);
        camila.having(seen).put(address + "/versions/1", document()).is(200);
        vera.having(seen).put(address + "/versions/1", document()).isProblem(412, "stale");
        vera.put(address + "/versions/1", document()).isProblem(428, "precondition-required");
    }

    @Test
    void one_request_begins_one_instrument() {
        Caller once = vera.sending("Idempotency-Key", UUID.randomUUID().toString());
        String body = "{\"name\": \"Once\", \"language\": \"en\"}";
        assertThat(once.post(instruments, body).is(201).header("Location"))
                .isEqualTo(once.post(instruments, body).is(201).header("Location"));
        assertThat(vera.post(instruments, "{\"name\": \"No language\"}")
                        .isProblem(422, "invalid")
                        .blamedFields())
                .containsExactly("language");
    }

    @Test
    void what_is_exported_is_imported_as_the_same_under_a_key_of_its_own() {
        String address = published("Takes a journey");
        Answer file = vera.get(address + "/versions/1/document").is(200);
        assertThat(file.header("Content-Disposition")).contains("takes-a-journey-1.json");
        Answer taken = vera.post(instruments + "/import", file.body()).is(201);
        assertThat(taken.json().path("instrument").path("key").asText()).isEqualTo("takes-a-journey-2");
        assertThat(vera.get(taken.header("Location") + "/versions/1")
                        .is(200)
                        .json()
                        .path("document"))
                .isEqualTo(document());
        String id = address.substring(address.lastIndexOf('/') + 1);
        vera.post(instruments + "/import?draftOf=" + id, file.body()).is(201);
        vera.post(instruments + "/import?draftOf=" + id, file.body()).isProblem(409, "instruments-draft-exists");
        vera.post(instruments + "/import?draftOf=" + UUID.randomUUID(), file.body())
                .isProblem(404, "not-found");
    }

    @Test
    void a_copy_says_the_same_under_its_new_name() {
        String id = camila.get(instruments).is(200).json().get(0).path("id").asText();
        Answer copy = camila.post(instruments, "{\"name\": \"Ours\", \"copyOf\": \"" + id + "\"}")
                .is(201);
        JsonNode document = camila.get(copy.header("Location") + "/versions/1")
                .is(200)
                .json()
                .path("document");
        assertThat(document.path("name").path("fr").asText()).isEqualTo("Ours");
        assertThat(document.path("items")).hasSize(24);
    }

    @Test
    void of_a_file_that_is_not_sound_nothing_is_saved() {
        int before = vera.get(instruments + "?limit=200").is(200).json().size();
        refused("{\"format\": oops", 400, "body-malformed");
        refused("[".repeat(5_000), 400);
        refused("{\"document\": " + "{\"name\": ".repeat(2_000), 400);
        refused(" ".repeat(2 * 1024 * 1024 + 1), 413, "too-large");

        ObjectNode cycle = document();
        ((ObjectNode) cycle.path("scales").get(0)).put("parent", "together");
        ((ObjectNode) cycle.path("scales").get(1)).put("parent", "alone");
        assertThat(refused(file(cycle), 422, "invalid").blamedFields())
                .containsExactly("document.scales[0].parent", "document.scales[1].parent");

        ObjectNode unknown = document();
        ((ObjectNode) unknown.path("items").get(1).path("loads").get(0)).put("scale", "nowhere");
        Answer said = refused(file(unknown), 422, "invalid");
        assertThat(said.blamedFields()).containsExactly("document.items[1].loads[0].scale");
        assertThat(said.body()).contains("nowhere", "alone, together");

        ObjectNode many = document();
        ArrayNode items = many.putArray("items");
        for (int i = 0; i < 10_000; i++) {
            items.addObject().put("key", "x" + i).putObject("self").put("en", "x");
        }
        assertThat(refused(file(many), 422, "invalid").blamedFields()).containsExactly("document.items");

        ObjectNode field = document();
        field.put("norms", "top 10 %");
        assertThat(refused(file(field), 400).blamedFields()).containsExactly("document.norms");
        ObjectNode weight = document();
        ((ObjectNode) weight.path("items").get(0).path("loads").get(0)).put("weight", 0);
        assertThat(refused(file(weight), 422, "invalid").blamedFields())
                .containsExactly("document.items[0].loads[0].weight");
        assertThat(refused(file(document()).replace("instrument/1", "instrument/9"), 422, "invalid")
                        .blamedFields())
                .containsExactly("format");
        assertThat(vera.get(instruments + "?limit=200").is(200).json()).hasSize(before);
    }

    @Test
    void a_script_is_text_like_any_other() {
        ObjectNode document = document();
        String script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        ((ObjectNode) document.path("items").get(0).path("self")).put("en", script);
        Answer taken = vera.post(instruments + "/import", file(document)).is(201);
        assertThat(vera.get(taken.header("Location") + "/versions/1")
                        .is(200)
                        .json()
                        .at("/document/items/0/self/en")
                        .asText())
                .isEqualTo(script);
    }

    @Test
    void a_draft_is_thrown_away_unless_it_is_all_there_is() {
        String address = begin("Thrown away");
        vera.having(vera.get(address + "/versions/1"))
                .delete(address + "/versions/1")
                .isProblem(409, "instruments-draft-only");
        String other = published("Thrown away too");
        Answer second = vera.send("POST", other + "/versions", null).is(201);
        vera.having(second).delete(other + "/versions/2").is(204);
        vera.get(other + "/versions/2").isProblem(404, "not-found");
    }

    @Test
    void what_is_put_away_is_neither_listed_nor_written_until_it_is_taken_out() {
        String address = published("Put away");
        Answer away = vera.having(vera.get(address))
                .send("PUT", address + "/archival", null)
                .is(200);
        String id = away.json().path("instrument").path("id").asText();
        assertThat(vera.get(instruments + "?limit=200").is(200).each("id")).doesNotContain(id);
        assertThat(vera.get(instruments + "?status=ARCHIVED").is(200).each("id"))
                .contains(id);
        vera.send("POST", address + "/versions", null).isProblem(409, "instruments-archived");
        vera.having(away).delete(address + "/archival").is(200);
        vera.send("POST", address + "/versions", null).is(201);
        vera.get(instruments + "?status=GONE").isProblem(422, "invalid");
    }

    @Test
    void clients_are_not_told_of_instruments() {
        String address = published("Not for clients");
        Caller clara = firm.clara().caller();
        clara.get(instruments).isProblem(404, "not-found");
        clara.get(address).isProblem(404, "not-found");
        clara.get(address + "/versions/1/document").isProblem(404, "not-found");
        clara.post(instruments + "/import", file(document())).isProblem(404, "not-found");
    }

    private static String begin(String name) {
        return vera.post(instruments, "{\"name\": \"" + name + "\", \"language\": \"en\"}")
                .is(201)
                .header("Location");
    }

    private static String published(String name) {
        String address = begin(name);
        Answer written = vera.having(vera.get(address + "/versions/1"))
                .put(address + "/versions/1", document())
                .is(200);
        vera.having(written)
                .put(address + "/versions/1/publication", languages())
                .is(200);
        return address;
    }

    private static Answer refused(String body, int status, String type) {
        return vera.post(instruments + "/import", body).isProblem(status, type);
    }

    private static Answer refused(String body, int status) {
        return vera.post(instruments + "/import", body).isProblem(status);
    }

    private static String languages() {
        return "{\"languages\": [\"en\"]}";
    }

    private static String file(JsonNode document) {
        return "{\"format\": \"counterpart-instrument/1\", \"key\": \"small\", \"name\": \"Small\", \"number\": 1,"
                + " \"document\": " + document + "}";
    }

    private static ObjectNode document() {
        try {
            return (ObjectNode)
                    JSON.readTree(
                            """
                    {"languages": ["en"], "name": {"en": "How we decide"}, "purpose": {},
                     "answers": {"lowest": 1, "labels": [{"en": "Never"}, {"en": "Sometimes"}, {"en": "Always"}]},
                     "scales": [{"key": "alone", "kind": "ROLE", "name": {"en": "Alone"}, "text": {}, "parent": null},
                                {"key": "together", "kind": "ROLE", "name": {"en": "Together"}, "text": {}, "parent": null}],
                     "items": [{"key": "tells", "self": {"en": "I tell."}, "observer": {"en": "They tell."},
                                "loads": [{"scale": "alone", "weight": 1.0, "reversed": false}]},
                               {"key": "waits", "self": {"en": "I wait."}, "observer": {"en": "They wait."},
                                "loads": [{"scale": "together", "weight": 2.0, "reversed": false},
                                          {"scale": "alone", "weight": 1.0, "reversed": true}]}],
                     "questions": [{"key": "more", "text": {"en": "More of what?"}}],
                     "readings": [{"scales": ["alone"], "text": {"en": "Alone."}, "tryNext": {"en": "Ask."}}], "near": 8}""");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
