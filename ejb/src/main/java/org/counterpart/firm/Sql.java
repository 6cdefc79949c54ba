package org.counterpart.firm;

import jakarta.ejb.EJBException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The few questions that JPA cannot put, asked in SQL. */
final class Sql {

    private Sql() {}

    /** Makes an answer of one row. */
    @FunctionalInterface
    interface Answer<T> {
        T from(ResultSet row) throws SQLException;
    }

    /** Asks on this connection; all values go as parameters. */
    static <T> List<T> ask(Connection connection, String question, Answer<T> answer, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> answers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(answer.from(rows));
                }
            }
            return answers;
        } catch (SQLException broken) {
            throw new EJBException(broken);
        }
    }

    /** Asks outside any transaction: a statement of its own. */
    static <T> List<T> ask(DataSource database, String question, Answer<T> answer, Object... values) {
        try (Connection connection = database.getConnection()) {
            return ask(connection, question, answer, values);
        } catch (SQLException broken) {
            throw new EJBException(broken);
        }
    }
}
