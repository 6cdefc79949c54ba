package org.counterpart.firm;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Whether the database's schema is the one this application was built for. Migrations run by a command of their own. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class SchemaVersion {

    /** The newest migration in {@code db/migration}; a test compares them. */
    static final String EXPECTED = "2";

    @Resource(lookup = "jdbc/counterpart")
    DataSource database;

    /** Whether the database answers and has the expected schema. */
    public boolean isCurrent() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("select app.schema_version()")) {
            return version.next() && EXPECTED.equals(version.getString(1));
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
