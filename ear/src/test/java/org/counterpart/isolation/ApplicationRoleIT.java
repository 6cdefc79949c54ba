package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
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
