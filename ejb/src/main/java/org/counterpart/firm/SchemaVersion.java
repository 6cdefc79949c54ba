package org.counterpart.firm;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import javax.sql.DataSource;

/** Whether the database's schema is the one this application was built for. Migrations run by a command of their own. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class SchemaVersion {

    /** The newest migration in {@code db/migration}; a test compares them. */
    static final String EXPECTED = "42";

    @Resource(lookup = "jdbc/counterpart")
    DataSource database;

    /** Whether the database answers and has the expected schema. */
    public boolean isCurrent() {
        try {
            return Sql.ask(database, "select app.schema_version()", row -> row.getString(1))
                    .contains(EXPECTED);
        } catch (EJBException unreachable) {
            return false;
        }
    }
}
