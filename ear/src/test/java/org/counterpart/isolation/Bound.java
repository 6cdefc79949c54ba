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
record Bound(UUID firm, UUID client) {

    /** Insufficient privilege: what both a missing grant and row-level security answer. */
    static final String REFUSED = "42501";

    static final String NO_SUCH_PARENT = "23503";
    static final String CHECK = "23514";

    static Bound toNobody() {
        return new Bound(null, null);
    }

    /** As for the firm's own people. */
    static Bound to(TestFirm firm) {
        return new Bound(firm.id(), null);
    }

    /** As for a client, or a guest: somebody whose world is one thing inside the firm. */
    static Bound toAClientOf(TestFirm firm) {
        return new Bound(firm.id(), UUID.randomUUID());
    }

    /** As for a client of this organisation. */
    static Bound toAClientOf(TestFirm firm, UUID organization) {
        return new Bound(firm.id(), organization);
    }

    /** How many rows of a table are seen, under a condition that may be empty. */
    long seen(String table, String condition) throws SQLException {
        try (Connection database = begin()) {
            return Long.parseLong(Sql.column(database, "select count(*) from " + table + " " + condition)
                    .get(0));
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
        if (firm != null) {
            Sql.column(database, "select set_config('app.firm_id', ?, true)", firm.toString());
            // As whoever keeps something for themselves alone, so that this is not what hides it.
            Sql.column(
                    database,
                    """
                    select set_config('app.member_id', coalesce((select id::text from member
                        where firm_id = ? and (roles = 'CLIENT') = ?
                        order by client_id is not distinct from ?::uuid desc, name limit 1), ''), true)""",
                    firm,
                    client != null,
                    client == null ? null : client.toString());
        }
        if (client != null) {
            Sql.column(database, "select set_config('app.client_id', ?, true)", client.toString());
        }
        return database;
    }
}
