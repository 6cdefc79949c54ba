package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the application's own role cannot do in the database, whatever the application is talked into. */
class ApplicationRoleIT {

    private static TestFirm firm;

    @BeforeAll
    static void open_a_firm() {
        firm = FullFirm.open();
    }

    @Test
    void a_client_without_an_organisation_is_refused() throws SQLException {
        assertThat(Bound.to(firm).outcome(member("CLIENT"))).isEqualTo(Bound.CHECK);
    }

    @Test
    void roles_that_go_with_no_others_are_refused() throws SQLException {
        assertThat(Bound.to(firm).outcome(member("VP CLIENT"))).isEqualTo(Bound.CHECK);
    }

    @Test
    void members_are_never_deleted() throws SQLException {
        assertThat(Bound.to(firm).outcome("delete from member")).isEqualTo(Bound.REFUSED);
    }

    @Test
    void the_trail_is_written_by_nobody_and_never_rewritten() throws SQLException {
        for (String change : List.of(
                "insert into audit_entry (firm_id, entity, row_id, action) values (app.firm_id(), 'member', uuidv7(), 'INSERT')",
                "update audit_entry set changed = ''",
                "delete from audit_entry",
                "truncate audit_entry")) {
            assertThat(Bound.to(firm).outcome(change)).as(change).isEqualTo(Bound.REFUSED);
        }
    }

    @Test
    void what_was_sent_and_accepted_is_never_rewritten() throws SQLException {
        for (String history : List.of("contract_version", "contract_acceptance")) {
            for (String change : List.of(
                    "update " + history + " set member_name = 'Somebody else'",
                    "delete from " + history,
                    "truncate " + history + " cascade")) {
                assertThat(Bound.to(firm).outcome(change)).as(change).isEqualTo(Bound.REFUSED);
            }
        }
    }

    @Test
    void clients_write_what_is_their_own_partys_and_nothing_else() throws SQLException {
        Bound clara = Bound.toAClientOf(
                firm,
                UUID.fromString(
                        Sql.column("select client_id from member where firm_id = ? and roles = 'CLIENT'", firm.id())
                                .get(0)));
        String theirs = "party_id = (select id from engagement_party where organization_id is null)";
        String own = "party_id = (select id from engagement_party where organization_id = app.client_id())";
        assertThat(clara.outcome("update contract_term set text = 'Ours' where " + own))
                .isEqualTo("2 rows");
        assertThat(clara.outcome("update contract_term set text = 'Ours' where " + theirs))
                .isEqualTo("0 rows");
        assertThat(clara.outcome("update contract_term set text = 'Ours' where party_id is null"))
                .isEqualTo("0 rows");
        assertThat(clara.outcome("delete from contract_term where " + theirs)).isEqualTo("0 rows");
        assertThat(clara.outcome("update contract_answer set words = 'Ours' where " + own))
                .isEqualTo("1 rows");
        assertThat(clara.outcome("update contract_answer set words = 'Ours' where " + theirs))
                .isEqualTo("0 rows");
        assertThat(clara.outcome("update contract_role set topic = 'Ours'")).isEqualTo("0 rows");
        assertThat(clara.outcome(
                        "insert into contract_term (id, engagement_id, party_id, kind, text, member_name, changed_at)"
                                + " select gen_random_uuid(), engagement_id, id, 'WANT', 'Put in their mouth', 'Clara', now()"
                                + " from engagement_party where organization_id is null"))
                .isEqualTo(Bound.REFUSED);
        assertThat(clara.outcome(
                        "insert into contract_acceptance (id, engagement_id, version_id, party_id, member_id, member_name,"
                                + " accepted_at) select gen_random_uuid(), v.engagement_id, v.id, p.id, app.member_id(), 'Clara', now()"
                                + " from contract_version v join engagement_party p on p.organization_id is null"))
                .as("a party cannot accept for another")
                .isEqualTo(Bound.REFUSED);
    }

    @Test
    void nobody_answers_their_own_want() throws SQLException {
        assertThat(Bound.to(firm).outcome("update contract_answer set party_id = asking_party_id"))
                .isEqualTo(Bound.CHECK);
    }

    @Test
    void the_application_cannot_change_the_schema_or_become_another() throws SQLException {
        for (String change : List.of(
                "create table public.mine (id int)",
                "create schema mine",
                "create function app.mine() returns int language sql as 'select 1'",
                "alter table member no force row level security",
                "alter table member disable trigger audit",
                "drop policy firm on member",
                "drop table consultant",
                "create policy mine on member using (true)",
                "call app.protect('member')",
                "truncate consultant cascade",
                "set role counterpart_owner",
                "set session authorization counterpart_owner",
                "set session_replication_role = replica",
                "alter role counterpart_app bypassrls")) {
            assertThat(Bound.to(firm).outcome(change)).as(change).isEqualTo(Bound.REFUSED);
        }
    }

    private static String member(String roles) {
        return "insert into member (id, email, name, roles, status, invited_at) values (uuidv7(), 'x@example.org', 'X', '"
                + roles + "', 'ACTIVE', now())";
    }
}
