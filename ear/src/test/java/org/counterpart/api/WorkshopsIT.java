package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.stack.Mail;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workshops over HTTP: convened, opened, their people, their agenda, and the seat of somebody without an account. */
class WorkshopsIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private TestFirm firm;
    private String workshops;
    private UUID nordhavn;
    private UUID atlas;
    private Caller vera;

    @BeforeEach
    void open_a_firm_with_two_clients() {
        firm = TestFirm.open();
        workshops = firm.path() + "/workshops";
        nordhavn = firm.organization("Nordhavn Port Authority");
        atlas = firm.organization("Atlas Utilities");
        vera = firm.vera().caller();
    }

    @Test
    void convened_alone_it_is_convened_once_and_begins_an_engagement_with_its_agenda() {
        Caller once = vera.sending("Idempotency-Key", UUID.randomUUID().toString());
        Answer convened = once.post(workshops, wanted(null, nordhavn, atlas)).is(201);
        String one = convened.header("Location");
        assertThat(once.post(workshops, wanted(null, nordhavn, atlas)).is(201).header("Location"))
                .as("pressed twice")
                .isEqualTo(one);
        assertThat(vera.get(workshops).is(200).json()).hasSize(1);
        JsonNode workshop = vera.get(one).is(200).json();
        assertThat(workshop.path("facilitated").asBoolean()).isTrue();
        assertThat(workshop.path("parties").findValuesAsText("name"))
                .containsExactly("Nordhavn Port Authority", "Atlas Utilities");
        JsonNode engagement = vera.get(firm.path() + "/engagements/"
                        + workshop.path("engagementId").asText())
                .is(200)
                .json();
        assertThat(engagement.path("data").path("template").asText()).isEqualTo("PARTNERSHIP");
        assertThat(engagement.path("parties")).hasSize(3);
        JsonNode session =
                vera.get(one + "/agenda").is(200).json().path("sessions").get(0);
        assertThat(session.path("over").asInt()).isZero();
        assertThat(session.path("blocks").get(0).path("title").asText()).isEqualTo("Welcome and purpose");
    }

    @Test
    void of_an_engagement_it_has_parties_of_that_engagement_and_never_fewer_than_two() {
        UUID engagement = firm.engagement(nordhavn, atlas);
        vera.post(workshops, wanted(engagement, nordhavn, atlas)).is(201);
        Answer alone = vera.post(workshops, wanted(engagement, nordhavn)).isProblem(422, "invalid");
        assertThat(alone.blamedFields()).containsExactly("organizationIds");
        UUID stranger = firm.organization("Skerry Ferries");
        assertThat(vera.post(workshops, wanted(engagement, nordhavn, stranger))
                        .is(422)
                        .blamedFields())
                .containsExactly("organizationIds[1]");
        ObjectNode backwards = wanted(engagement, nordhavn, atlas);
        ((ObjectNode) backwards.path("sessions").get(0)).put("endsAt", "08:00");
        assertThat(vera.post(workshops, backwards).is(422).blamedFields()).containsExactly("sessions[0].endsAt");
        assertThat(vera.get(workshops).is(200).json())
                .as("nothing is half saved")
                .hasSize(1);
    }

    @Test
    void who_facilitates_is_said_with_it_one_of_them_leading() {
        Person camila = firm.camila();
        ObjectNode wanted = wanted(null, nordhavn, atlas);
        ObjectNode facilitator = wanted.putArray("facilitators")
                .addObject()
                .put("memberId", camila.memberId().toString())
                .put("lead", false);
        assertThat(vera.post(workshops, wanted).isProblem(422, "invalid").blamedFields())
                .containsExactly("facilitators");
        facilitator.put("lead", true);
        JsonNode convened = vera.post(workshops, wanted).is(201).json();
        assertThat(convened.path("facilitators").findValuesAsText("name")).containsExactly("Camila Rocha");
        assertThat(convened.path("facilitated").asBoolean()).isFalse();
        facilitator.put("memberId", UUID.randomUUID().toString());
        assertThat(vera.post(workshops, wanted).is(422).blamedFields()).containsExactly("facilitators[0].memberId");
    }

    @Test
    void clients_see_it_once_it_and_its_engagement_are_open_and_only_their_own() {
        String one = convened();
        Caller clara = firm.clara(nordhavn).caller();
        Caller stranger = firm.karim(firm.organization("Skerry Ferries")).caller();
        String engagement = firm.path() + "/engagements/"
                + vera.get(one).json().path("engagementId").asText();
        clara.get(one).isProblem(404, "not-found");
        Answer opened =
                vera.having(vera.get(one)).send("PUT", one + "/opening", null).is(200);
        assertThat(opened.json().path("opened").asBoolean())
                .as("its engagement is not open")
                .isFalse();
        clara.get(one).isProblem(404, "not-found");
        vera.having(vera.get(engagement))
                .send("PUT", engagement + "/release", null)
                .is(200);
        assertThat(clara.get(one).is(200).json().path("ownParty").asText())
                .isEqualTo(vera.get(one + "/parties").json().get(0).path("id").asText());
        assertThat(clara.get(workshops).is(200).json()).hasSize(1);
        assertThat(clara.get(one + "/agenda")
                        .is(200)
                        .json()
                        .path("sessions")
                        .get(0)
                        .path("blocks"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.path("method").asText()).isEmpty());
        stranger.get(one).isProblem(404, "not-found");
        stranger.get(one + "/agenda").isProblem(404, "not-found");
        assertThat(stranger.get(workshops).is(200).json()).isEmpty();
        vera.having(vera.get(one)).delete(one + "/opening").is(200);
        clara.get(one).isProblem(404, "not-found");
        clara.get(one + "/calendar.ics").isProblem(404, "not-found");
    }

    @Test
    void colleagues_who_are_not_on_its_team_find_no_such_workshop() {
        String one = convened();
        Person camila = firm.camila();
        Caller outside = camila.caller();
        outside.get(one).isProblem(404, "not-found");
        outside.get(one + "/participants").isProblem(404, "not-found");
        assertThat(outside.get(workshops).is(200).json()).isEmpty();
        vera.put(
                        one + "/facilitators/" + camila.memberId(),
                        JSON.createObjectNode().put("lead", false))
                .is(200);
        assertThat(outside.get(one).is(200).json().path("facilitated").asBoolean())
                .isTrue();
        vera.having(vera.get(one + "/facilitators"))
                .delete(one + "/facilitators/" + camila.memberId())
                .is(204);
        Answer seen = outside.get(one).is(200);
        assertThat(seen.json().path("facilitated").asBoolean())
                .as("on the team she stays")
                .isFalse();
        outside.put(
                        one + "/facilitators/" + camila.memberId(),
                        JSON.createObjectNode().put("lead", true))
                .isProblem(403);
    }

    @Test
    void a_party_with_people_stays_and_two_parties_are_left() {
        String one = convened();
        String skerry = vera.post(
                        one + "/parties",
                        JSON.createObjectNode()
                                .put(
                                        "organizationId",
                                        firm.organization("Skerry Ferries").toString()))
                .is(201)
                .header("Location");
        String person = vera.post(one + "/participants", person(idOf(skerry), "freja@skerry.example"))
                .is(201)
                .header("Location");
        vera.having(vera.get(one)).delete(skerry).isProblem(409, "workshop-party-people");
        vera.having(vera.get(person)).delete(person).is(204);
        vera.having(vera.get(one)).delete(skerry).is(204);
        String nordhavns = one + "/parties/"
                + vera.get(one + "/parties").json().get(0).path("id").asText();
        vera.having(vera.get(one)).delete(nordhavns).isProblem(409, "workshop-party-least");
    }

    @Test
    void moved_over_a_change_of_clocks_no_block_moves_nor_any_date_in_calendars() {
        String one = convened();
        JsonNode before = vera.get(one + "/agenda").json().path("sessions").get(0);
        String uid = line(vera.get(one + "/calendar.ics"), "UID:");
        String sequence = line(vera.get(one + "/calendar.ics"), "SEQUENCE:");
        assertThat(vera.get(one + "/calendar.ics").is(200).body())
                .contains("DTSTART;TZID=Europe/Oslo:20270326T090000", "DTEND;TZID=Europe/Oslo:20270326T170000");
        String session = one + "/sessions/" + before.path("session").path("id").asText();
        vera.having(vera.get(session)).put(session, session("2027-03-29")).is(200);
        JsonNode after = vera.get(one + "/agenda").json().path("sessions").get(0);
        for (int i = 0; i < before.path("blocks").size(); i++) {
            assertThat(after.path("blocks").get(i).path("beginsAt").asText().substring(10))
                    .isEqualTo(before.path("blocks")
                            .get(i)
                            .path("beginsAt")
                            .asText()
                            .substring(10));
        }
        Answer moved = vera.get(one + "/calendar.ics");
        assertThat(moved.body()).contains("DTSTART;TZID=Europe/Oslo:20270329T090000");
        assertThat(line(moved, "UID:")).isEqualTo(uid);
        assertThat(Integer.parseInt(line(moved, "SEQUENCE:"))).isGreaterThan(Integer.parseInt(sequence));
        assertThat(vera.get(one)
                        .json()
                        .path("sessions")
                        .get(0)
                        .path("data")
                        .path("heldOn")
                        .asText())
                .isEqualTo("2027-03-29");
    }

    @Test
    void two_who_work_on_the_agenda_at_once_lose_nothing() {
        String one = convened();
        Answer seen = vera.get(one + "/agenda").is(200);
        List<String> ids = blocks(seen.json());
        String last = one + "/agenda/blocks/" + ids.get(ids.size() - 1);
        Answer read = vera.get(last);
        String session =
                seen.json().path("sessions").get(0).path("session").path("id").asText();
        // Somebody moves the last block to the beginning, while somebody else writes in the first.
        String first = one + "/agenda/blocks/" + ids.get(0);
        Answer firstRead = vera.get(first);
        Answer moved = vera.put(
                        last + "/place",
                        JSON.createObjectNode().put("sessionId", session).putNull("afterId"))
                .is(200);
        assertThat(blocks(moved.json()).get(0)).isEqualTo(ids.get(ids.size() - 1));
        ObjectNode words = ((ObjectNode) firstRead.json().deepCopy()).put("title", "All together");
        words.retain(
                "kind",
                "title",
                "question",
                "minutes",
                "method",
                "materials",
                "facilitatorId",
                "captures",
                "attributed");
        vera.having(firstRead).put(first, words).is(200);
        vera.having(firstRead).put(first, words).isProblem(412, "stale");
        vera.having(read).delete(last).isProblem(412, "stale");
        ObjectNode order = JSON.createObjectNode();
        ObjectNode inOrder = order.putArray("sessions").addObject().put("sessionId", session);
        ids.forEach(inOrder.putArray("blockIds")::add);
        vera.put(one + "/agenda", order).isProblem(428, "precondition-required");
        vera.having(seen).put(one + "/agenda", order).isProblem(412, "stale");
        assertThat(blocks(vera.having(vera.get(one + "/agenda"))
                        .put(one + "/agenda", order)
                        .is(200)
                        .json()))
                .isEqualTo(ids);
        inOrder.withArray("blockIds").remove(0);
        vera.having(vera.get(one + "/agenda")).put(one + "/agenda", order).isProblem(422, "invalid");
    }

    @Test
    void the_plan_is_printed() {
        String one = convened();
        Answer plan = vera.get(one + "/agenda.pdf?language=de").is(200);
        assertThat(plan.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(plan.body()).startsWith("%PDF");
    }

    @Test
    void who_is_invited_gets_one_mail_with_their_seat_and_says_there_whether_they_come() throws Exception {
        String one = convened();
        String party = vera.get(one + "/parties").json().get(0).path("id").asText();
        String address = "ingrid." + UUID.randomUUID() + "@nordhavn.example";
        String person =
                vera.post(one + "/participants", person(party, address)).is(201).header("Location");
        vera.post(one + "/participants", person(party, address)).isProblem(409, "workshop-participant-twice");
        ObjectNode wrong = person(party, "");
        ((ObjectNode) wrong.path("reach"))
                .put("phone", "12")
                .put("goodFrom", "11:00")
                .put("goodUntil", "09:00");
        assertThat(vera.post(one + "/participants", wrong).is(422).blamedFields())
                .containsExactly("reach.goodUntil");
        assertThat(vera.get(person)
                        .json()
                        .path("data")
                        .path("reach")
                        .path("phone")
                        .asText())
                .as("kept in E.164, dialled as in the organisation's country")
                .isEqualTo("+4722123456");
        Answer read = vera.get(person);
        vera.having(read).send("POST", person + "/invitation", null).is(200);
        vera.having(read).send("POST", person + "/invitation", null).isProblem(412, "stale");
        assertThat(vera.send("POST", one + "/invitations", null)
                        .is(200)
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        Mail mail = StackForTests.stack().inbox().awaitMailTo(address);
        assertThat(mail.subject()).isEqualTo("Sie sind eingeladen: One piece of land");
        assertThat(mail.text()).contains("Nordhavn Port Authority, Atlas Utilities", "?file=calendar.ics");
        String link = mail.links().stream()
                .filter(target -> !target.contains("?"))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> seat =
                BROWSER.send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(seat.statusCode()).isEqualTo(200);
        assertThat(seat.body()).contains("One piece of land", "Ingrid Solberg", "Atlas Utilities", "Europe/Oslo");
        HttpResponse<String> dates = BROWSER.send(
                HttpRequest.newBuilder(URI.create(link + "?file=calendar.ics")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(dates.body()).contains("DTSTART;TZID=Europe/Oslo:20270326T090000");
        assertThat(answer(person)).isEqualTo("OPEN");
        HttpResponse<String> said = BROWSER.send(
                HttpRequest.newBuilder(URI.create(link))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("part=coming&answer=COMING"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(said.body()).contains("Sie haben gesagt, dass Sie kommen.");
        assertThat(answer(person)).isEqualTo("COMING");
        vera.having(vera.get(person)).delete(person).is(204);
        assertThat(BROWSER.send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_client_who_is_invited_says_whether_they_come_and_for_nobody_else() {
        String one = opened();
        Person clara = firm.clara(nordhavn);
        Caller client = clara.caller();
        String parties = one + "/parties";
        client.get(one + "/participants/me").isProblem(404, "not-found");
        String hers = vera.post(
                        one + "/participants",
                        person(vera.get(parties).json().get(0).path("id").asText(), clara.email()))
                .is(201)
                .header("Location");
        ObjectNode comes = JSON.createObjectNode().put("answer", "COMING");
        Answer seat = client.get(one + "/participants/me").is(200);
        assertThat(seat.json().path("answer").asText()).isEqualTo("OPEN");
        client.put(one + "/participants/me/answer", comes).isProblem(428, "precondition-required");
        Answer said =
                client.having(seat).put(one + "/participants/me/answer", comes).is(200);
        assertThat(said.json().path("answer").asText()).isEqualTo("COMING");
        assertThat(answer(hers)).isEqualTo("COMING");
        client.having(seat).put(one + "/participants/me/answer", comes).isProblem(412, "stale");
        assertThat(client.having(said)
                        .put(one + "/participants/me/answer", JSON.createObjectNode())
                        .is(422)
                        .blamedFields())
                .containsExactly("answer");
        vera.get(one + "/participants/me").isProblem(403, "forbidden");
        client.having(said).put(hers + "/answer", comes).isProblem(404, "not-found");
    }

    /** One that its clients reach. */
    private String opened() {
        String one = convened();
        String engagement = firm.path() + "/engagements/"
                + vera.get(one).json().path("engagementId").asText();
        vera.having(vera.get(one)).send("PUT", one + "/opening", null).is(200);
        vera.having(vera.get(engagement))
                .send("PUT", engagement + "/release", null)
                .is(200);
        return one;
    }

    private String answer(String person) {
        return vera.get(person).is(200).json().path("answer").asText();
    }

    private String convened() {
        return vera.post(workshops, wanted(null, nordhavn, atlas)).is(201).header("Location");
    }

    private static ObjectNode wanted(UUID engagement, UUID... organizations) {
        ObjectNode wanted = JSON.createObjectNode();
        wanted.putObject("data")
                .put("name", "One piece of land")
                .put("purpose", "To build without quarrels.")
                .put("place", "Harbour house")
                .put("zone", "Europe/Oslo");
        wanted.put("format", "ONE_DAY");
        if (engagement != null) {
            wanted.put("engagementId", engagement.toString());
        }
        List.of(organizations)
                .forEach(one -> wanted.withArray("organizationIds").add(one.toString()));
        wanted.putArray("sessions").add(session("2027-03-26"));
        return wanted;
    }

    private static ObjectNode session(String day) {
        return JSON.createObjectNode()
                .put("heldOn", day)
                .put("beginsAt", "09:00")
                .put("endsAt", "17:00");
    }

    private static ObjectNode person(String party, String email) {
        ObjectNode person = JSON.createObjectNode()
                .put("partyId", party)
                .put("name", "Ingrid Solberg")
                .put("position", "Harbour director")
                .put("sponsor", true);
        person.putObject("reach")
                .put("email", email)
                .put("phone", email.isEmpty() ? "" : "+47 22 12 34 56")
                .put("language", "de")
                .put("zone", "Europe/Berlin");
        return person;
    }

    private static List<String> blocks(JsonNode agenda) {
        return StreamSupport.stream(agenda.path("sessions").spliterator(), false)
                .flatMap(session -> StreamSupport.stream(session.path("blocks").spliterator(), false))
                .map(block -> block.path("id").asText())
                .toList();
    }

    private static String line(Answer calendar, String begins) {
        return calendar.body()
                .lines()
                .filter(line -> line.startsWith(begins))
                .map(line -> line.substring(begins.length()))
                .findFirst()
                .orElseThrow();
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
