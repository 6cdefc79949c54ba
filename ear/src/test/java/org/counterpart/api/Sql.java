package org.counterpart.api;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.stack.StackForTests;

/** Statements to the application's database as its superuser, whom no policy binds: to arrange and to look behind. */
public final class Sql {

    /** One for each thread, kept until the end: signing in to the database takes longer than most of what is asked. */
    private static final ThreadLocal<Connection> KEPT = new ThreadLocal<>();

    private Sql() {}

    /** Changes rows. */
    public static void run(String sql, Object... values) {
        try {
            run(database(), sql, values);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    /** The first column of every row that a question finds. */
    public static List<String> column(String sql, Object... values) {
        try {
            return column(database(), sql, values);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    /** The one number that a question is answered with. */
    public static long number(String sql, Object... values) {
        return Long.parseLong(column(sql, values).get(0));
    }

    /** Changes rows over a connection of the caller's, and says how many. */
    public static int run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            bind(statement, values);
            statement.execute();
            return statement.getUpdateCount();
        }
    }

    /** The first column over a connection of the caller's. */
    public static List<String> column(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            bind(statement, values);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private static Connection database() throws SQLException {
        Connection kept = KEPT.get();
        if (kept == null || kept.isClosed()) {
            kept = StackForTests.stack().asSuperuser().connect();
            KEPT.set(kept);
        }
        return kept;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
