package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.services.AgreementRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Role profiles over HTTP: answered on two devices, private, shared, and never saying more than was released. */
class RoleProfilesIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> PARTS =
            List.of("", "/trend", "/drift", "/norms", "/answers", "/shares", "/profile.pdf", "/scores.csv");

    private static TestFirm firm;
    private static UUID nordhavn;
    private static Person camilaHerself;
    private static Person claraHerself;
    private static Person viktorHimself;
    private static Person veraHerself;
    private static Caller vera;
    private static Caller viktor;
    private static Caller camila;
    private static Caller clara;

    private String profile;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        nordhavn = firm.organization("Nordhavn Port Authority");
        veraHerself = firm.vera();
        vera = veraHerself.caller();
        viktorHimself = firm.viktor();
        viktor = viktorHimself.caller();
        camilaHerself = firm.camila();
        camila = camilaHerself.caller();
        claraHerself = firm.clara(nordhavn);
        clara = claraHerself.caller();
    }

    @BeforeEach
    void start_a_round() {
        profile = begin(camila);
    }

    @Test
    void answers_are_kept_item_by_item_from_two_devices_and_sent_once() {
        Answer begun = camila.get(profile + "/answers").is(200);
        assertThat(begun.header("ETag")).isEqualTo("\"0\"");
        camila.having(begun)
                .put(profile + "/answers", answers(Map.of("expert.decides", 2)))
                .is(200);
        // The other device still holds what it read before.
        camila.having(begun)
                .put(profile + "/answers", answers(Map.of("expert.plans", 5)))
                .isProblem(412);
        Answer now = camila.get(profile + "/answers");
        Answer saved = camila.having(now)
                .put(profile + "/answers", answers(Map.of("expert.plans", 5)))
                .is(200);
        assertThat(saved.json().path("answers").path("expert.decides").asInt()).isEqualTo(2);
        assertThat(saved.json().path("answers").path("expert.plans").asInt()).isEqualTo(5);
        Answer missing = camila.having(saved).send("PUT", profile + "/answers/sending", null);
        assertThat(missing.isProblem(422, "invalid").blamedFields()).hasSize(22).contains("answers.collaborative.talk");
        Answer sent = send(camila, profile, 3);
        assertThat(sent.json().path("sentAt").isNull()).isFalse();
        camila.having(sent).send("PUT", profile + "/answers/sending", null).isProblem(409);
        camila.having(sent)
                .put(profile + "/answers", answers(Map.of("expert.decides", 1)))
                .isProblem(409);
    }

    @Test
    void answers_that_do_not_exist_are_named_and_nothing_is_kept() {
        Answer begun = camila.get(profile + "/answers");
        assertThat(camila.having(begun)
                        .put(
                                profile + "/answers",
                                answers(Map.of("expert.decides", 6, "no.such", 1, "expert.plans", 4)))
                        .isProblem(422, "invalid")
                        .blamedFields())
                .containsExactlyInAnyOrder("answers.expert.decides", "answers.no.such");
        assertThat(camila.get(profile + "/answers").json().path("answers")).isEmpty();
        camila.put(profile + "/answers", answers(Map.of())).isProblem(428);
        camila.having(begun).send("PUT", profile + "/answers", "{}").isProblem(422, "invalid");
    }

    @Test
    void not_even_a_vp_finds_a_profile_that_is_not_shared() {
        send(camila, profile, 4);
        UUID version =
                UUID.fromString(camila.get(profile).json().path("versionId").asText());
        assertThat(version).isNotNull();
        for (String part : PARTS) {
            vera.get(profile + part).isProblem(404, "not-found");
            viktor.get(profile + part).isProblem(404, "not-found");
            clara.get(profile + part).isProblem(404, "not-found");
        }
        vera.put(profile + "/answers", answers(Map.of("expert.decides", 1))).isProblem(428);
        vera.sending("If-Match", "\"1\"")
                .put(profile + "/answers", answers(Map.of("expert.decides", 1)))
                .isProblem(404, "not-found");
        vera.post(profile + "/shares", share("FIRM", null)).isProblem(404, "not-found");
        assertThat(vera.get(firm.path() + "/profiles?shared=true").is(200).each("id"))
                .doesNotContain(id(profile));
    }

    @Test
    void what_is_shared_is_seen_until_it_is_withdrawn_and_the_record_stays() {
        camila.post(profile + "/shares", share("PERSON", veraHerself.memberId()))
                .isProblem(409);
        send(camila, profile, 4);
        Answer shared = camila.sending("Idempotency-Key", "once")
                .post(profile + "/shares", share("PERSON", veraHerself.memberId()))
                .is(201);
        camila.post(profile + "/shares", share("PERSON", veraHerself.memberId()))
                .isProblem(409);
        Answer seen = vera.get(profile).is(200);
        assertThat(seen.json().path("own").asBoolean()).isFalse();
        assertThat(seen.json().path("groups").path(0).path("group").asText()).isEqualTo("SELF");
        assertThat(text(vera.file(profile + "/profile.pdf?language=en"))).contains("Role profile of Camila");
        assertThat(vera.get(firm.path() + "/profiles?shared=true").each("id")).contains(id(profile));
        // Seen is not owned.
        vera.get(profile + "/shares").isProblem(404, "not-found");
        vera.get(profile + "/answers").isProblem(404, "not-found");
        viktor.get(profile).isProblem(404, "not-found");

        camila.having(shared)
                .send("PUT", shared.header("Location").replaceAll("^https?://[^/]+", "") + "/withdrawal", null)
                .is(200);
        for (String part : PARTS) {
            vera.get(profile + part).isProblem(404, "not-found");
        }
        JsonNode record = camila.get(profile + "/shares").is(200).json().path(0);
        assertThat(record.path("name").asText()).isEqualTo(veraHerself.name());
        assertThat(record.path("sharedAt").asText()).isNotEmpty();
        assertThat(record.path("withdrawnAt").asText()).isNotEmpty();
    }

    @Test
    void shared_with_the_firm_it_is_its_own_peoples_and_not_its_clients() {
        send(camila, profile, 4);
        camila.post(profile + "/shares", share("FIRM", null)).is(201);
        viktor.get(profile).is(200);
        clara.get(profile).isProblem(404, "not-found");
        assertThat(camila.post(profile + "/shares", share("PERSON", camilaHerself.memberId()))
                        .isProblem(422, "invalid")
                        .blamedFields())
                .containsExactly("to");
        camila.post(profile + "/shares", share("PERSON", claraHerself.memberId()))
                .isProblem(422, "invalid");
        camila.post(profile + "/shares", share("TEAM", UUID.randomUUID())).isProblem(422, "invalid");
    }

    @Test
    void a_client_takes_it_too_and_shares_with_whoever_works_for_them() {
        String own = begin(clara);
        send(clara, own, 3);
        clara.post(own + "/shares", share("PERSON", viktorHimself.memberId())).isProblem(422, "invalid");
        UUID engagement = firm.engagement(nordhavn);
        firm.joins(engagement, camilaHerself);
        clara.post(own + "/shares", share("PERSON", camilaHerself.memberId())).is(201);
        camila.get(own).is(200);
        vera.get(own).isProblem(404, "not-found");
    }

    @Test
    void fewer_than_four_of_a_group_are_in_nothing_that_can_be_read() {
        send(camila, profile, 4);
        UUID subject = UUID.fromString(id(profile));
        for (int i = 0; i < 3; i++) {
            sheet(subject, "CLIENT", null);
        }
        JsonNode few = camila.get(profile).json();
        assertThat(groups(few)).containsExactly("SELF");
        assertThat(few.path("withheld").findValuesAsText("group")).containsExactly("CLIENT", "COLLEAGUE");
        assertThat(few.path("withheld").path(0).path("reason").asText())
                .contains("4")
                .doesNotContain("3");
        assertThat(few.path("comments")).isEmpty();
        assertThat(camila.get(profile + "/scores.csv").body()).contains("SELF").doesNotContain("CLIENT");
        assertThat(text(camila.file(profile + "/profile.pdf?language=en")))
                .contains("at least 4 of a group")
                .doesNotContain("Clients (");
        camila.get(profile + "/trend").json().path("points").forEach(point -> {
            if (point.path("id").asText().equals(id(profile))) {
                assertThat(groups(point)).containsExactly("SELF");
            }
        });

        for (int i = 0; i < 4; i++) {
            sheet(subject, "COLLEAGUE", 1);
        }
        JsonNode more = camila.get(profile).json();
        assertThat(groups(more)).containsExactly("SELF", "COLLEAGUE");
        assertThat(more.path("groups").path(1).path("people").asInt()).isEqualTo(4);
        assertThat(more.path("groups")
                        .path(1)
                        .path("scores")
                        .path("scales")
                        .path("expert")
                        .asDouble())
                .isBetween(0.0, 100.0);
        assertThat(text(camila.file(profile + "/profile.pdf?language=de"))).contains("Kollegen (4 Antworten)");
    }

    @Test
    void what_observers_see_waits_for_what_one_says_about_oneself() {
        UUID subject = UUID.fromString(id(profile));
        for (int i = 0; i < 4; i++) {
            sheet(subject, "CLIENT", 1);
        }
        assertThat(camila.get(profile).json().path("groups")).isEmpty();
        send(camila, profile, 2);
        assertThat(groups(camila.get(profile).json())).containsExactly("SELF", "CLIENT");
    }

    @Test
    void a_trend_is_told_of_the_same_items_and_refused_of_others() {
        send(camila, profile, 2);
        String second = begin(camila);
        send(camila, second, 4);
        JsonNode same =
                camila.get(second + "/trend?with=" + id(profile)).is(200).json();
        assertThat(same.path("points")).hasSize(2);

        // The instrument's next version asks other items.
        UUID changed = UUID.randomUUID();
        Sql.run(
                """
                insert into instrument_version (firm_id, id, instrument_id, number, state, document, digest, items_digest, items, lowest,
                    highest, languages, published_at)
                select v.firm_id, ?, v.instrument_id, 900 + (select count(*) from instrument_version), 'PUBLISHED', v.document, v.digest,
                       repeat('9', 64), v.items, v.lowest, v.highest, v.languages, now()
                  from instrument_version v join quiz_round r on r.version_id = v.id join quiz_subject s on s.round_id = r.id
                 where s.id = ?""",
                changed,
                UUID.fromString(id(profile)));
        String third = begin(camila, changed);
        send(camila, third, 4);
        Answer refused = camila.get(third + "/trend?with=" + id(profile)).isProblem(409);
        assertThat(refused.json().path("detail").asText()).contains("other items");
        JsonNode trend = camila.get(third + "/trend").is(200).json();
        assertThat(trend.path("points")).hasSize(1);
        assertThat(trend.path("refused").findValuesAsText("id")).contains(id(profile), id(second));
    }

    @Test
    void norms_of_a_few_and_rankings_are_refused_with_the_reason() {
        send(camila, profile, 3);
        assertThat(camila.get(profile + "/norms")
                        .isProblem(409)
                        .json()
                        .path("detail")
                        .asText())
                .contains("100 people");
        assertThat(vera.get(firm.path() + "/profiles?sort=score")
                        .isProblem(409)
                        .json()
                        .path("detail")
                        .asText())
                .contains("not ranked");
    }

    @Test
    void the_drift_goes_from_what_every_party_accepted_to_what_is_seen() {
        // Agreeing with everything, reversed items apart: no role stands out by itself, so expert is answered up.
        send(camila, profile, 5, 1);
        camila.get(profile + "/drift").isProblem(409);
        UUID engagement = firm.agreement(nordhavn);
        firm.joins(engagement, camilaHerself);
        String contract = firm.path() + "/engagements/" + engagement + "/contract/versions";
        assertThat(camila.get(profile + "/drift?engagement=" + engagement)
                        .isProblem(409)
                        .json()
                        .path("detail")
                        .asText())
                .contains("accepted by every party");
        vera.post(contract, JSON.createObjectNode()).is(201);
        Sql.run(AgreementRows.ACCEPTANCES, engagement);
        JsonNode drift =
                camila.get(profile + "/drift?engagement=" + engagement).is(200).json();
        assertThat(drift.path("topics").asInt()).isEqualTo(1);
        assertThat(drift.path("lines")).hasSize(9);
        JsonNode overall = drift.path("lines").path(0);
        assertThat(overall.path("contracted").path(0).asText()).isEqualTo("expert");
        assertThat(overall.path("found").path(0).path("source").asText()).isEqualTo("SELF");
        assertThat(overall.path("found").path(0).path("way").asText()).isEqualTo("KEPT");
        camila.get(profile + "/drift?engagement=" + firm.engagement(nordhavn)).isProblem(404, "not-found");
    }

    @Test
    void a_team_profile_is_told_once_the_round_is_closed_and_of_no_few() {
        Person[] people = {veraHerself, viktorHimself, camilaHerself, claraHerself, firm.karim(nordhavn)};
        UUID version = QuizRows.version(firm);
        UUID team = QuizRows.team(firm, null, people);
        UUID round = QuizRows.round(firm, version, veraHerself, team, null);
        List<UUID> subjects = new ArrayList<>();
        for (Person person : people) {
            UUID subject = QuizRows.subject(firm, round, person);
            subjects.add(subject);
            Sql.run("update quiz_subject set self_done = true where id = ?", subject);
            Sql.run(
                    "insert into answer_sheet (firm_id, version_id, round_id, rater_group, answers) values (?, ?, ?, 'SELF', '{4,2}')",
                    firm.id(),
                    version,
                    round);
        }
        String address = firm.path() + "/teams/" + team + "/profile";
        vera.get(address).isProblem(404, "not-found");
        Sql.run("update quiz_round set closed_at = now() where id = ?", round);
        JsonNode told = vera.get(address).is(200).json();
        assertThat(groups(told)).containsExactly("SELF");
        assertThat(told.path("withheld").findValuesAsText("group")).containsExactly("CLIENT", "COLLEAGUE");
        // Of the five, Vera knows herself and now two more: the other three could be worked out.
        QuizRows.share(firm, subjects.get(2), veraHerself.memberId(), null);
        QuizRows.share(firm, subjects.get(1), veraHerself.memberId(), null);
        assertThat(vera.get(address).is(200).json().path("groups")).isEmpty();
        TestFirm.open().vera().caller().get(address).isProblem(404, "not-found");
    }

    private static String begin(Caller caller) {
        return begin(caller, null);
    }

    private static String begin(Caller caller, UUID version) {
        ObjectNode round = JSON.createObjectNode()
                .put("title", "How I work")
                .put("closesOn", LocalDate.now().plusDays(20).toString())
                .put("zone", "Europe/Copenhagen");
        if (version != null) {
            round.put("versionId", version.toString());
        }
        String id = caller.post(firm.path() + "/rounds/own", round)
                .is(201)
                .header("Location")
                .replaceAll(".*/", "");
        return firm.path() + "/profiles/" + id;
    }

    /** Answers everything alike, and sends it. */
    private static Answer send(Caller caller, String profile, int answer) {
        return send(caller, profile, answer, answer);
    }

    /** Answers what speaks for the expert one way and everything else another, as the items are keyed. */
    private static Answer send(Caller caller, String profile, int expert, int others) {
        Answer sheet = caller.get(profile + "/answers").is(200);
        Map<String, Integer> given = new TreeMap<>();
        sheet.json().path("instrument").path("items").forEach(item -> {
            boolean reversed = item.path("loads").path(0).path("reversed").asBoolean();
            int keyed = item.path("key").asText().startsWith("expert") ? expert : others;
            given.put(item.path("key").asText(), reversed ? 6 - keyed : keyed);
        });
        Answer saved =
                caller.having(sheet).put(profile + "/answers", answers(given)).is(200);
        return caller.having(saved)
                .send("PUT", profile + "/answers/sending", null)
                .is(200);
    }

    private static ObjectNode answers(Map<String, Integer> given) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode answers = body.putObject("answers");
        given.forEach(answers::put);
        return body;
    }

    private static ObjectNode share(String audience, UUID to) {
        ObjectNode body = JSON.createObjectNode().put("audience", audience);
        return to == null ? body : body.put("to", to.toString());
    }

    private static void sheet(UUID subject, String group, Integer batch) {
        Sql.run(
                """
                insert into answer_sheet (firm_id, version_id, round_id, subject_id, rater_group, answers, batch)
                select s.firm_id, r.version_id, r.id, s.id, ?, array_fill(4::smallint, array[24]), ?::int
                  from quiz_subject s join quiz_round r on r.id = s.round_id where s.id = ?""",
                group,
                batch == null ? null : batch.toString(),
                subject);
        Sql.run(
                """
                insert into answer_comment (firm_id, subject_id, rater_group, question, text, batch)
                values (?, ?, ?, 'more', 'Ask more.', ?::int)""",
                firm.id(),
                subject,
                group,
                batch == null ? null : batch.toString());
    }

    private static List<String> groups(JsonNode profile) {
        return StreamSupport.stream(profile.path("groups").spliterator(), false)
                .map(group -> group.path("group").asText())
                .toList();
    }

    private static String id(String profile) {
        return profile.replaceAll(".*/", "");
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
