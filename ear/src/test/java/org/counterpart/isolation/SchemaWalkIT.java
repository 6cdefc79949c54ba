package org.counterpart.isolation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.counterpart.api.Sql;
import org.junit.jupiter.api.Test;

/**
 * Walks the schema as PostgreSQL knows it, so that a new table without one of the nets fails here. What is exempt is
 * named, with the reason; a name that is no longer needed fails too. See the fourth, fifth and sixth net.
 */
class SchemaWalkIT {

    private static final Map<String, String> INDEXES_ACROSS_FIRMS = Map.of(
            "guest_link_token", "a link is looked up by its secret before its firm is known",
            "firm_slug_key", "a firm is looked up by its name in paths before it is known",
            "member_subject", "the door asks for all memberships of the person who signed in",
            "due_work_due", "the worker's door asks what is due in any firm");

    private static final Map<String, String> TABLES_WITHOUT_A_TRAIL = Map.ofEntries(
            entry("firm", "changed by the operator's own commands, never by a member"),
            entry("saved_search", "a member's own note, which nobody else reads"),
            entry("list_columns", "a member's own taste, which nobody else reads"),
            entry("due_work", "says when to do what; what is done leaves its own trail"),
            entry("handled_request", "remembers a request for a day; what it made leaves its own trail"),
            entry("audit_entry", "is the trail"),
            entry("consultant_language", "part of a consultant, whose row changes with every change of it"),
            entry("consultant_speciality", "part of a consultant, whose row changes with every change of it"),
            entry("consultant_industry", "part of a consultant, whose row changes with every change of it"),
            entry("consultant_delivered", "part of a consultant, whose row changes with every change of it"),
            entry("consultant_link", "part of a consultant, whose row changes with every change of it"),
            entry("programme_language", "part of a programme, whose row changes with every change of it"),
            entry("self_answer", "a person's own answers; that they were sent, the subject's row tells"),
            entry("workshop_health_sheet", "a party's own; that it was sent, the check's row tells"),
            entry("observer_turn", "a trail would tell which observer answered when"),
            entry("answer_sheet", "a trail would tell in which order sheets came"),
            entry("answer_comment", "a trail would tell in which order words came"),
            entry("interview_note", "what was said; a trail would tell of its author's own notes"),
            entry("theme_note", "a trail would tell in which order notes were sorted"),
            entry("quiz_result", "a visitor's own, who is nobody; a trail would tell when"),
            entry("consultant_photo", "named by its consultant's row, which changes with every change of it"));

    @Test
    void there_are_tables_to_walk() {
        assertThat(Catalog.tables()).contains("firm", "member", "consultant", "audit_entry");
    }

    @Test
    void every_table_names_the_firm_and_never_without_one() {
        assertThat(Catalog.tables())
                .containsExactlyElementsOf(
                        Sql.column(
                                """
                        select attrelid::regclass::text from pg_attribute
                         where attname = 'firm_id' and atttypid = 'uuid'::regtype and attnotnull
                           and attrelid in (select oid from pg_class where relkind in ('r', 'p')) order by 1"""));
    }

    @Test
    void every_primary_key_begins_with_the_firm() {
        assertThat(Catalog.tables())
                .containsExactlyElementsOf(
                        Sql.column(
                                """
                        select i.indrelid::regclass::text from pg_index i
                          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                         where i.indisprimary and a.attname = 'firm_id' order by 1"""));
    }

    @Test
    void every_foreign_key_begins_with_the_firm_on_both_sides() {
        assertThat(
                        Sql.column(
                                """
                        select f.conrelid::regclass || ' ' || f.conname from pg_constraint f
                          join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
                          join pg_attribute p on p.attrelid = f.confrelid and p.attnum = f.confkey[1]
                         where f.contype = 'f' and f.connamespace = 'public'::regnamespace
                           and not (a.attname = 'firm_id' and p.attname = 'firm_id')"""))
                .isEmpty();
    }

    @Test
    void every_reference_to_a_member_or_client_is_a_foreign_key() {
        Set<String> references = new TreeSet<>();
        Catalog.references().forEach(reference -> references.add(reference.child() + "." + reference.column()));
        assertThat(
                        Sql.column(
                                """
                        select attrelid::regclass || '.' || attname from pg_attribute
                         where attname in ('member_id', 'client_id', 'consultant_id') and attnum > 0
                           and attrelid in (select oid from pg_class where relkind in ('r', 'p'))
                           -- The trail outlives what it tells of.
                           and attrelid <> 'audit_entry'::regclass order by 1"""))
                .allSatisfy(column -> assertThat(references).contains(column));
    }

    @Test
    void every_index_begins_with_the_firm_but_those_of_the_doors() {
        List<String> across = Sql.column(
                """
                select i.indexrelid::regclass::text from pg_index i
                  join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
                  left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                 where a.attname is distinct from 'firm_id' and c.relname <> 'flyway_schema_history' order by 1""");
        assertThat(across).containsExactlyInAnyOrderElementsOf(INDEXES_ACROSS_FIRMS.keySet());
    }

    @Test
    void row_level_security_is_on_and_forced_for_every_table() {
        assertThat(Catalog.tables())
                .containsExactlyElementsOf(
                        Sql.column(
                                "select oid::regclass::text from pg_class where relrowsecurity and relforcerowsecurity order by 1"));
    }

    @Test
    void a_policy_for_clients_guests_and_owners_says_of_which_firm_first() {
        assertThat(
                        Sql.column(
                                """
                        select tablename || ' ' || policyname from pg_policies
                         where policyname ~ '^(client|guest|own|shared)' and permissive = 'PERMISSIVE' and roles = '{public}'
                           and coalesce(qual, with_check) not like '((firm_id = app.firm_id()) AND %'"""))
                .isEmpty();
    }

    @Test
    void only_the_doors_policies_see_across_firms_and_they_are_the_owners() {
        assertThat(
                        Sql.column(
                                """
                        select tablename || ' ' || policyname || ' ' || array_to_string(roles, ',') from pg_policies
                         where policyname !~ '^(client|guest|own|shared)'
                           and (coalesce(qual, with_check) is distinct from '(firm_id = app.staff_firm_id())'
                                or with_check <> coalesce(qual, with_check))
                           -- A restrictive policy only ever takes away.
                           and permissive = 'PERMISSIVE'
                           -- The next test is about these.
                           and not (cmd = 'SELECT' and qual = '(firm_id = app.firm_id())') order by 1"""))
                .allSatisfy(policy -> assertThat(policy).endsWith(" door counterpart_owner"));
    }

    @Test
    void where_one_policy_lets_all_of_a_firms_rows_be_read_a_second_one_narrows_them_for_clients_and_guests() {
        var reads =
                """
                select tablename || ' ' || array_to_string(roles, ',') from pg_policies
                 where permissive = 'PERMISSIVE' and qual = '(firm_id = app.firm_id())' order by 1""";
        var narrows =
                """
                select tablename || ' ' || array_to_string(roles, ',') from pg_policies
                 where permissive = 'RESTRICTIVE' and cmd in ('SELECT', 'ALL')
                   and qual like '((app.client_id() IS NULL) OR %' order by 1""";
        assertThat(Sql.column(reads))
                .contains("promise counterpart_app")
                .allSatisfy(policy -> assertThat(policy).endsWith(" counterpart_app"))
                .containsExactlyElementsOf(Sql.column(narrows));
    }

    @Test
    void no_view_passes_by_the_policies() {
        assertThat(
                        Sql.column(
                                """
                        select oid::regclass::text from pg_class
                         where relnamespace in ('public'::regnamespace, 'app'::regnamespace)
                           and (relkind = 'm' or relkind = 'v'
                                and not coalesce('security_invoker=true' = any (reloptions), false))"""))
                .isEmpty();
    }

    @Test
    void every_table_leaves_a_trail_or_says_why_not() {
        List<String> audited = Sql.column(
                """
                select tgrelid::regclass::text from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                 where p.proname = 'audit' and p.pronamespace = 'app'::regnamespace and t.tgenabled = 'O'
                   -- After every insert, update and delete, for each row.
                   and t.tgtype & 127 = 1 + 4 + 8 + 16""");
        Set<String> expected = new TreeSet<>(Catalog.tables());
        expected.removeAll(TABLES_WITHOUT_A_TRAIL.keySet());
        assertThat(audited).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Catalog.tables()).containsAll(TABLES_WITHOUT_A_TRAIL.keySet());
    }

    @Test
    void what_runs_as_the_owner_looks_nowhere_but_where_the_owner_writes() {
        List<String> asOwner = Sql.column(
                """
                select p.proname || ' ' || coalesce(array_to_string(p.proconfig, ' '), '') from pg_proc p
                 where p.prosecdef and p.pronamespace in ('app'::regnamespace, 'public'::regnamespace)""");
        assertThat(asOwner).isNotEmpty().allSatisfy(function -> assertThat(function)
                .matches("\\w+ search_path=(public|app), (app, )?pg_temp"));
    }

    @Test
    void nobody_but_the_application_may_ask_at_the_doors() {
        assertThat(
                        Sql.column(
                                """
                                select proname from pg_proc
                                 where pronamespace = 'app'::regnamespace and has_function_privilege('public', oid, 'execute')"""))
                .isEmpty();
    }

    @Test
    void the_application_owns_nothing_and_may_do_nothing_special() {
        assertThat(
                        Sql.column(
                                """
                        select rolname from pg_roles where rolname = 'counterpart_app' and rolcanlogin and not (rolsuper
                            or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)"""))
                .hasSize(1);
        assertThat(Sql.number("select count(*) from pg_auth_members where member = 'counterpart_app'::regrole"))
                .isZero();
        assertThat(
                        Sql.column(
                                """
                        select relname from pg_class where relowner = 'counterpart_app'::regrole
                        union all select proname from pg_proc where proowner = 'counterpart_app'::regrole
                        union all select nspname from pg_namespace where nspowner = 'counterpart_app'::regrole
                        union all select datname from pg_database where datdba = 'counterpart_app'::regrole"""))
                .isEmpty();
    }
}
