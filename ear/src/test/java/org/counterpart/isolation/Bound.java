package org.counterpart.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.stack.StackForTests;

/**
 * The database as the application works with it: as its own role, in a transaction bound to a firm and, for clients, to
 * their organisation. Whatever is tried is undone.
 */
record Bound(UUID firm, UUID client, UUID member) {

    /** Insufficient privilege: what both a missing grant and row-level security answer. */
    static final String REFUSED = "42501";

    static final String NO_SUCH_PARENT = "23503";
    static final String CHECK = "23514";

    /** What is history, or was promised to somebody, and stays as it is. */
    static final String FROZEN = "23001";

    static Bound toNobody() {
        return new Bound(null, null, null);
    }

    /** As for the firm's own people, the first of them by name: whoever keeps something for themselves alone sees it. */
    static Bound to(TestFirm firm) {
        return new Bound(firm.id(), null, member("firm_id = ? and roles <> 'CLIENT'", firm.id()));
    }

    /** As for a client of this organisation. */
    static Bound toAClientOf(TestFirm firm, UUID organization) {
        return new Bound(firm.id(), organization, member("client_id = ?", organization));
    }

    /** As for a client whose organisation has nothing to do with the firm's work, and who has no row of their own. */
    static Bound toAStrangerOf(TestFirm firm) {
        return new Bound(firm.id(), UUID.randomUUID(), UUID.randomUUID());
    }

    /** As for somebody who came by a link, whose world is one thing inside the firm. */
    static Bound toAGuestOf(TestFirm firm, UUID thing) {
        return new Bound(firm.id(), thing, null);
    }

    private static UUID member(String condition, UUID value) {
        return Sql.column("select id from member where " + condition + " order by name limit 1", value).stream()
                .map(UUID::fromString)
                .findFirst()
                .orElse(null);
    }

    /** How many rows of a table are seen, under a condition that may be empty: none of one that may not be read at all. */
    long seen(String table, String condition) throws SQLException {
        try (Connection database = begin()) {
            return Long.parseLong(Sql.column(database, "select count(*) from " + table + " " + condition)
                    .get(0));
        } catch (SQLException refused) {
            if (REFUSED.equals(refused.getSQLState())) {
                return 0;
            }
            throw refused;
        }
    }

    /** What becomes of a change: how many rows it reached ({@code 0 rows}), or the SQLState with which it is refused. */
    String outcome(String change) throws SQLException {
        try (Connection database = begin()) {
            return outcome(database, change);
        }
    }

    static String outcome(Connection database, String change) {
        try {
            return Sql.run(database, change) + " rows";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    /** Closing the connection undoes what was done. */
    private Connection begin() throws SQLException {
        Connection database = StackForTests.stack().asApplication().connect();
        database.setAutoCommit(false);
        set(database, "app.firm_id", firm);
        set(database, "app.client_id", client);
        set(database, "app.member_id", member);
        return database;
    }

    private static void set(Connection database, String setting, UUID value) throws SQLException {
        Sql.column(database, "select set_config(?, ?, true)", setting, value == null ? "" : value.toString());
    }
}
