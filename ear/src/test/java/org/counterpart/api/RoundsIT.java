package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.stack.Inbox;
import org.counterpart.stack.Mail;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rounds over HTTP: who starts, approves, follows and closes them, and that nobody learns who answered. */
class RoundsIT {

    private static final LocalDate LAST_DAY = LocalDate.now().plusDays(30);

    private static TestFirm firm;
    private static UUID nordhavn;
    private static Person consultant;
    private static Person client;
    private static Caller vp;
    private static Caller camila;
    private static Caller clara;
    private static Caller other;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        nordhavn = firm.organization("Nordhavn Port Authority");
        consultant = firm.camila();
        client = firm.clara(nordhavn);
        vp = firm.vera().caller();
        camila = consultant.caller();
        clara = client.caller();
        Person viktor = firm.viktor();
        Sql.run("update member set roles = 'CONSULTANT' where id = ?", viktor.memberId());
        other = viktor.caller();
    }

    @Test
    void a_round_of_ones_own_is_started_once_however_often_it_is_sent_and_closes_with_the_end_of_a_day() {
        for (Caller one : List.of(camila, clara, vp)) {
            Caller twice = one.sending("Idempotency-Key", UUID.randomUUID().toString());
            Map<String, Object> own = Map.of("closesOn", LAST_DAY.toString(), "zone", "America/Sao_Paulo");
            JsonNode first = twice.post(rounds("/own"), own).is(201).json();
            JsonNode second = twice.post(rounds("/own"), own).is(201).json();
            assertThat(second).isEqualTo(first);
            JsonNode round = one.get(roundOf(first)).is(200).json();
            assertThat(round.path("mine")).isEqualTo(first.path("profileId"));
            assertThat(OffsetDateTime.parse(round.path("closesAt").asText())
                            .atZoneSameInstant(ZoneId.of("America/Sao_Paulo"))
                            .toLocalDateTime())
                    .isEqualTo(LAST_DAY.plusDays(1).atStartOfDay());
        }
        camila.post(
                        rounds("/own"),
                        Map.of("closesOn", LocalDate.now().minusDays(2).toString(), "zone", "UTC"))
                .isProblem(422, "invalid");
        camila.post(
                        rounds("/own"),
                        Map.of("closesOn", LocalDate.now().plusDays(400).toString(), "zone", "UTC"))
                .isProblem(422, "invalid");
    }

    @Test
    void observers_of_ones_own_round_are_named_by_oneself_and_approved_by_a_vp() {
        String round = own(camila);
        camila.post(round + "/invitations", whom("Camila", consultant.email(), "COLLEAGUE"))
                .isProblem(422, "invalid");
        camila.post(round + "/invitations", whom("Solveig", "no address", "CLIENT"))
                .isProblem(422, "invalid");
        camila.post(round + "/invitations", whom("Solveig", "solveig@example.org", "SELF"))
                .isProblem(422, "invalid");
        String email = "solveig." + UUID.randomUUID() + "@example.org";
        Answer named = camila.post(round + "/invitations", whom("Solveig Dahl", email, "CLIENT"))
                .is(201);
        camila.post(round + "/invitations", whom("Solveig again", email.toUpperCase(), "CLIENT"))
                .isProblem(422, "invalid");
        String invitation = path(named);
        vp.post(round + "/invitations", whom("Jonas", "jonas@example.org", "CLIENT"))
                .isProblem(404);
        camila.having(named)
                .put(invitation + "/approval", Map.of("approved", true))
                .isProblem(403);
        other.having(named)
                .put(invitation + "/approval", Map.of("approved", true))
                .isProblem(404);
        clara.having(named)
                .put(invitation + "/approval", Map.of("approved", true))
                .isProblem(404);
        Answer approved = vp.having(named)
                .put(invitation + "/approval", Map.of("approved", true))
                .is(200);
        assertThat(approved.json().path("state").asText()).isEqualTo("APPROVED");
        vp.having(named)
                .put(invitation + "/approval", Map.of("approved", false))
                .isProblem(412);
        vp.having(approved)
                .put(invitation + "/approval", Map.of("approved", false))
                .isProblem(409);
        camila.having(approved).delete(invitation).isProblem(409, "quiz-observer-decided");

        Mail letter = inbox().awaitMailTo(email);
        assertThat(letter.subject()).isEqualTo("How do you see Camila Rocha at work?");
        assertThat(letter.text()).contains("only from 4 answers on", "Nobody sees who said what", "23:59");
        String token = letter.links().get(0).replaceAll(".*/g/", "");
        assertThat(Caller.nobody()
                        .get("/api/public/answers/" + token)
                        .is(200)
                        .json()
                        .path("subject")
                        .asText())
                .isEqualTo("Camila Rocha");
    }

    @Test
    void whom_one_named_can_be_taken_back_until_it_is_decided_and_several_are_decided_on_at_once() {
        String round = own(clara);
        Answer one = clara.post(round + "/invitations", whom("One", unique(), "CLIENT"))
                .is(201);
        Answer two = clara.post(round + "/invitations", whom("Two", unique(), "CLIENT"))
                .is(201);
        Answer three = clara.post(round + "/invitations", whom("Three", unique(), "COLLEAGUE"))
                .is(201);
        assertThat(one.json().path("email").asText()).startsWith("o…@");
        clara.having(one).delete(path(one)).is(204);
        Map<String, Object> all =
                Map.of("invitationIds", List.of(id(two), id(three), UUID.randomUUID()), "approved", true);
        assertThat(vp.put(round + "/invitations/approval", all)
                        .is(200)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(2);
        assertThat(vp.put(round + "/invitations/approval", all)
                        .is(200)
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(vp.get(round + "/invitations").is(200).each("name")).containsExactly("Three", "Two");
    }

    @Test
    void a_teams_round_is_followed_in_numbers_by_those_it_concerns_and_a_client_is_told_of_themselves() {
        UUID team = QuizRows.team(firm, null, consultant, client);
        camila.post(rounds(""), Map.of("data", data(), "engagementId", UUID.randomUUID(), "teamId", team))
                .isProblem(422);
        clara.post(rounds(""), Map.of("data", data(), "teamId", team)).isProblem(404);
        Answer started =
                vp.post(rounds(""), Map.of("data", data(), "teamId", team)).is(201);
        String round = path(started);
        assertThat(inbox().awaitMailTo(client.email()).links().get(0)).endsWith("/answer");
        clara.post(round + "/invitations", whom("One", unique(), "CLIENT")).is(201);
        camila.post(round + "/invitations", whom("Two", unique(), "CLIENT")).is(201);
        approveAll(vp, round);
        assertThat(camila.get(round + "/progress").is(200).json()).hasSize(2);
        Answer claras = clara.get(round + "/progress").is(200);
        assertThat(claras.json()).hasSize(1);
        assertThat(claras.json().get(0).path("groups").toString())
                .isEqualTo("[{\"group\":\"CLIENT\",\"asked\":1,\"answered\":0}]");
        assertThat(vp.get(round + "/progress").body()).doesNotContain("One", "Two", "@");
        other.get(round).isProblem(404);
        other.get(round + "/progress").isProblem(404);
        // Those it is about follow it, and do not manage it.
        camila.having(camila.get(round)).put(round + "/close", Map.of()).isProblem(403);
        camila.having(camila.get(round)).put(round + "/reminder", Map.of()).isProblem(403);
        assertThat(camila.get(round + "/invitations").is(200).each("name")).containsExactly("Two");
    }

    @Test
    void the_people_of_an_engagement_are_asked_and_suggested_to_each_other() {
        UUID engagement = firm.engagement(nordhavn);
        firm.joins(engagement, consultant);
        firm.contact(nordhavn, unique());
        Map<String, Object> wanted = new HashMap<>(Map.of("data", data(), "engagementId", engagement));
        String round = path(camila.post(rounds(""), wanted).is(201));
        assertThat(camila.get(round + "/progress").is(200).each("name")).containsExactly("Camila Rocha");
        wanted.put("memberIds", List.of(firm.invited(unique())));
        camila.post(rounds(""), wanted).isProblem(422);
        wanted.put("memberIds", List.of(consultant.memberId(), client.memberId()));
        String second = path(camila.post(rounds(""), wanted).is(201));
        assertThat(camila.get(second + "/progress").is(200).each("name"))
                .containsExactlyInAnyOrder("Camila Rocha", "Clara Jensen");
        Map<String, Object> known = Map.of("personId", client.memberId(), "group", "CLIENT", "language", "en");
        JsonNode claras = camila.post(second + "/invitations", known).is(201).json();
        assertThat(claras.path("email").asText()).isEqualTo(client.email());
        camila.post(second + "/invitations", Map.of("personId", UUID.randomUUID(), "group", "CLIENT", "language", "en"))
                .isProblem(422);
    }

    @Test
    void what_observers_were_told_stays_with_the_first_answer_in_sql_too_and_the_end_still_moves() {
        String round = own(camila);
        Answer before = camila.get(round);
        Map<String, Object> settings = new HashMap<>(data());
        settings.put("smallestGroup", 6);
        camila.having(before).put(round, settings).is(200);
        camila.having(before).put(round, settings).isProblem(412);
        settings.put("smallestGroup", 3);
        camila.having(camila.get(round)).put(round, settings).isProblem(422);
        answered(round, 1);
        for (Map.Entry<String, Object> told :
                Map.<String, Object>of("smallestGroup", 5, "comments", false).entrySet()) {
            settings.put("smallestGroup", 6);
            settings.put("comments", true);
            settings.put(told.getKey(), told.getValue());
            camila.having(camila.get(round)).put(round, settings).isProblem(409, "quiz-round-answered");
        }
        for (String change : List.of("smallest_group = 5", "comments = false", "answered = false")) {
            assertThatThrownBy(() -> Sql.run("update quiz_round set " + change + " where id = ?", id(round)))
                    .hasStackTraceContaining("what they were told stays");
        }
        settings.put("smallestGroup", 6);
        settings.put("comments", true);
        settings.put("closesOn", LAST_DAY.plusDays(7).toString());
        JsonNode moved =
                camila.having(camila.get(round)).put(round, settings).is(200).json();
        assertThat(moved.path("data").path("closesOn").asText())
                .isEqualTo(LAST_DAY.plusDays(7).toString());
    }

    @Test
    void only_those_who_have_not_answered_are_reminded_and_nobody_learns_who() {
        String round = own(camila);
        List<String> addresses = List.of(unique(), unique(), unique());
        addresses.forEach(email -> camila.post(round + "/invitations", whom("Olga", email, "CLIENT"))
                .is(201));
        approveAll(vp, round);
        addresses.forEach(email -> inbox().awaitMailTo(email));
        answers(inbox().awaitMailTo(addresses.get(1)));
        awaitNoWork();
        Answer reminded =
                vp.having(vp.get(round)).put(round + "/reminder", Map.of()).is(200);
        assertThat(reminded.body()).isEqualTo("{\"letters\":2}");
        awaitNoWork();
        assertThat(mailsTo(addresses)).containsExactly(2L, 1L, 2L);
        vp.having(vp.get(round)).put(round + "/reminder", Map.of()).isProblem(409, "quiz-round-reminded");
        // The link in the reminder is as good as the first.
        Mail again = inbox().await(mail ->
                        mail.to().contains(addresses.get(0)) && mail.text().contains("no answer of yours"))
                .orElseThrow();
        answers(again);
        answers(inbox().awaitMailTo(addresses.get(2)));
        Sql.run("update quiz_round set reminded_at = null where id = ?", id(round));
        vp.having(vp.get(round)).put(round + "/reminder", Map.of()).isProblem(409, "quiz-round-nobody-waits");
    }

    @Test
    void halfway_through_they_are_reminded_by_themselves_and_whoever_was_just_asked_is_left_in_peace() {
        String round = own(camila);
        List<String> addresses = List.of(unique(), unique());
        addresses.forEach(email -> camila.post(round + "/invitations", whom("Olga", email, "CLIENT"))
                .is(201));
        approveAll(vp, round);
        awaitNoWork();
        Sql.run(
                "update quiz_observer set invited_at = now() - interval '3 days' where email = ? and firm_id = ?",
                addresses.get(0),
                firm.id());
        // It is nine o'clock on the day halfway, somewhere.
        ZoneId there = somewhereAtNine();
        LocalDate today = LocalDate.now(there);
        Sql.run(
                "update quiz_round set zone = ?, started_at = ?::timestamptz, closes_at = ?::timestamptz where id = ?",
                there.getId(),
                today.minusDays(10)
                        .atTime(12, 0)
                        .atZone(there)
                        .toOffsetDateTime()
                        .toString(),
                today.plusDays(11).atStartOfDay(there).toOffsetDateTime().toString(),
                id(round));
        due(round);
        awaitNoWork();
        assertThat(mailsTo(addresses)).containsExactly(2L, 1L);
        due(round);
        awaitNoWork();
        assertThat(mailsTo(addresses))
                .as("looked at again, nobody is written to again")
                .containsExactly(2L, 1L);
        assertThat(Sql.number(
                        "select count(*) from due_work where kind = 'quiz.round' and subject_id = ? and due_at > now()",
                        id(round)))
                .as("it is looked at again two days before its end")
                .isEqualTo(1);
    }

    @Test
    void a_round_closes_by_hand_or_at_its_end_and_stays_closed() {
        String round = own(camila);
        JsonNode closed = camila.having(camila.get(round))
                .put(round + "/close", Map.of())
                .is(200)
                .json();
        assertThat(closed.path("open").asBoolean()).isFalse();
        camila.having(camila.get(round)).put(round + "/close", Map.of()).isProblem(409, "quiz-closed");
        camila.having(camila.get(round)).put(round, data()).isProblem(409, "quiz-closed");
        camila.post(round + "/invitations", whom("Late", unique(), "CLIENT")).isProblem(409, "quiz-closed");

        String another = own(camila);
        Sql.run("update quiz_round set closes_at = now() - interval '1 minute' where id = ?", id(another));
        due(another);
        awaitNoWork();
        JsonNode over = camila.get(another).json();
        assertThat(over.path("closedAt")).isEqualTo(over.path("closesAt"));
    }

    @Test
    void a_team_is_made_once_and_changed_by_one_after_the_other() {
        Caller twice = camila.sending("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> data = Map.of("name", "Harbour", "memberIds", List.of(client.memberId()));
        Answer made = twice.post(teams(), data).is(201);
        assertThat(path(twice.post(teams(), data).is(201))).isEqualTo(path(made));
        assertThat(made.json().path("people").get(0).path("client").asBoolean()).isTrue();
        Answer renamed = vp.having(made)
                .put(path(made), Map.of("name", "Port", "memberIds", List.of(consultant.memberId())))
                .is(200);
        assertThat(renamed.json().path("people")).hasSize(1);
        vp.having(made).put(path(made), data).isProblem(412);
        vp.having(renamed)
                .put(path(made), Map.of("name", "Port", "memberIds", List.of(UUID.randomUUID())))
                .isProblem(422);
        clara.get(path(made)).isProblem(404);
    }

    private static String own(Caller caller) {
        JsonNode started = caller.post(rounds("/own"), Map.of("closesOn", LAST_DAY.toString(), "zone", "Europe/Oslo"))
                .is(201)
                .json();
        return roundOf(started);
    }

    private static String roundOf(JsonNode started) {
        UUID profile = UUID.fromString(started.path("profileId").asText());
        return rounds("/"
                + Sql.column("select round_id from quiz_subject where id = ?", profile)
                        .get(0));
    }

    private static void approveAll(Caller by, String round) {
        List<String> waiting = StreamSupport.stream(
                        by.get(round + "/invitations").is(200).json().spliterator(), false)
                .map(one -> one.path("id").asText())
                .toList();
        by.put(round + "/invitations/approval", Map.of("invitationIds", waiting, "approved", true))
                .is(200);
    }

    /** Answers all of it, by the link in a letter. */
    private static void answers(Mail letter) {
        String address = "/api/public/answers/" + letter.links().get(0).replaceAll(".*/g/", "");
        Answer form = Caller.nobody().get(address).is(200);
        Map<String, Integer> answers = new HashMap<>();
        form.json().path("items").forEach(item -> answers.put(item.path("key").asText(), 3));
        Caller.nobody()
                .having(form)
                .put(address, Map.of("answers", answers, "finished", true))
                .is(200);
    }

    private static void answered(String round, int people) {
        for (int i = 0; i < people; i++) {
            String email = unique();
            camila.post(round + "/invitations", whom("Olga", email, "CLIENT")).is(201);
            approveAll(vp, round);
            answers(inbox().awaitMailTo(email));
        }
    }

    private static void due(String round) {
        Sql.run("delete from due_work where kind = 'quiz.round' and subject_id = ?", id(round));
        Sql.run(
                "insert into due_work (firm_id, id, kind, subject_id, due_at) values (?, ?, 'quiz.round', ?, now())",
                firm.id(),
                UUID.randomUUID(),
                id(round));
    }

    /** Work in hand is due a little later again, in case it fails; what is done is gone, or due much later. */
    private static void awaitNoWork() {
        long end = System.nanoTime() + 60_000_000_000L;
        List<String> left;
        do {
            left = Sql.column(
                    "select kind || ' ' || attempts from due_work where firm_id = ? and due_at < now() + interval '3 hours'"
                            + " and kind like 'quiz.%'",
                    firm.id());
            assertThat(System.nanoTime())
                    .as("due work is done, left is %s", left)
                    .isLessThan(end);
        } while (!left.isEmpty());
    }

    private static List<Long> mailsTo(List<String> addresses) {
        return addresses.stream()
                .map(email -> Sql.number("select count(*) from mail where recipient = ?", email))
                .toList();
    }

    /** A zone in which it is past nine and before noon. */
    private static ZoneId somewhereAtNine() {
        return StreamSupport.stream(ZoneId.getAvailableZoneIds().spliterator(), false)
                .filter(zone -> zone.startsWith("Etc/GMT"))
                .map(ZoneId::of)
                .filter(zone -> ZonedDateTime.now(zone).getHour() == 10)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> data() {
        return Map.of(
                "title",
                "Spring",
                "closesOn",
                LAST_DAY.toString(),
                "zone",
                "Europe/Oslo",
                "smallestGroup",
                4,
                "comments",
                true);
    }

    private static Map<String, Object> whom(String name, String email, String group) {
        return Map.of("name", name, "email", email, "group", group, "language", "en");
    }

    private static String unique() {
        return "olga." + UUID.randomUUID() + "@example.org";
    }

    private static Inbox inbox() {
        return StackForTests.stack().inbox();
    }

    private static String rounds(String rest) {
        return firm.path() + "/rounds" + rest;
    }

    private static String teams() {
        return firm.path() + "/teams";
    }

    private static String path(Answer made) {
        return made.header("Location").replaceAll("^https?://[^/]+", "");
    }

    private static UUID id(Answer made) {
        return UUID.fromString(made.json().path("id").asText());
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
