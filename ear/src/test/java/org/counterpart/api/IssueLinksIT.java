package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.counterpart.services.FollowUpRows;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is asked about an issue and does not sign in: the real letter, its link, and what is done there. */
class IssueLinksIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestFirm firm = TestFirm.open();
    private UUID id;
    private String workshop;
    private Caller clara;
    private UUID nordhavnsParty;
    private UUID atlasParty;

    @BeforeEach
    void two_parties_of_which_one_signs_in() {
        UUID nordhavn = firm.organization("Nordhavn Port Authority");
        UUID atlas = firm.organization("Atlas Utilities");
        firm.vera();
        clara = firm.clara(nordhavn).caller();
        UUID engagement = firm.engagement(nordhavn, atlas);
        nordhavnsParty = firm.partyOf(engagement, nordhavn);
        atlasParty = firm.partyOf(engagement, atlas);
        id = FollowUpRows.workshop(Sql::run, firm.id(), engagement);
        FollowUpRows.agreed(Sql::run, firm.id(), id);
        workshop = firm.path() + "/workshops/" + id;
    }

    @Test
    void asked_answered_taken_up_and_settled_with_one_side_by_link_and_the_other_by_account() {
        String issue = raise();
        String lead = linkOf("lead");
        assertThat(look(lead))
                .contains(
                        "The access road",
                        "Lead of Atlas Utilities, you are asked for Atlas Utilities",
                        "Closed in March.")
                .contains(
                        "To be answered by",
                        "Level 1: Project leads",
                        "here now",
                        "Clara",
                        "name=\"version\" value=\"1\"")
                .doesNotContain("example.org", "One quay.", "The berth of");
        for (int scanner = 0; scanner < 2; scanner++) {
            look(lead);
        }
        assertThat(steps(issue)).containsExactly("RAISED");

        assertThat(post(lead, "ANSWER", 1, "")).contains("Fill this in");
        assertThat(post(lead, "ANSWER", 1, "x".repeat(4001))).contains("At most 4,000 characters", "x".repeat(4001));
        assertThat(post(lead, "NONSENSE", 1, "Words.")).contains("Words.");
        assertThat(steps(issue)).containsExactly("RAISED");

        assertThat(post(lead, "ANSWER", 1, "From <b>Monday</b> on."))
                .contains("Noted, in the name of Atlas Utilities.", "From &lt;b&gt;Monday&lt;/b&gt; on.");
        assertThat(post(lead, "ANSWER", 1, "From <b>Monday</b> on."))
                .contains("Noted, in the name of Atlas Utilities.");
        assertThat(steps(issue)).as("sent twice, done once").containsExactly("RAISED", "ANSWERED");
        assertThat(Sql.column(
                        "select member_name || ' ' || (member_id is null) || ' ' || party_id from workshop_issue_step where place = 2 and issue_id = ?",
                        UUID.fromString(issue)))
                .containsExactly("Lead of Atlas Utilities true " + atlasParty);
        assertThat(post(lead, "SETTLE", 1, "As said."))
                .as("seen before it moved")
                .contains("Something happened to it meanwhile", "As said.", "name=\"version\" value=\"2\"");
        assertThat(clara.get(workshop + "/issues/" + issue).is(200).body())
                .contains("From <b>Monday</b> on.", "Lead of Atlas Utilities")
                .doesNotContain("example.org");

        assertThat(post(lead, "ESCALATE", 2, "Not ours to decide.")).contains("Level 2 of 2");
        String director = linkOf("director");
        assertThat(look(director)).contains("Director of Atlas Utilities, you are asked", "Not ours to decide.");
        assertThat(look(lead)).as("whoever was asked before reads on").contains("Not ours to decide.", "Level 2 of 2");
        assertThat(post(director, "SETTLE", 3, "")).contains("Settled for", "Considers it settled");
        assertThat(post(lead, "SETTLE", 4, "")).contains("Your party has already said that it is settled.");
        Answer seen = clara.get(workshop + "/issues/" + issue).is(200);
        Answer settled = clara.having(seen)
                .put(workshop + "/issues/" + issue + "/settlement", JSON.createObjectNode())
                .is(200);
        assertThat(settled.json().path("issue").path("state").asText()).isEqualTo("SETTLED");
        assertThat(look(director)).contains("Settled by all parties").doesNotContain("<form", "<textarea");
        assertThat(post(director, "ANSWER", 6, "One more thing.")).contains("This issue is settled", "One more thing.");
        assertThat(steps(issue)).containsExactly("RAISED", "ANSWERED", "ESCALATED", "AGREED", "AGREED", "SETTLED");
    }

    @Test
    void of_two_who_send_the_same_at_once_one_is_done() throws Exception {
        String issue = raise();
        String lead = linkOf("lead");
        var threads = Executors.newFixedThreadPool(3);
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(() -> post(lead, "ESCALATE", 1, "Too slow."));
        }
        for (var answer : threads.invokeAll(all)) {
            assertThat(answer.get()).contains("Noted, in the name of Atlas Utilities.");
        }
        threads.shutdown();
        assertThat(steps(issue)).containsExactly("RAISED", "ESCALATED");
    }

    @Test
    void silence_takes_it_on_and_sponsors_without_an_account_read_of_the_end() {
        Sql.run(
                """
                with one as (
                    insert into workshop_participant (firm_id, id, workshop_id, party_id, name, sponsor)
                    values (?, gen_random_uuid(), ?, ?, 'Sonja Sponsor', true) returning firm_id, id)
                insert into workshop_reach (firm_id, id, email, zone, language)
                select firm_id, id, ?, 'Europe/Oslo', 'de' from one""",
                firm.id(),
                id,
                nordhavnsParty,
                "sonja." + nordhavnsParty + "@example.org");
        String issue = raise();
        String lead = linkOf("lead");
        silence(issue);
        String director = linkOf("director");
        assertThat(steps(issue)).containsExactly("RAISED", "SILENCE");
        assertThat(look(director)).contains("by itself: a party said nothing in time");
        silence(issue);
        String letter = StackForTests.stack()
                .inbox()
                .awaitMailTo("sonja." + nordhavnsParty + "@example.org")
                .text();
        String sonja = link(letter);
        assertThat(letter).contains("Half a year of notice.");
        assertThat(look(sonja))
                .contains(
                        "Sonja Sponsor, Sie werden für Nordhavn Port Authority unterrichtet", "Half a year of notice.")
                .doesNotContain("<form");
        assertThat(post(sonja, "SETTLE", 3, "Mein Wort.")).contains("Sie wurden über das Ende", "Mein Wort.");
        assertThat(steps(issue)).containsExactly("RAISED", "SILENCE", "ENDED");
        assertThat(post(lead, "SETTLE", 3, "Good."))
                .as("whoever was asked may still settle it")
                .contains("Noted");
        assertThat(Sql.number(
                        "select count(*) from guest_link where firm_id = ? and purpose = 'workshop.issue'", firm.id()))
                .as("each is asked once on each level")
                .isEqualTo(5);
        Sql.run(
                "delete from workshop_reach where id in (select id from workshop_participant where workshop_id = ?)",
                id);
        Sql.run("delete from workshop_participant where workshop_id = ?", id);
        Caller.nobody().get(sonja).is(404);
    }

    private String raise() {
        String location = clara.post(
                        workshop + "/issues",
                        JSON.createObjectNode().put("title", "The access road").put("text", "Closed in March."))
                .is(201)
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** As if the hours were over. */
    private void silence(String issue) {
        long before = Sql.number("select count(*) from workshop_issue_step where issue_id = ?", UUID.fromString(issue));
        Sql.run(
                "update workshop_issue_step set answer_by = now() - interval '1 second' where issue_id = ? and answer_by is not null",
                UUID.fromString(issue));
        Sql.run(
                """
                insert into due_work (firm_id, id, kind, subject_id, due_at) values (?, gen_random_uuid(), 'followup.issue', ?, now())
                on conflict (firm_id, kind, subject_id) do update set due_at = now(), version = due_work.version + 1""",
                firm.id(),
                UUID.fromString(issue));
        Instant end = Instant.now().plusSeconds(60);
        while (Sql.number("select count(*) from workshop_issue_step where issue_id = ?", UUID.fromString(issue))
                == before) {
            assertThat(Instant.now()).as("silence takes it on").isBefore(end);
        }
    }

    private String linkOf(String role) {
        return link(StackForTests.stack()
                .inbox()
                .awaitMailTo(role + "." + atlasParty + "@example.org")
                .text());
    }

    private static String link(String letter) {
        return letter.substring(letter.indexOf("/g/")).split("\\s")[0];
    }

    private static String look(String link) {
        return Caller.nobody().get(link).is(200).body();
    }

    private static String post(String link, String what, int version, String note) {
        return PublicLink.post(
                        PublicLink.visitor(),
                        link,
                        "do=" + what + "&version=" + version + PublicLink.field("note", note))
                .is(200)
                .body();
    }

    private static List<String> steps(String issue) {
        return Sql.column(
                "select kind from workshop_issue_step where issue_id = ? order by place", UUID.fromString(issue));
    }
}
