package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates over HTTP, and the roster asked for who has them. */
class CertificationsIT {

    private TestFirm firm;
    private Caller vera;
    private String consultants;
    private String aino;
    private String programme;
    private String certifications;

    @BeforeEach
    void open_a_firm() {
        firm = TestFirm.open();
        vera = firm.vera().caller();
        consultants = firm.path() + "/consultants";
        aino = firm.consultant("Aino Virtanen").toString();
        firm.consultant("Bruno Alves");
        programme = firm.programme("Listening").toString();
        certifications = consultants + "/" + aino + "/certifications";
    }

    @Test
    void the_roster_finds_who_is_certified_on_a_day_and_by_default_today() {
        vera.post(certifications, certificate(programme, "2024-02-29", "2025-02-28"))
                .is(201);
        String certified = consultants + "?certified=" + programme;
        assertThat(vera.get(certified + "&certifiedOn=2024-02-28").json()).isEmpty();
        assertThat(vera.get(certified + "&certifiedOn=2024-02-29").each("name")).containsExactly("Aino Virtanen");
        assertThat(vera.get(certified + "&certifiedOn=2025-02-28").each("name")).containsExactly("Aino Virtanen");
        assertThat(vera.get(certified + "&certifiedOn=2025-03-01").json()).isEmpty();
        assertThat(vera.get(certified).json()).as("expired by today").isEmpty();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        vera.post(certifications, certificate(programme, today.toString(), null))
                .is(201);
        assertThat(vera.get(certified).each("name")).containsExactly("Aino Virtanen");
        assertThat(vera.get(certified + "&country=BR").json())
                .as("and all else that is asked")
                .isEmpty();
        assertThat(vera.get(consultants + "?certified=" + UUID.randomUUID()).json())
                .isEmpty();
        assertThat(vera.get(consultants + "?certified=&certifiedOn=").json()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "certified=me, certified",
        "certifiedOn=tomorrow, certifiedOn",
        "certified=0199f000-0000-7000-8000-000000000001&certifiedOn=2026-02-30, certifiedOn",
        "certified=0199f000-0000-7000-8000-000000000001&certifiedOn=%2B999999999-01-01, certifiedOn"
    })
    void what_is_no_programme_or_day_is_refused_by_name(String query, String field) {
        Answer answer = vera.get(consultants + "?" + query).isProblem(422, "invalid");
        assertThat(answer.blamedFields()).containsExactly(field);
    }

    @Test
    void to_renew_is_to_certify_again_and_what_was_is_kept() {
        vera.post(certifications, certificate(programme, "2024-01-01", "2025-12-31"))
                .is(201);
        vera.post(certifications, certificate(programme, "2025-12-01", "2027-11-30"))
                .is(201);
        vera.post(certifications, certificate(programme, "2025-12-01", null))
                .isProblem(409, "roster-certification-twice");
        Answer list = vera.get(certifications).is(200);
        assertThat(list.each("programme")).containsExactly("Listening", "Listening");
        assertThat(list.json().get(0).path("data").path("certifiedOn").asText()).isEqualTo("2025-12-01");
        assertThat(vera.get(certifications + "?limit=1").link("next")).contains("offset=1");
    }

    @Test
    void a_certificate_is_corrected_and_taken_back_by_its_version() {
        Answer added = vera.post(certifications, certificate(programme, "2026-01-01", null))
                .is(201);
        String address = added.header("Location");
        assertThat(vera.get(address).is(200).json()).isEqualTo(added.json());
        vera.delete(address).isProblem(428, "precondition-required");
        Answer changed = vera.having(added)
                .put(address, certificate(programme, "2026-01-01", "2026-12-31"))
                .is(200);
        assertThat(changed.json().path("data").path("expiresOn").asText()).isEqualTo("2026-12-31");
        vera.having(added).delete(address).isProblem(412, "stale");
        vera.having(changed).delete(address).is(204);
        vera.get(address).isProblem(404, "not-found");
    }

    @Test
    void consultants_read_and_change_nothing_and_clients_find_nothing() {
        Answer added = vera.post(certifications, certificate(programme, "2026-01-01", null))
                .is(201);
        Caller camila = firm.camila().caller();
        assertThat(camila.get(certifications).is(200).json()).hasSize(1);
        camila.post(certifications, certificate(programme, "2026-02-01", null)).isProblem(403, "forbidden");
        camila.having(added).delete(added.header("Location")).isProblem(403, "forbidden");
        Caller clara = firm.clara().caller();
        clara.get(certifications).isProblem(404, "not-found");
        clara.get(consultants + "?certified=" + programme).isProblem(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "certifiedOn, 1949-12-31",
        "certifiedOn, 2150-01-01",
        "expiresOn, 2026-01-01",
        "expiresOn, 2025-12-31",
        "expiresOn, 2076-01-02",
        "certifiedBy, ' '",
        "programmeId, 0199f000-0000-7000-8000-0000000000ff"
    })
    void what_cannot_be_is_refused_by_name_and_nothing_is_kept(String field, String value) {
        ObjectNode wrong = certificate(programme, "2026-01-01", "2026-12-31").put(field, value);
        assertThat(vera.post(certifications, wrong).isProblem(422, "invalid").blamedFields())
                .containsExactly(field);
        assertThat(vera.get(certifications).json()).isEmpty();
    }

    @Test
    void a_day_that_is_none_is_refused_by_name() {
        ObjectNode wrong = certificate(programme, "2026-02-30", null);
        assertThat(vera.post(certifications, wrong)
                        .isProblem(400, "body-unreadable")
                        .blamedFields())
                .containsExactly("certifiedOn");
    }

    static ObjectNode certificate(String programme, String from, String to) {
        return new JsonMapper()
                .createObjectNode()
                .put("programmeId", programme)
                .put("certifiedOn", from)
                .put("expiresOn", to)
                .put("certifiedBy", "Vera Paulsen");
    }
}
