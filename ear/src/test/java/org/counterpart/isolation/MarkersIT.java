package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.counterpart.api.Caller;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.services.FollowUpRows;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Looks for what is between a few in everything that can be read of a workshop: every operation of the API, found in its
 * own document, PDF and files included; every page and operation behind a link; every row of the database. As everybody.
 * Only those find it whom it is for. See the sixth net.
 */
@Execution(ExecutionMode.CONCURRENT)
class MarkersIT {

    private Planted planted;
    private Searched searched;

    @BeforeEach
    void plant() {
        planted = new Planted();
        searched = new Searched(planted);
    }

    @Test
    void what_is_between_a_few_is_read_by_nobody_else_whatever_they_ask() {
        Map<String, Caller> everybody = new LinkedHashMap<>();
        everybody.put("Vera", planted.vera.caller());
        everybody.put("Camila", planted.camila.caller());
        everybody.put("Carlos", planted.carlos.caller());
        everybody.put("Viktor", planted.viktor.caller());
        everybody.put("Clara", planted.clara.caller());
        everybody.put("Karim", planted.karim.caller());
        assertThat(searched.ofWorkshops()).hasSizeGreaterThan(20);
        Map<String, Set<String>> found = new TreeMap<>();
        everybody.forEach((who, caller) -> {
            Map<String, Set<String>> read = searched.readBy(caller);
            isFor(who, read);
            read.keySet().forEach(mark -> found.computeIfAbsent(mark, first -> new TreeSet<>())
                    .add(who));
        });
        // Without this the rest would prove nothing: whoever may read it does.
        planted.readers.forEach((mark, readers) -> {
            Set<String> signedIn = new TreeSet<>(readers);
            signedIn.retainAll(everybody.keySet());
            if (mark.startsWith("mark-unprepared")
                    || mark.startsWith("mark-address")
                    || mark.contains("-theme-")
                    || mark.contains("interviewer")
                    || mark.contains("facilitators")
                    || mark.contains("alone")
                    || mark.contains("territory-of")) {
                assertThat(found.getOrDefault(mark, Set.of())).as(mark).isEqualTo(signedIn);
            }
        });
        onlyItsAuthorsOwnAddressesTellAnInterviewersNote();
    }

    private void onlyItsAuthorsOwnAddressesTellAnInterviewersNote() {
        String interview =
                planted.firm.path() + "/workshops/" + planted.workshop + "/interviews/" + planted.participants.get(0);
        assertThat(searched.readBy(planted.camila.caller()).get(markOf("interviewer")))
                .containsExactlyInAnyOrder(interview, interview + "/notes", interview + "/notes/CONCERN");
    }

    @Test
    void what_a_party_rates_and_predicts_tells_nobody_else_anything_before_it_is_revealed() throws Exception {
        List<Caller> others = List.of(
                planted.vera.caller(), planted.camila.caller(), planted.viktor.caller(), planted.karim.caller());
        List<Map<String, String>> before =
                others.stream().map(searched::healthToldTo).toList();
        Map<String, String> own = searched.healthToldTo(planted.clara.caller());
        assertThat(own).hasSizeGreaterThan(2);
        String ownSeat = "/g/" + planted.firm.guestLink("workshop.seat", planted.participants.get(0), "1 day");
        String othersSeat = "/g/" + planted.firm.guestLink("workshop.seat", planted.participants.get(1), "1 day");
        String ownPage = begun(ownSeat);
        String othersPage = begun(othersSeat);
        planted.predict(7);
        assertThat(others.stream().map(searched::healthToldTo).toList()).isEqualTo(before);
        // Without this it would prove nothing.
        assertThat(searched.healthToldTo(planted.clara.caller())).isNotEqualTo(own);
        assertThat(begun(othersSeat)).isEqualTo(othersPage);
        assertThat(begun(ownSeat)).isNotEqualTo(ownPage);
    }

    @Test
    void what_a_change_answers_tells_no_more() {
        isFor("Viktor", searched.answeredTo(planted.viktor.caller()));
        isFor("Karim", searched.answeredTo(planted.karim.caller()));
        isFor("Clara", searched.answeredTo(planted.clara.caller()));
        isFor("Vera", searched.answeredTo(planted.vera.caller()));
        // Nor did anything that they were let do open it.
        isFor("Vera", searched.readBy(planted.vera.caller()));
        isFor("Karim", searched.readBy(planted.karim.caller()));
    }

    @Test
    void somebody_who_has_nothing_to_do_with_it_finds_none_of_it() {
        Sql.run(
                "delete from engagement_team where firm_id = ? and member_id = ?",
                planted.firm.id(),
                planted.viktor.memberId());
        isFor("a colleague who is not on it", searched.readBy(planted.viktor.caller()));
        UUID skerry = planted.firm.organization("Skerry");
        Sql.run(
                "update member set roles = 'CLIENT', client_id = ? where firm_id = ? and id = ?",
                skerry,
                planted.firm.id(),
                planted.viktor.memberId());
        isFor("a client who is no party", searched.readBy(planted.viktor.caller()));
        Sql.run(
                "update member set status = 'DEACTIVATED' where firm_id = ? and id = ?",
                planted.firm.id(),
                planted.viktor.memberId());
        TestFirm theirs = TestFirm.open();
        assertThat(theirs.id()).isNotEqualTo(planted.firm.id());
        isFor("another firm's VP", searched.readBy(theirs.viktor().caller()));
        isFor("nobody", searched.readBy(Caller.nobody()));
    }

    @Test
    void whoever_comes_by_a_link_finds_what_is_their_own_partys_at_most() throws Exception {
        isFor(
                "Nordhavn's guest",
                behind(planted.firm.guestLink("workshop.seat", planted.participants.get(0), "1 day")));
        isFor("Atlas's guest", behind(planted.firm.guestLink("workshop.seat", planted.participants.get(1), "1 day")));
        isFor("somebody in the room", behind(planted.firm.guestLink("workshop.room", planted.workshop, "1 day")));
        isFor("whoever was asked about an issue", behind(planted.firm.guestLink("workshop.issue", asked(), "1 day")));
        isFor("whoever guesses", behind("no-link-at-all"));
    }

    @Test
    void nor_does_the_database_give_a_row_of_it_to_anybody_else() throws SQLException {
        Map<String, Bound> everybody = new LinkedHashMap<>();
        everybody.put("Vera", bound(null, planted.vera.memberId()));
        everybody.put("Camila", bound(null, planted.camila.memberId()));
        everybody.put("Carlos", bound(null, planted.carlos.memberId()));
        everybody.put("Clara", bound(planted.nordhavn, planted.clara.memberId()));
        everybody.put("Karim", bound(planted.atlas, planted.karim.memberId()));
        everybody.put("Nordhavn's guest", bound(planted.participants.get(0), null));
        everybody.put("Atlas's guest", bound(planted.participants.get(1), null));
        everybody.put("somebody in the room", bound(planted.workshop, null));
        everybody.put("whoever was asked about an issue", bound(asked(), null));
        everybody.put("the system", bound(null, null));
        List<String> tables = Catalog.tables().stream()
                .filter(table -> Sql.number(
                                "select count(*) from " + table + " t where firm_id = ? and t::text like '%mark-%'",
                                planted.firm.id())
                        > 0)
                .toList();
        assertThat(tables)
                .contains("interview_note", "prework_theme", "territory_line", "contribution", "workshop_reach");
        for (var one : everybody.entrySet()) {
            Map<String, Set<String>> found = new TreeMap<>();
            for (String table : tables) {
                rowsThatSay(one.getValue(), table, found);
            }
            // What the firm's people know of their participants, due work has to know too.
            found.keySet()
                    .removeIf(mark -> one.getKey().equals("the system")
                            && (mark.startsWith("mark-address") || mark.startsWith("mark-unprepared")));
            if (one.getKey().equals("Clara")
                    || one.getKey().equals("Karim")
                    || one.getValue().member() == null) {
                // A workshop's row is one: the service leaves out of it what clients are not told.
                found.keySet().removeIf(mark -> mark.startsWith("mark-unprepared"));
            }
            isFor(one.getKey(), found);
        }
    }

    /** Somebody of Atlas. */
    private UUID asked() {
        UUID issue = FollowUpRows.issue(Sql::run, planted.firm.id(), planted.workshop);
        return FollowUpRows.asked(Sql::run, issue, planted.parties.get(1), true);
    }

    private void rowsThatSay(Bound reader, String table, Map<String, Set<String>> found) throws SQLException {
        for (String mark : planted.readers.keySet()) {
            if (reader.seen(table, "t where t::text like '%" + mark + "%'") > 0) {
                found.computeIfAbsent(mark, first -> new TreeSet<>()).add(table);
            }
        }
    }

    private Bound bound(UUID client, UUID member) {
        return new Bound(planted.firm.id(), client, member);
    }

    /** Each mark that this reader found must be for them. */
    private void isFor(String who, Map<String, Set<String>> found) {
        found.forEach((mark, where) -> assertThat(planted.readers.get(mark))
                .as("%s reads %s at %s", who, mark, where)
                .contains(who));
    }

    private String markOf(String what) {
        return planted.readers.keySet().stream()
                .filter(mark -> mark.startsWith("mark-" + what))
                .findFirst()
                .orElseThrow();
    }

    /** What a link leads to: its pages, and every public operation that takes it. */
    private Map<String, Set<String>> behind(String token) throws Exception {
        Map<String, Set<String>> found = new TreeMap<>();
        List<String> pages = List.of("/g/" + token, "/g/" + token + "?file=calendar.ics", "/r/" + token);
        for (String page : pages) {
            searched.search(page, begun(page), found);
        }
        for (Operation operation : Operation.all()) {
            if (operation.isPublic() && operation.isRead() && operation.path().contains("{token}")) {
                String address = operation.address(
                        (kind, within) -> kind.equals("room") || kind.equals("answers") ? token : planted.firm.slug());
                searched.search(address, begun(address), found);
            }
        }
        return found;
    }

    /** As much of an answer as comes at once: events go on for ever. */
    private static String begun(String address) throws Exception {
        URI uri = URI.create(StackForTests.stack().url() + address);
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            boolean goesOn =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
            return new String(goesOn ? body.readNBytes(200) : body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
