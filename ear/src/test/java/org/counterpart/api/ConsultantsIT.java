package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One consultant over HTTP: versions, repeated requests, and who may do what. */
class ConsultantsIT {

    private static TestFirm firm;
    private static String consultants;
    private static Caller vera;
    private static TestFirm.Person camila;
    private static Caller camilasCalls;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        consultants = firm.path() + "/consultants";
        vera = firm.vera().caller();
        camila = firm.camila();
        camilasCalls = camila.caller();
    }

    @Test
    void what_was_added_is_found_at_its_location_with_its_version() {
        Answer added = vera.post(consultants, Profiles.thandi()).is(201);
        assertThat(URI.create(added.header("Location")).getPath()).startsWith(consultants + "/");
        assertThat(added.header("ETag")).matches("\"\\d+\"");
        Answer found = vera.get(added.header("Location")).is(200);
        assertThat(found.header("ETag")).isEqualTo(added.header("ETag"));
        assertThat(found.json()).isEqualTo(added.json());
        assertThat(found.json().path("data").path("name").asText()).isEqualTo("Thandi Walker");
        assertThat(found.json().path("changedBy").asText()).isEqualTo("Vera Paulsen");
        assertThat(found.json().path("changedAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    }

    @Test
    void a_change_names_the_version_it_was_made_from() {
        Answer read = vera.post(consultants, Profiles.thandi());
        String address = read.header("Location");
        ObjectNode moved = Profiles.thandi().put("city", "Pretoria");

        vera.put(address, moved).isProblem(428, "precondition-required");
        vera.sending("If-Match", "*").put(address, moved).isProblem(428, "precondition-required");
        vera.sending("If-Match", "W/\"1\"").put(address, moved).isProblem(412, "precondition-unreadable");
        vera.sending("If-Match", "one").put(address, moved).isProblem(412, "precondition-unreadable");
        Answer changed = vera.having(read).put(address, moved).is(200);
        assertThat(changed.header("ETag")).isNotEqualTo(read.header("ETag"));
        assertThat(changed.json().path("data").path("city").asText()).isEqualTo("Pretoria");
        vera.having(read).put(address, moved).isProblem(412, "stale");
        vera.having(read).delete(address).isProblem(412, "stale");
        vera.having(changed).put(address, Profiles.thandi()).is(200);
    }

    @Test
    void a_change_of_languages_alone_is_a_new_version() {
        Answer read = vera.post(consultants, Profiles.thandi());
        ObjectNode data = Profiles.thandi();
        data.withArray("languages").addObject().put("tag", "af").put("level", "B1");
        Answer changed = vera.having(read).put(read.header("Location"), data).is(200);
        assertThat(changed.header("ETag")).isNotEqualTo(read.header("ETag"));
        assertThat(changed.json().path("data").path("languages")).hasSize(3);
    }

    @Test
    void who_left_is_kept_but_no_longer_listed() {
        Answer read = vera.post(consultants, Profiles.thandi().put("name", "Lena Left"));
        String address = read.header("Location");
        vera.delete(address).isProblem(428, "precondition-required");
        vera.having(read).delete(address).is(204);
        Answer left = vera.get(address).is(200);
        assertThat(left.json().path("data").path("status").asText()).isEqualTo("LEFT");
        assertThat(vera.get(consultants + "?text=Lena+Left").json()).isEmpty();
        assertThat(vera.get(consultants + "?text=Lena+Left&status=left").json()).hasSize(1);
        vera.having(left).delete(address).isProblem(409, "roster-consultant-left");
    }

    @Test
    void the_same_request_sent_again_makes_nothing_new() {
        Caller once = vera.sending("Idempotency-Key", UUID.randomUUID().toString());
        ObjectNode data = Profiles.thandi().put("name", "Olga Once");
        Answer first = once.post(consultants, data).is(201);
        Answer again = once.post(consultants, data).is(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(vera.get(consultants + "?text=Olga+Once").json()).hasSize(1);
        once.post(consultants, data.put("city", "Elsewhere")).isProblem(409, "request-key-reused");
        vera.sending("Idempotency-Key", "with a space").post(consultants, data).isProblem(400, "idempotency-key");
    }

    @Test
    void consultants_keep_their_own_profile_but_what_is_the_vps() {
        Answer own = camilasCalls
                .post(consultants, Profiles.thandi().put("name", "Camila Rocha"))
                .is(201);
        String address = own.header("Location");
        ObjectNode data = (ObjectNode) own.json().path("data");
        assertThat(data.path("memberId").asText()).isEqualTo(camila.memberId().toString());

        Answer withRate = vera.having(own).put(address, rated(data.deepCopy())).is(200);
        assertThat(withRate.json().path("data").path("rate").path("amount").asLong())
                .isEqualTo(90_000);
        Answer seen = camilasCalls.get(address).is(200);
        assertThat(seen.body()).doesNotContain("90000");
        assertThat(seen.json().path("data").path("rate").isNull()).isTrue();

        Caller changing = camilasCalls.having(seen);
        changing.put(address, rated(data.deepCopy())).isProblem(403, "forbidden");
        changing.put(address, data.deepCopy().put("status", "PAUSED")).isProblem(403, "forbidden");
        changing.put(address, data.deepCopy().put("memberId", UUID.randomUUID().toString()))
                .isProblem(403, "forbidden");
        changing.delete(address).isProblem(403, "forbidden");
        Answer moved =
                changing.put(address, data.deepCopy().put("city", "Santos")).is(200);
        assertThat(vera.get(address)
                        .json()
                        .path("data")
                        .path("rate")
                        .path("amount")
                        .asLong())
                .as("the rate that she cannot see is kept")
                .isEqualTo(90_000);
        assertThat(moved.json().path("data").path("city").asText()).isEqualTo("Santos");
        camilasCalls.post(consultants, Profiles.thandi()).isProblem(409, "roster-member-has-profile");
    }

    @Test
    void consultants_see_but_do_not_change_others() {
        Answer other = vera.post(consultants, rated(Profiles.thandi())).is(201);
        Answer seen = camilasCalls.get(other.header("Location")).is(200);
        assertThat(seen.json().path("data").path("rate").isNull()).isTrue();
        camilasCalls
                .having(seen)
                .put(other.header("Location"), Profiles.thandi())
                .isProblem(403, "forbidden");
        camilasCalls.having(seen).delete(other.header("Location")).isProblem(403, "forbidden");
    }

    @Test
    void a_profile_belongs_to_nobody_from_elsewhere() {
        TestFirm.Person stranger = TestFirm.open().camila();
        Answer answer = vera.post(
                        consultants,
                        Profiles.thandi().put("memberId", stranger.memberId().toString()))
                .isProblem(422, "invalid");
        assertThat(answer.blamedFields()).containsExactly("memberId");
        TestFirm.Person client = firm.clara();
        vera.post(
                        consultants,
                        Profiles.thandi().put("memberId", client.memberId().toString()))
                .isProblem(422, "invalid");
    }

    private static ObjectNode rated(ObjectNode data) {
        data.putObject("rate").put("amount", 90_000).put("currency", "ZAR");
        return data;
    }
}
