package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.isolation.ClientRowsWalkIT.May.ADD;
import static org.counterpart.isolation.ClientRowsWalkIT.May.CHANGE;
import static org.counterpart.isolation.ClientRowsWalkIT.May.READ;
import static org.counterpart.isolation.ClientRowsWalkIT.May.REMOVE;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every table as the application's own role, bound to a client whose organisation is a party to an engagement, and
 * to one of an organisation that is not. A table that is not named here is closed to both. See the fifth net.
 */
class ClientRowsWalkIT {

    /** What a client may do with some rows of a table. */
    enum May {
        READ,
        ADD,
        CHANGE,
        REMOVE
    }

    /** What clients reach because it is their own, not their organisation's. */
    private static final Map<String, Open> OWN = Map.ofEntries(
            open("handled_request", "a request of their own is carried out once", READ, ADD, CHANGE, REMOVE),
            open("quiz_round", "in which they are asked, or ask, about themselves", READ, ADD, CHANGE),
            open("quiz_subject", "that it is about them", READ, ADD),
            open("self_answer", "what they say about themselves", READ, ADD, CHANGE),
            open("quiz_observer", "whom they name to be asked about them", READ, ADD, REMOVE),
            open("quiz_share", "who may see their role profile", READ, ADD, CHANGE),
            open("quiz_team", "which they are in", READ),
            open("quiz_team_member", "that they are in it", READ));

    /** What every client of the firm sees. */
    private static final Map<String, Open> EVERYBODYS = Map.ofEntries(
            open("instrument", "what people are asked with", READ),
            open("instrument_version", "what people are asked", READ));

    /** What clients reach because their organisation is a party to an engagement. */
    private static final Map<String, Open> PARTYS = Map.ofEntries(
            open("engagement", "what the work is about", READ),
            open("engagement_party", "who else is at the table", READ),
            open("engagement_team", "who comes from the firm, by name", READ),
            open("phase_passage", "where the work stands, and why", READ),
            open("exit_answer", "what is handed over to them", READ),
            open("decision", "who really decided", READ),
            open(
                    "contract_term",
                    "the contract is written in the open; each writes what is theirs",
                    READ,
                    ADD,
                    CHANGE,
                    REMOVE),
            open("contract_answer", "each says for itself what it meets", READ, ADD, CHANGE),
            open("contract_role", "in which role the firm works for them", READ),
            open("contract_version", "what they accept", READ),
            open("contract_acceptance", "each accepts for itself", READ, ADD),
            open("promise", "what they gave or received", READ, ADD, CHANGE),
            open("promise_event", "what became of it", READ, ADD),
            open("workshop", "what they are invited to", READ),
            open("workshop_session", "when it is", READ),
            open("workshop_party", "who else is at the table", READ),
            open("workshop_participant", "who comes, by name; whoever is invited themselves says so", READ, CHANGE),
            open("workshop_facilitator", "who leads it", READ),
            open("contribution", "what was released to them of what was said", READ),
            open("thread_link", "what rests on what of that", READ),
            open("output_part", "which parts of its report they may read", READ),
            open("agenda_block", "what happens in it", READ),
            open("territory_line", "their own party's list; the others' once shown", READ, ADD, CHANGE, REMOVE),
            open("territory_board", "that all lists are shown", READ),
            open("territory_ground", "which ground is the same, and which is on the agenda", READ),
            open("sacrifice", "what each gives up; each states its own", READ, ADD, CHANGE),
            open("sacrifice_mark", "whether others call it real; nobody marks their own", READ, ADD),
            open("agreement_version", "what they accept", READ),
            open("agreement_waiver", "who does without sacrifices; each says so for itself", READ, ADD, CHANGE),
            open("agreement_acceptance", "each accepts for itself", READ, ADD),
            open(
                    "workshop_promise",
                    "which promises were given there; added with the promise that its giver offers",
                    READ),
            open("workshop_issue", "what stands between them; each raises for itself", READ, ADD),
            open("workshop_issue_step", "how far it has come; each answers for itself", READ, ADD),
            open("workshop_follow_up", "when who is asked what became of it", READ),
            open("workshop_evaluation", "what they are asked themselves, and nobody else of their party", READ, CHANGE),
            open("workshop_health_check", "that they are asked how they are doing together", READ),
            open("workshop_health_sheet", "what their own party rates, all of it once revealed", READ, ADD, CHANGE));

    /** When a row is a client's own, as a condition on its columns; {@code m} is the client's membership. */
    private static final Map<String, String> IS_OWN = Map.of(
            "handled_request", "true",
            "quiz_round", "t.team_id is null",
            "quiz_subject",
                    "t.round_id in (select r.id from quiz_round r where r.member_id = m.id and r.team_id is null)",
            "self_answer", "t.id in (select s.id from quiz_subject s where s.member_id = m.id)",
            "quiz_observer", "t.subject_id in (select s.id from quiz_subject s where s.member_id = m.id)",
            "quiz_share", "t.subject_id in (select s.id from quiz_subject s where s.member_id = m.id)");

    /** Marks a row that {@link #IS_OWN}, among its columns. */
    private static final String ITS_OWN = "\"its\": \"own\"";

    private static TestFirm ours;
    private static UUID nordhavn;
    private static UUID atlas;
    private static UUID ownParty;
    private static TestFirm unreleased;
    private static UUID itsClient;

    /** @param why for whoever wonders */
    private record Open(Set<May> may, String why) {}

    private static Map.Entry<String, Open> open(String table, String why, May... may) {
        return Map.entry(table, new Open(Set.copyOf(Arrays.asList(may)), why));
    }

    @BeforeAll
    static void open_a_firm_with_a_row_in_every_table() {
        ours = FullFirm.open();
        nordhavn = itsOrganization(ours);
        atlas = ours.organization("Atlas Utilities");
        ours.karim(atlas);
        ownParty = UUID.fromString(Sql.column("select id from engagement_party where organization_id = ?", nordhavn)
                .get(0));
        unreleased = FullFirm.open();
        itsClient = itsOrganization(unreleased);
        Sql.run("update engagement set released_at = null where firm_id = ?", unreleased.id());
    }

    @Test
    void every_table_that_is_open_to_clients_is_one() {
        assertThat(Catalog.tables())
                .containsAll(OWN.keySet())
                .containsAll(EVERYBODYS.keySet())
                .containsAll(PARTYS.keySet());
        assertThat(OWN).containsKeys(IS_OWN.keySet().toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> a_client_sees_what_is_theirs_and_no_other_table() {
        return walk(table -> {
            long seen = asClient().seen(table, "");
            assertThat(seen > 0).as("%d rows of %s", seen, table).isEqualTo(may(table, READ));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_client_of_another_organisation_sees_none_of_it() {
        return walk(table -> assertThat(asStranger().seen(table, "") > 0).isEqualTo(EVERYBODYS.containsKey(table)));
    }

    @TestFactory
    Stream<DynamicTest> before_an_engagement_is_opened_to_its_clients_they_see_none_of_it() {
        return walk(table -> assertThat(Bound.toAClientOf(unreleased, itsClient).seen(table, "") > 0)
                .isEqualTo(!PARTYS.containsKey(table) && may(table, READ)));
    }

    @TestFactory
    Stream<DynamicTest> a_client_adds_only_what_is_their_own_partys() {
        return walk(table -> {
            boolean added = false;
            for (String row : rows(table, nordhavn)) {
                String outcome = asClient().outcome(insert(table, row));
                boolean own = isGivenBy(ownParty, row) || row.contains(ITS_OWN);
                assertThat(outcome.equals(Bound.REFUSED))
                        .as("%s: %s", outcome, row)
                        .isEqualTo(!(own && may(table, ADD)));
                added |= own;
            }
            assertThat(added || !may(table, ADD))
                    .as("a row of the client's own party in %s: let FullFirm make one", table)
                    .isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_client_of_another_organisation_adds_nothing_to_it() {
        return walk(table -> {
            for (String row : rows(table, atlas)) {
                String outcome = asStranger().outcome(insert(table, row));
                assertThat(outcome.equals(Bound.REFUSED))
                        .as("%s: %s", outcome, row)
                        .isEqualTo(!(row.contains(ITS_OWN) && may(table, ADD)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_client_changes_only_what_is_their_own_partys() {
        return walk(table -> {
            String change = "update " + table + " set " + harmless(table) + " = " + harmless(table);
            assertThat(reached(asClient().outcome(change))).isEqualTo(may(table, CHANGE));
            if (has(table, "party_id")) {
                assertThat(reached(asClient().outcome(change + " where party_id is distinct from '" + ownParty + "'")))
                        .isFalse();
            }
            assertThat(reached(asStranger().outcome(change))).isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_client_removes_only_what_is_their_own_partys() {
        return walk(table -> {
            String removal = "delete from " + table;
            assertThat(reached(asClient().outcome(removal))).isEqualTo(may(table, REMOVE));
            if (has(table, "party_id")) {
                assertThat(reached(asClient().outcome(removal + " where party_id is distinct from '" + ownParty + "'")))
                        .isFalse();
            }
            assertThat(reached(asStranger().outcome(removal))).isFalse();
        });
    }

    private static Bound asClient() {
        return Bound.toAClientOf(ours, nordhavn);
    }

    private static Bound asStranger() {
        return Bound.toAClientOf(ours, atlas);
    }

    private static UUID itsOrganization(TestFirm firm) {
        return UUID.fromString(
                Sql.column("select client_id from member where firm_id = ? and client_id is not null", firm.id())
                        .get(0));
    }

    private static boolean may(String table, May what) {
        return Stream.of(OWN, EVERYBODYS, PARTYS)
                .anyMatch(
                        open -> open.containsKey(table) && open.get(table).may().contains(what));
    }

    private static boolean reached(String outcome) {
        return !outcome.equals(Bound.REFUSED) && !outcome.equals("0 rows");
    }

    /** Whether the party wrote it, not only reads it: a promise is its giver's. */
    private static boolean isGivenBy(UUID party, String row) {
        return row.contains("\"party_id\": \"" + party + "\"") || row.contains("\"giver_party_id\": \"" + party + "\"");
    }

    /**
     * Rows of our firm as new ones of this organisation's client: with ids of their own, and as they begin. All of them
     * where clients may add some; else one like another is refused. What has the id of another row keeps it.
     */
    private static List<String> rows(String table, UUID organization) {
        return Sql.column(
                """
                select (to_jsonb(t)
                     || case when to_jsonb(t) ? 'id' and '%s' <> 'self_answer' then jsonb_build_object('id', gen_random_uuid()) else '{}' end
                     || case when to_jsonb(t) ? 'member_id' then jsonb_build_object('member_id', m.id) else '{}' end
                     || case when to_jsonb(t) ? 'giver_party_id' then jsonb_build_object('state', 'OFFERED') else '{}' end
                     || case when %s then jsonb_build_object('its', 'own') else '{}' end)::text
                  from %s t, member m where t.firm_id = '%s' and m.client_id = '%s' limit %s"""
                        .replace("?", "??")
                        .formatted(
                                table,
                                IS_OWN.getOrDefault(table, "false"),
                                table,
                                ours.id(),
                                organization,
                                may(table, ADD) ? "all" : "3"));
    }

    private static String insert(String table, String row) {
        String columns = String.join(
                ", ",
                Sql.column(
                        """
                        select quote_ident(attname) from pg_attribute
                         where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''""",
                        table));
        return "insert into %s (%s) select %s from jsonb_populate_record(null::%s, '%s')"
                .formatted(
                        table, columns, columns, table, row.replace("'", "''").replace("?", "??"));
    }

    /** A column that may be changed wherever any may. */
    private static String harmless(String table) {
        return has(table, "version") ? "version" : "firm_id";
    }

    private static boolean has(String table, String column) {
        return !Sql.column(
                        "select 1 from pg_attribute where attrelid = ?::regclass and attname = ? and not attisdropped",
                        table,
                        column)
                .isEmpty();
    }

    private static Stream<DynamicTest> walk(Rule rule) {
        return Catalog.tables().stream().map(table -> dynamicTest(table, () -> rule.check(table)));
    }

    @FunctionalInterface
    private interface Rule {
        void check(String table) throws Exception;
    }
}
