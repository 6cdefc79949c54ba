package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.services.PreworkRows;
import org.counterpart.services.RoomRows;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day of a workshop over HTTP: those who steer it, and those in the room, who come by its link alone. */
class RoomIT {

    private static final String SECRET = "a-device-keeps-this-secret-0001";

    private TestFirm firm;
    private Person vera;
    private UUID workshop;
    private UUID block;
    private UUID next;
    private String link;

    @BeforeEach
    void a_day_has_begun_with_a_silent_block_that_names_nobody() {
        firm = TestFirm.open();
        vera = firm.vera();
        UUID engagement = firm.engagement(firm.organization("Nordhavn"), firm.organization("Atlas"));
        workshop = PreworkRows.workshop(Sql::run, firm.id(), engagement, vera.memberId());
        RoomRows.session(Sql::run, workshop);
        block = RoomRows.block(Sql::run, workshop, "SUCCESS", false);
        next = RoomRows.block(Sql::run, workshop, "FACTOR", true);
        RoomRows.begun(Sql::run, block, "SILENT");
        RoomRows.day(Sql::run, workshop, "LIVE");
        link = firm.guestLink("workshop.room", workshop, "1 day");
    }

    @Test
    void sixty_phones_that_send_at_once_and_again_lose_and_double_nothing() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int phone = 0; phone < 60; phone++) {
            for (int nth = 0; nth < 2; nth++) {
                UUID id = UUID.randomUUID();
                String text = "Phone " + phone + ", contribution " + nth;
                String device = SECRET + phone;
                texts.add(text);
                // A phone that does not know whether it arrived sends it again, and again.
                for (int time = 0; time < 3; time++) {
                    calls.add(() -> send(link, device, id, block, text).status());
                }
            }
        }
        Collections.shuffle(calls);
        assertThat(atOnce(calls, 60)).containsOnly(204);
        assertThat(said()).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(room(link).json().path("total").asInt()).isEqualTo(120);
    }

    @Test
    void what_was_sent_in_silence_leaves_by_no_way_before_it_is_revealed() {
        send(link, SECRET, UUID.randomUUID(), block, "a-silent-thought").is(204);
        String seat = firm.guestLink("workshop.seat", PreworkRows.participant(Sql::run, workshop, 0), "1 day");
        Caller vp = vera.caller();
        for (String token : List.of(link, seat)) {
            assertThat(room(token).body()).doesNotContain("a-silent-thought").contains("\"total\":1");
        }
        for (String path : List.of("/contributions", "/thread", "/live")) {
            assertThat(vp.get(ours() + path).is(200).body()).doesNotContain("a-silent-thought");
        }
        String id = Sql.column("select id from contribution where block_id = ?", block)
                .get(0);
        vp.get(ours() + "/contributions/" + id).isProblem(404, "not-found");
        try (OpenScreen wall = new OpenScreen(link)) {
            assertThat(wall.shows("\"total\":1").data()).doesNotContain("a-silent-thought");
            reveal(vp).is(200);
            wall.shows("a-silent-thought");
        }
        assertThat(vp.get(ours() + "/contributions").body()).contains("a-silent-thought");
    }

    @Test
    void where_a_block_names_nobody_nothing_anywhere_tells_who_it_was_or_when() {
        UUID seated = PreworkRows.participant(Sql::run, workshop, 0);
        String seat = firm.guestLink("workshop.seat", seated, "1 day");
        long trail = trail();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        put(seat, SECRET, first, Map.of("blockId", block, "text", "Unnamed.", "participantId", seated, "name", "Me"))
                .is(204);
        send(seat, SECRET, second, block, "Unnamed too.").is(204);
        assertThat(trail()).as("the audit trail").isEqualTo(trail);
        assertThat(Sql.column("select used_at from guest_link where subject_id = ?", seated))
                .containsOnlyNulls();
        for (UUID id : List.of(first, second)) {
            assertThat(Sql.column("select to_jsonb(c) - 'device' from contribution c where id = ?", id)
                            .get(0))
                    .contains("\"participant_id\": null", "\"party_id\": null", "\"name\": \"\"", "\"at\": null")
                    .doesNotContain(seated.toString());
        }
        assertThat(Sql.column("select distinct device from contribution where block_id = ?", block))
                .as("two of one device have nothing in common")
                .hasSize(2)
                .doesNotContain(SECRET);
    }

    @Test
    void where_a_block_asks_for_names_a_seats_link_is_that_persons_and_the_rooms_is_whoever_says_so() {
        UUID seated = PreworkRows.participant(Sql::run, workshop, 0);
        UUID other = PreworkRows.participant(Sql::run, workshop, 1);
        RoomRows.begunInstead(Sql::run, workshop, next, "SILENT");
        String seat = firm.guestLink("workshop.seat", seated, "1 day");
        UUID id = UUID.randomUUID();
        put(seat, SECRET, id, Map.of("blockId", next, "text", "Mine.", "participantId", other))
                .is(204);
        assertThat(authorOf(id)).isEqualTo(seated.toString());
        UUID said = UUID.randomUUID();
        put(link, SECRET, said, Map.of("blockId", next, "text", "Theirs.", "participantId", other))
                .is(204);
        assertThat(authorOf(said)).isEqualTo(other.toString());
        UUID guest = UUID.randomUUID();
        String party = Sql.column("select party_id from workshop_participant where id = ?", other)
                .get(0);
        put(link, SECRET, guest, Map.of("blockId", next, "text", "A guest's.", "partyId", party, "name", "Ada"))
                .is(204);
        assertThat(Sql.column("select name || party_id from contribution where id = ?", guest))
                .containsExactly("Ada" + party);
    }

    @Test
    void its_device_alone_says_it_otherwise_or_takes_it_back_until_it_is_revealed() {
        UUID id = UUID.randomUUID();
        send(link, SECRET, id, block, "First words.").is(204);
        send(link, SECRET, id, block, "Better words.").is(204);
        assertThat(said()).containsExactly("Better words.");
        send(link, SECRET + "x", id, block, "Somebody else's.").isProblem(409, "room-contribution-taken");
        withdraw(SECRET + "x", id).isProblem(409, "room-contribution-taken");
        withdraw(SECRET, id).is(204);
        withdraw(SECRET, id).is(204);
        assertThat(said()).isEmpty();
        send(link, SECRET, id, block, "Once more.").is(204);
        reveal(vera.caller()).is(200);
        send(link, SECRET, id, block, "Too late.").isProblem(409, "room-contribution-revealed");
        send(link, SECRET, id, block, "Once more.").is(204);
        withdraw(SECRET, id).isProblem(409, "room-contribution-revealed");
        assertThat(said()).containsExactly("Once more.");
    }

    @Test
    void what_was_typed_while_the_line_was_down_arrives_when_the_room_has_gone_on_and_not_after_the_day() {
        Caller vp = vera.caller();
        vp.having(live(vp)).put(ours() + "/live/block", Map.of("blockId", next)).is(200);
        send(link, SECRET, UUID.randomUUID(), block, "From the lift.").is(204);
        send(link, SECRET, UUID.randomUUID(), UUID.randomUUID(), "Of no block.").isProblem(404, "not-found");
        vp.having(live(vp)).put(ours() + "/live/day", Map.of("state", "ENDED")).is(200);
        assertThat(said()).containsExactly("From the lift.");
        send(link, SECRET, UUID.randomUUID(), block, "Afterwards.").isProblem(409, "room-over");
        assertThat(room(link).json().path("stage").asText()).isEqualTo("HELD");
        String seat = firm.guestLink("workshop.seat", PreworkRows.participant(Sql::run, workshop, 0), "1 day");
        send(seat, SECRET, UUID.randomUUID(), block, "Afterwards.").isProblem(409, "room-over");
        assertThat(vp.get(ours() + "/contributions").body()).doesNotContain("From the lift.");
        reveal(vp).is(200);
        assertThat(vp.get(ours() + "/contributions").body()).contains("From the lift.");
    }

    @Test
    void what_is_too_long_empty_or_without_a_secret_is_refused_and_says_why() {
        assertThat(send(link, SECRET, UUID.randomUUID(), block, "x".repeat(2001))
                        .isProblem(422, "invalid")
                        .blamedFields())
                .containsExactly("text");
        assertThat(send(link, SECRET, UUID.randomUUID(), block, " ")
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("text");
        assertThat(send(link, "short", UUID.randomUUID(), block, "Said.")
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("device");
        send("x".repeat(43), SECRET, UUID.randomUUID(), block, "Said.").isProblem(404, "not-found");
        String elsewhere = firm.guestLink("quiz.observe", workshop, "1 day");
        send(elsewhere, SECRET, UUID.randomUUID(), block, "Said.").isProblem(404, "not-found");
        assertThat(said()).isEmpty();
    }

    @Test
    void a_change_made_on_another_node_is_told_here() throws Exception {
        try (OpenScreen wall = new OpenScreen(link);
                var elsewhere = StackForTests.stack().asApplication().connect()) {
            wall.shows("\"phase\":\"SILENT\"");
            Sql.run("update room_block set phase = 'REVEALED' where id = ?", block);
            Sql.run(
                    elsewhere,
                    "select pg_notify('counterpart_changed', 'noise'), pg_notify('counterpart_changed', ?)",
                    firm.id() + " " + workshop);
            wall.shows("\"phase\":\"REVEALED\"");
        }
    }

    @Test
    void a_reveal_reaches_every_open_screen_within_seconds() {
        List<OpenScreen> screens = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            screens.add(new OpenScreen(link));
        }
        send(link, SECRET, UUID.randomUUID(), block, "Everybody reads this.").is(204);
        // What is heard from now on comes from the reveal.
        screens.forEach(screen -> screen.shows("\"total\":1"));
        long before = System.nanoTime();
        reveal(vera.caller()).is(200);
        for (OpenScreen screen : screens) {
            assertThat(Duration.ofNanos(screen.shows("Everybody reads this.").at() - before))
                    .isLessThan(Duration.ofSeconds(5));
            screen.close();
        }
    }

    @Test
    void when_the_link_is_ended_open_screens_are_told_and_it_leads_nowhere() {
        Caller vp = vera.caller();
        try (OpenScreen wall = new OpenScreen(link)) {
            wall.shows("\"stage\":\"LIVE\"");
            Answer renewed =
                    vp.having(live(vp)).send("PUT", ours() + "/live/link", null).is(200);
            wall.awaits(said -> said.event().equals("over"));
            room(link).isProblem(409, "guest-expired");
            String fresh = renewed.json().path("link").path("token").asText();
            room(fresh).is(200);
            vp.having(renewed).delete(ours() + "/live/link").is(200);
            room(fresh).isProblem(409, "guest-expired");
        }
    }

    @Test
    void a_day_begins_once_it_is_prepared_and_is_steered_by_whoever_saw_it_as_it_stands() {
        Caller vp = vera.caller();
        Answer seen = live(vp);
        vp.put(ours() + "/live/block", Map.of("blockId", next)).isProblem(428, "precondition-required");
        vp.having(seen).put(ours() + "/live/block", Map.of("blockId", next)).is(200);
        vp.having(seen).put(ours() + "/live/block", Map.of("blockId", block)).isProblem(412, "stale");
        assertThat(live(vp).json().path("blocks").findValuesAsText("startedAt")).doesNotContain("null");
        vp.having(live(vp))
                .put(ours() + "/live/phase", Map.of("blockId", block, "phase", "CLOSED"))
                .isProblem(409, "room-phase-silent");
        vp.having(live(vp))
                .put(ours() + "/live/shift", Map.of("minutes", 10, "takenFrom", block))
                .isProblem(409, "room-shift-too-short");
        UUID engagement = firm.engagement(firm.organization("Skerry"), firm.organization("Tideland"));
        UUID early = PreworkRows.workshop(Sql::run, firm.id(), engagement, vera.memberId());
        vp.sending("If-Match", "\"0\"")
                .put(firm.path() + "/workshops/" + early + "/live/day", Map.of("state", "BEGUN"))
                .isProblem(409, "room-not-prepared");
        Sql.run("update workshop set stage = 'PREPARED' where id = ?", early);
        Answer begun = vp.sending("If-Match", "\"0\"")
                .put(firm.path() + "/workshops/" + early + "/live/day", Map.of("state", "BEGUN"))
                .is(200);
        room(begun.json().path("link").path("token").asText()).is(200);
    }

    @Test
    void what_is_said_aloud_is_seen_at_once_grouped_hidden_and_tied_into_the_thread() {
        Caller vp = vera.caller();
        Answer success = vp.post(ours() + "/contributions", Map.of("blockId", block, "text", "One crane."))
                .is(201);
        RoomRows.begunInstead(Sql::run, workshop, next, "SILENT");
        Answer factor = vp.post(ours() + "/contributions", Map.of("blockId", next, "text", "One list."))
                .is(201);
        assertThat(room(link).body()).contains("One list.");
        String path = ours() + "/contributions/" + factor.json().path("id").asText();
        vp.having(factor)
                .put(path, Map.of("text", "One list.", "theme", "Lists", "hidden", false))
                .is(200);
        vp.having(factor)
                .put(path, Map.of("text", "x", "theme", "", "hidden", false))
                .isProblem(412, "stale");
        assertThat(room(link).body()).contains("\"theme\":\"Lists\"");
        Map<String, Object> tie = Map.of("fromId", id(factor), "toId", id(success));
        Answer line = vp.post(ours() + "/thread/links", tie).is(201);
        assertThat(vp.post(ours() + "/thread/links", tie).is(201).body()).isEqualTo(line.body());
        assertThat(vp.post(ours() + "/thread/links", Map.of("fromId", id(success), "toId", id(factor)))
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("toId");
        assertThat(vp.get(ours() + "/thread").json().path("links")).hasSize(1);
        vp.having(vp.get(path))
                .put(path, Map.of("text", "One list.", "theme", "Lists", "hidden", true))
                .is(200);
        assertThat(room(link).body()).doesNotContain("One list.");
        assertThat(vp.get(ours() + "/thread").json().path("links")).isEmpty();
        vp.delete(ours() + "/thread/links/" + id(line)).is(204);
    }

    private Answer reveal(Caller vp) {
        return vp.having(live(vp)).put(ours() + "/live/phase", Map.of("blockId", block, "phase", "REVEALED"));
    }

    private Answer live(Caller caller) {
        return caller.get(ours() + "/live").is(200);
    }

    private String ours() {
        return firm.path() + "/workshops/" + workshop;
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asText();
    }

    private static Answer room(String token) {
        return Caller.nobody().get("/api/public/room/" + token);
    }

    private static Answer send(String token, String device, UUID id, UUID block, String text) {
        return put(token, device, id, Map.of("blockId", block, "text", text));
    }

    private static Answer put(String token, String device, UUID id, Map<String, Object> body) {
        return Caller.nobody()
                .sending("Counterpart-Device", device)
                .put("/api/public/room/" + token + "/contributions/" + id, body);
    }

    private Answer withdraw(String device, UUID id) {
        return Caller.nobody()
                .sending("Counterpart-Device", device)
                .delete("/api/public/room/" + link + "/contributions/" + id);
    }

    private List<String> said() {
        return Sql.column("select text from contribution where workshop_id = ?", workshop);
    }

    private static String authorOf(UUID id) {
        return Sql.column("select participant_id from contribution where id = ?", id)
                .get(0);
    }

    private long trail() {
        return Sql.number("select count(*) from audit_entry where firm_id = ?", firm.id());
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls, int phones) throws Exception {
        var threads = Executors.newFixedThreadPool(phones);
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : threads.invokeAll(calls)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        return answers;
    }
}
