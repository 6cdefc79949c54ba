package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programmes over HTTP. */
class ProgrammesIT {

    private TestFirm firm;
    private String programmes;
    private Caller vera;

    @BeforeEach
    void open_a_firm() {
        firm = TestFirm.open();
        programmes = firm.path() + "/programmes";
        vera = firm.vera().caller();
    }

    @Test
    void what_was_added_is_found_and_listed_and_changed_by_its_version() {
        Answer added = vera.post(programmes, listening()).is(201);
        assertThat(vera.get(added.header("Location")).is(200).json()).isEqualTo(added.json());
        assertThat(added.json().path("data").path("status").asText()).isEqualTo("OFFERED");
        assertThat(vera.get(programmes).is(200).json().get(0).path("halfDays").asInt())
                .isEqualTo(3);
        ObjectNode changed = listening().put("halfDays", 4);
        vera.put(added.header("Location"), changed).isProblem(428, "precondition-required");
        vera.having(added).put(added.header("Location"), changed).is(200);
        vera.having(added).put(added.header("Location"), changed).isProblem(412, "stale");
    }

    @Test
    void a_name_is_used_once_whatever_its_case_and_a_request_makes_one_programme() {
        Caller once = vera.sending("Idempotency-Key", UUID.randomUUID().toString());
        Answer added = once.post(programmes, listening()).is(201);
        assertThat(once.post(programmes, listening()).is(201).header("Location"))
                .isEqualTo(added.header("Location"));
        vera.post(programmes, listening().put("name", "LISTENING TO BOTH SIDES"))
                .isProblem(409, "programmes-name-taken");
        vera.having(added)
                .put(added.header("Location"), listening().put("name", "listening TO both sides"))
                .is(200);
    }

    @Test
    void a_programme_with_certificates_is_retired_and_any_other_deleted() {
        Answer unused = vera.post(programmes, listening()).is(201);
        vera.having(unused).delete(unused.header("Location")).is(204);
        vera.get(unused.header("Location")).isProblem(404, "not-found");

        Answer used = vera.post(programmes, listening()).is(201);
        String consultant = firm.consultant("Aino Virtanen").toString();
        vera.post(
                        firm.path() + "/consultants/" + consultant + "/certifications",
                        CertificationsIT.certificate(used.json().path("id").asText(), "2026-01-01", null))
                .is(201);
        vera.having(used).delete(used.header("Location")).is(204);
        Answer kept = vera.get(used.header("Location")).is(200);
        assertThat(kept.json().path("data").path("status").asText()).isEqualTo("RETIRED");
        assertThat(vera.get(programmes).json()).isEmpty();
        assertThat(vera.get(programmes + "?status=retired").json()).hasSize(1);
        vera.having(kept).delete(used.header("Location")).isProblem(409, "programmes-retired");
    }

    @Test
    void consultants_read_and_change_nothing_and_clients_find_nothing() {
        Answer added = vera.post(programmes, listening()).is(201);
        Caller camila = firm.camila().caller();
        assertThat(camila.get(programmes).is(200).json()).hasSize(1);
        camila.get(added.header("Location")).is(200);
        camila.post(programmes, listening()).isProblem(403, "forbidden");
        camila.having(added).put(added.header("Location"), listening()).isProblem(403, "forbidden");
        camila.having(added).delete(added.header("Location")).isProblem(403, "forbidden");
        Caller clara = firm.clara().caller();
        clara.get(programmes).isProblem(404, "not-found");
        clara.get(added.header("Location")).isProblem(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text=BOTH                | Listening to both sides
                    text=summary of board    | Board rooms
                    text=%                   |
                    language=pt              | Listening to both sides
                    language=pt-BR&text=list | Listening to both sides
                    language=de              |
                    status=offered           | Board rooms, Listening to both sides
                    limit=1                  | Board rooms
                    limit=1&offset=1         | Listening to both sides""")
    void filters_and_parts_find(String query, String names) {
        vera.post(programmes, listening()).is(201);
        vera.post(
                        programmes,
                        listening()
                                .put("name", "Board rooms")
                                .put("summary", "A summary of board life")
                                .set(
                                        "languages",
                                        new JsonMapper().createArrayNode().add("en")))
                .is(201);
        String encoded = query.replace("%", URLEncoder.encode("%", StandardCharsets.UTF_8))
                .replace(" ", "+");
        assertThat(String.join(
                        ", ", vera.get(programmes + "?" + encoded).is(200).each("name")))
                .isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource({
        "halfDays, 0, 422",
        "halfDays, 201, 422",
        "halfDays, 1.5, 400",
        "name, '\" \"', 422",
        "languages, '[\"klingon\"]', 422",
        "certificationRequired, null, 400",
        "shoeSize, 41, 400"
    })
    void what_cannot_be_is_refused_by_name(String field, String value, int status) throws Exception {
        ObjectNode wrong = listening().set(field, new JsonMapper().readTree(value));
        Answer answer = vera.post(programmes, wrong).isProblem(status);
        assertThat(answer.blamedFields())
                .allMatch(blamed -> blamed.startsWith(field))
                .isNotEmpty();
        assertThat(vera.get(programmes).json()).isEmpty();
    }

    static ObjectNode listening() {
        ObjectNode programme = new JsonMapper().createObjectNode();
        programme.put("name", "Listening to both sides").put("summary", "").put("halfDays", 3);
        programme
                .put("certificationRequired", true)
                .putArray("languages")
                .add("en")
                .add("pt-BR");
        return programme;
    }
}
