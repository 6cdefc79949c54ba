package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a profile says beside name, place and languages, over HTTP. */
class WholeProfileIT {

    private static final String MORE =
            """
            {"pronouns": "she/her", "region": "ZA-KZN", "joinedOn": "2019-03-01",
             "industries": ["Mining", "Energy"], "deliveredIn": ["ZA", "MZ"],
             "workDays": ["TUESDAY", "MONDAY"], "worksFrom": "08:30", "worksUntil": "16:15",
             "links": [{"label": "Talk", "url": "https://example.org/quiet"}]}""";

    private static TestFirm firm;
    private static String consultants;
    private static Caller vera;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        consultants = firm.path() + "/consultants";
        vera = firm.vera().caller();
    }

    @Test
    void what_was_said_comes_back_as_it_was_said() throws Exception {
        JsonNode data = vera.post(consultants, whole()).is(201).json().path("data");
        assertThat(data.path("pronouns").asText()).isEqualTo("she/her");
        assertThat(data.path("region").asText()).isEqualTo("ZA-KZN");
        assertThat(data.path("joinedOn").asText()).isEqualTo("2019-03-01");
        assertThat(data.path("industries").toString()).isEqualTo("[\"Energy\",\"Mining\"]");
        assertThat(data.path("deliveredIn").toString()).isEqualTo("[\"MZ\",\"ZA\"]");
        assertThat(data.path("workDays").toString()).isEqualTo("[\"MONDAY\",\"TUESDAY\"]");
        assertThat(data.path("worksFrom").asText()).startsWith("08:30");
        assertThat(data.path("worksUntil").asText()).startsWith("16:15");
        assertThat(data.path("links").path(0).path("url").asText()).isEqualTo("https://example.org/quiet");
    }

    @Test
    void what_is_read_can_be_written_back_and_nothing_changes() throws Exception {
        Answer added = vera.post(consultants, whole()).is(201);
        Answer written = vera.having(added)
                .put(added.header("Location"), added.json().path("data"))
                .is(200);
        assertThat(written.json().path("data")).isEqualTo(added.json().path("data"));
    }

    @Test
    void what_is_left_out_is_a_working_week_and_nothing_else() {
        JsonNode data = vera.post(consultants, Profiles.thandi()).is(201).json().path("data");
        assertThat(data.path("workDays")).hasSize(5);
        assertThat(data.path("worksFrom").asText()).startsWith("09:00");
        assertThat(data.path("industries")).isEmpty();
        assertThat(data.path("joinedOn").isNull()).isTrue();
    }

    @Test
    void a_list_finds_by_industry_and_by_country_delivered_in() throws Exception {
        vera.post(consultants, ((ObjectNode) whole()).put("name", "Wim Windmill"))
                .is(201);
        assertThat(vera.get(consultants + "?industry=ENERGY").is(200).each("name"))
                .contains("Wim Windmill");
        assertThat(vera.get(consultants + "?deliveredIn=MZ&text=Windmill").each("name"))
                .containsExactly("Wim Windmill");
        assertThat(vera.get(consultants + "?deliveredIn=FR").json()).isEmpty();
        assertThat(vera.get(consultants + "?text=windmill")
                        .json()
                        .path(0)
                        .path("industries")
                        .toString())
                .isEqualTo("[\"Energy\",\"Mining\"]");
        assertThat(vera.get(consultants + "?deliveredIn=XX")
                        .isProblem(422, "invalid")
                        .blamedFields())
                .containsExactly("deliveredIn");
    }

    @Test
    void since_when_somebody_is_with_the_firm_is_the_vps_to_say() throws Exception {
        Caller camila = firm.camila().caller();
        camila.post(consultants, whole()).isProblem(403, "forbidden");
        Answer own = camila.post(consultants, ((ObjectNode) whole()).putNull("joinedOn"))
                .is(201);
        String address = own.header("Location");
        Answer dated = vera.having(own).put(address, whole()).is(200);
        ObjectNode data = (ObjectNode) dated.json().path("data");
        camila.having(dated)
                .put(address, data.deepCopy().put("joinedOn", "2001-01-01"))
                .isProblem(403, "forbidden");
        Answer kept = camila.having(dated)
                .put(address, data.deepCopy().putNull("joinedOn"))
                .is(200);
        assertThat(kept.json().path("data").path("joinedOn").asText()).isEqualTo("2019-03-01");
    }

    @Test
    void everything_wrong_is_named() throws Exception {
        ObjectNode wrong = (ObjectNode) whole();
        wrong.put("region", "DE-BY")
                .put("worksUntil", "08:30")
                .put("joinedOn", LocalDate.now().plusDays(3).toString());
        assertThat(vera.post(consultants, wrong).isProblem(422, "invalid").blamedFields())
                .containsExactlyInAnyOrder("region", "worksUntil", "joinedOn");
        ObjectNode script = (ObjectNode) whole();
        script.withArray("links").addObject().put("label", "x").put("url", "javascript:alert(1)");
        assertThat(vera.post(consultants, script).isProblem(422, "invalid").blamedFields())
                .containsExactly("links[1].url");
        vera.post(consultants, ((ObjectNode) whole()).put("worksFrom", "nine")).isProblem(400, "body-unreadable");
        ObjectNode lazy = (ObjectNode) whole();
        lazy.putArray("workDays");
        assertThat(vera.post(consultants, lazy).isProblem(422, "invalid").blamedFields())
                .containsExactly("workDays");
        lazy.putArray("workDays").addNull();
        vera.post(consultants, lazy).isProblem(422, "invalid");
        lazy.putArray("workDays").add("SOMEDAY");
        vera.post(consultants, lazy).isProblem(400, "body-unreadable");
    }

    private static JsonNode whole() throws Exception {
        ObjectNode whole = Profiles.thandi();
        whole.setAll((ObjectNode) Profiles.JSON.readTree(MORE));
        return whole;
    }
}
