package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.counterpart.api.TestFirm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of promises, whatever the application is talked into. */
class PromiseRowsIT {

    private static TestFirm firm;
    private static UUID nordhavn;
    private static UUID atlas;
    private static UUID engagement;
    private static UUID promise;

    @BeforeAll
    static void promise_something_to_one_of_two_clients() {
        firm = TestFirm.open();
        nordhavn = firm.organization("Nordhavn Port Authority");
        atlas = firm.organization("Atlas Utilities");
        engagement = firm.engagement(nordhavn, atlas);
        UUID contact = firm.contact(nordhavn, "clara@nordhavn.example");
        promise = firm.promise(engagement, null, nordhavn, firm.vera(), contact);
        firm.promise(engagement, nordhavn, null, firm.viktor(), contact);
    }

    @Test
    void what_happened_is_never_rewritten() throws SQLException {
        for (Bound who : List.of(Bound.to(firm), client(nordhavn), client(promise))) {
            for (String change : List.of(
                    "update promise_event set note = 'Otherwise.'",
                    "delete from promise_event",
                    "truncate promise_event",
                    "delete from promise")) {
                assertThat(who.outcome(change)).as(change).isEqualTo(Bound.REFUSED);
            }
        }
    }

    @Test
    void what_was_promised_by_whom_to_whom_and_until_when_stays_as_it_was_said() throws SQLException {
        for (String column : List.of(
                "text",
                "done_when",
                "due_at",
                "zone",
                "made_in",
                "giver_name",
                "giver_email",
                "giver_member_id",
                "receiver_party_id",
                "receiver_email",
                "replaces_id",
                "offered_at",
                "engagement_id")) {
            String change = "update promise set %s = %1$s".formatted(column);
            assertThat(Bound.to(firm).outcome(change)).as(change).isEqualTo(Bound.REFUSED);
        }
        assertThat(Bound.to(firm).outcome("update promise set state = 'KEPT'")).isEqualTo("2 rows");
    }

    @Test
    void a_client_sees_and_moves_what_their_party_gave_or_received() throws SQLException {
        assertThat(client(nordhavn).seen("promise", "")).isEqualTo(2);
        assertThat(client(nordhavn).seen("promise_event", "")).isEqualTo(2);
        assertThat(client(atlas).seen("promise", "")).isZero();
        assertThat(client(atlas).seen("promise_event", "")).isZero();
        assertThat(client(atlas).outcome("update promise set state = 'KEPT'")).isEqualTo("0 rows");
    }

    @Test
    void a_client_offers_and_tells_in_the_name_of_their_own_party_alone() throws SQLException {
        assertThat(client(nordhavn).outcome(offer(nordhavn, "OFFERED"))).isEqualTo("1 rows");
        assertThat(client(nordhavn).outcome(offer(null, "OFFERED"))).isEqualTo(Bound.REFUSED);
        assertThat(client(nordhavn).outcome(offer(nordhavn, "KEPT"))).isEqualTo(Bound.REFUSED);
        assertThat(client(nordhavn).outcome(tell(nordhavn))).isEqualTo("1 rows");
        assertThat(client(nordhavn).outcome(tell(null))).isEqualTo(Bound.REFUSED);
        assertThat(client(atlas).outcome(tell(atlas))).isEqualTo(Bound.REFUSED);
    }

    @Test
    void a_guests_world_is_the_one_promise_they_came_for() throws SQLException {
        Bound guest = client(promise);
        assertThat(guest.seen("promise", "")).isEqualTo(1);
        assertThat(guest.seen("promise_event", "")).isEqualTo(1);
        for (String table : Catalog.tables()) {
            if (!table.equals("promise") && !table.equals("promise_event")) {
                assertThat(guest.seen(table, "")).as(table).isZero();
            }
        }
        assertThat(guest.outcome(offer(nordhavn, "OFFERED"))).isEqualTo(Bound.REFUSED);
        assertThat(guest.outcome(tell(nordhavn))).isEqualTo("1 rows");
        assertThat(guest.outcome(tell(null))).as("in the giver's name").isEqualTo(Bound.REFUSED);
    }

    @Test
    void mail_is_posted_at_its_door_alone() throws SQLException {
        String mail = "insert into mail (id, recipient, language, subject, body, html)"
                + " values (uuidv7(), 'all@example.org', 'en', 'x', 'x', 'x')";
        assertThat(Bound.to(firm).outcome(mail)).isEqualTo(Bound.REFUSED);
        assertThat(client(nordhavn).outcome(mail)).isEqualTo(Bound.REFUSED);
    }

    private static String offer(UUID giver, String state) {
        return """
                insert into promise (id, engagement_id, giver_party_id, giver_member_id, giver_name, receiver_party_id,
                    receiver_member_id, receiver_name, text, done_when, due_at, zone, made_in, state, offered_at)
                values (uuidv7(), '%s', '%s', '%s', 'A', '%s', '%3$s', 'B', 'x', 'y', now(), 'UTC', 'TALK', '%s', now())"""
                .formatted(
                        engagement,
                        firm.partyOf(engagement, giver),
                        member(),
                        firm.partyOf(engagement, giver == null ? nordhavn : null),
                        state);
    }

    private static String tell(UUID party) {
        return """
                insert into promise_event (id, promise_id, kind, party_id, by_name, happened_at)
                values (uuidv7(), '%s', 'KEPT', '%s', 'A', now())"""
                .formatted(promise, firm.partyOf(engagement, party));
    }

    private static String member() {
        return org.counterpart.api.Sql.column("select id from member where firm_id = ? limit 1", firm.id())
                .get(0);
    }

    /** As a client of this organisation, or as the guest whose one thing this is. */
    private static Bound client(UUID id) {
        return Bound.toAClientOf(firm, id);
    }
}
