package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.services.FollowUpRows;
import org.counterpart.services.PartneringRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Territory, sacrifices and the agreement over HTTP. */
class PartneringIT {

    private static final String SACRIFICE =
            "{\"what\": \"The last word on dates\", \"purpose\": \"One timetable\", \"cost\": \"Two posts\", \"by\": \"2030-06-01\"}";

    private TestFirm firm;
    private Caller vera;
    private Caller clara;
    private Caller karim;
    private UUID nordhavn;
    private UUID atlas;
    private UUID workshop;
    private String path;

    @BeforeEach
    void open_a_firm_with_a_workshop_of_two() {
        firm = TestFirm.open();
        Person vp = firm.vera();
        vera = vp.caller();
        UUID one = firm.organization("Nordhavn Port Authority");
        UUID other = firm.organization("Atlas Utilities");
        clara = firm.clara(one).caller();
        karim = firm.karim(other).caller();
        UUID engagement = firm.engagement(one, other);
        workshop = FollowUpRows.workshop(Sql::run, firm.id(), engagement);
        nordhavn = firm.partyOf(engagement, one);
        atlas = firm.partyOf(engagement, other);
        path = firm.path() + "/workshops/" + workshop;
    }

    @Test
    void the_gate_says_who_has_to_do_what_and_opens_when_it_is_done() {
        PartneringRows.draft(Sql::run, firm.id(), workshop);
        vera.post(path + "/agreement/versions", "{}").is(201);
        assertThat(Sql.column(
                        """
                        select m.client_id::text from mail l join member m on m.firm_id = l.firm_id and m.email = l.recipient
                         where l.firm_id = ? and l.subject = 'Version 1 of the partnering agreement: Across the quay'""",
                        firm.id()))
                .as("one letter to each party")
                .hasSize(2)
                .doesNotHaveDuplicates();
        Answer refused = clara.send("POST", path + "/agreement/versions/1/acceptances", null)
                .isProblem(409, "partnering-gate-shut");
        assertThat(refused.json().path("errors").size()).isEqualTo(2);
        assertThat(refused.body()).contains("Nordhavn Port Authority says what", "Atlas Utilities says what");
        String ofClara = clara.post(path + "/sacrifices", SACRIFICE)
                .is(201)
                .json()
                .path("id")
                .asText();
        String ofKarim = karim.post(path + "/sacrifices", SACRIFICE)
                .is(201)
                .json()
                .path("id")
                .asText();
        String mark = "{\"mark\": \"REAL\", \"wording\": 1, \"words\": \"\"}";
        clara.post(path + "/sacrifices/" + ofClara + "/marks", mark).isProblem(403, "forbidden");
        karim.post(path + "/sacrifices/" + ofClara + "/marks", mark).is(201);
        assertThat(clara.get(path + "/agreement").is(200).json().path("gate").size())
                .isOne();
        clara.post(path + "/sacrifices/" + ofKarim + "/marks", mark).is(201);
        // The version was sent before anything was stated.
        assertThat(clara.get(path + "/agreement")
                        .is(200)
                        .json()
                        .path("outdated")
                        .asBoolean())
                .isTrue();
        vera.post(path + "/agreement/versions", "{\"note\": \"With both sacrifices.\"}")
                .is(201);
        clara.send("POST", path + "/agreement/versions/1/acceptances", null)
                .isProblem(409, "partnering-version-superseded");
        clara.send("POST", path + "/agreement/versions/2/acceptances", null).is(201);
        karim.send("POST", path + "/agreement/versions/2/acceptances", null).is(201);
        assertThat(karim.get(path + "/agreement").is(200).json().path("stage").asText())
                .isEqualTo("REACHED");
        clara.sending("If-Match", "\"2\"")
                .send("PUT", path + "/sacrifices/" + ofClara + "/withdrawal", null)
                .is(200);
        assertThat(karim.get(path + "/agreement").is(200).json().path("stage").asText())
                .isEqualTo("REOPENED");
        assertThat(vera.get(path + "/agreement/versions/2/comparison?with=1")
                        .is(200)
                        .body())
                .contains("SACRIFICE");
    }

    @Test
    void a_draft_is_changed_from_the_version_one_saw_and_clients_read_what_was_sent() {
        PartneringRows.draft(Sql::run, firm.id(), workshop);
        String terms =
                "{\"purpose\": \"To build.\", \"vision\": \"\", \"measures\": [], \"ladder\": [], \"roles\": [], \"exit\": \"\"}";
        vera.put(path + "/agreement", terms).isProblem(428, "precondition-required");
        vera.sending("If-Match", "\"1\"")
                .send("PUT", path + "/agreement", terms)
                .is(200);
        vera.sending("If-Match", "\"1\"")
                .send("PUT", path + "/agreement", terms)
                .isProblem(412, "stale");
        Answer lacking = vera.post(path + "/agreement/versions", "{}").isProblem(409, "partnering-incomplete");
        assertThat(lacking.json().path("errors").size()).isGreaterThan(4);
        clara.sending("If-Match", "\"2\"")
                .send("PUT", path + "/agreement", terms)
                .isProblem(404, "not-found");
        assertThat(clara.get(path + "/agreement").is(200).json().path("draft").isNull())
                .isTrue();
        assertThat(clara.get(path + "/agreement").body()).doesNotContain("To build.");
    }

    @Test
    void a_list_is_there_for_its_own_party_alone_until_it_is_shown() {
        String ground =
                "{\"ground\": \"The quay\", \"kind\": \"PROJECT\", \"holding\": \"PARTY\", \"holderId\": \"%s\", \"note\": \"planted-ground\"}";
        clara.post(path + "/territory/" + nordhavn + "/grounds", ground.formatted(nordhavn))
                .is(201);
        for (Caller other : new Caller[] {karim, vera}) {
            other.get(path + "/territory/" + nordhavn).isProblem(404, "not-found");
            assertThat(other.get(path + "/territory").is(200).body()).doesNotContain("The quay", "planted-ground");
        }
        Answer refused =
                vera.send("PUT", path + "/territory/showing", null).isProblem(409, "partnering-territory-incomplete");
        assertThat(refused.body()).contains("Atlas Utilities writes down");
        karim.post(path + "/territory/" + atlas + "/grounds", ground.formatted(atlas))
                .is(201);
        karim.send("PUT", path + "/territory/showing", null).isProblem(404, "not-found");
        vera.send("PUT", path + "/territory/showing", null).is(200);
        assertThat(karim.get(path + "/territory").is(200).body()).contains("planted-ground", "CONTESTED");
        clara.post(path + "/territory/" + nordhavn + "/grounds", ground.formatted(nordhavn))
                .isProblem(409, "partnering-territory-shown");
    }
}
