package org.counterpart.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.annotation.Resource;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Shows that a test runs inside the real server: with its transactions, and on the application's database. */
@ArquillianTest
class ServiceIT {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "jdbc/counterpart")
    private DataSource database;

    @Deployment
    static EnterpriseArchive deployment() {
        return ServiceArchive.with(ServiceIT.class);
    }

    @Test
    void a_transaction_is_known_to_the_registry() throws Exception {
        transaction.begin();
        assertNotNull(registry.getTransactionKey());
        assertEquals(Status.STATUS_ACTIVE, registry.getTransactionStatus());
        transaction.rollback();
    }

    @Test
    void the_database_is_used_as_the_role_that_owns_nothing() throws Exception {
        try (var connection = database.getConnection();
                var result = connection.createStatement().executeQuery("select current_user")) {
            result.next();
            assertEquals("counterpart_app", result.getString(1));
        }
    }
}
