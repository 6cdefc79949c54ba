package org.counterpart.firm;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * This node's ear: one connection that does nothing but listen for {@link Signals}, on a thread of its own. A line that
 * breaks is made anew, and everybody is told that something may have been missed.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SignalLine {

    private static final Logger LOG = System.getLogger(SignalLine.class.getName());

    /** How soon the thread finds that the application is to end. */
    private static final int WAIT_MILLIS = 1_000;

    /** After so long without a word the server is asked whether it is still there. */
    private static final int QUIET_WAITS = 10;

    private static final int HEARTBEAT_SECONDS = 5;

    @Resource(lookup = "jdbc/counterpart")
    DataSource database;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    private final Set<SignalListener> listeners = new CopyOnWriteArraySet<>();
    private volatile boolean open = true;
    private Thread thread;

    @PostConstruct
    void listen() {
        thread = threads.newThread(this::keepListening);
        thread.setName("signals");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void hangUp() {
        open = false;
        thread.interrupt();
    }

    /** Tells this one too, from now on. */
    public void tellTo(SignalListener listener) {
        listeners.add(listener);
    }

    /** Tells it no more. */
    public void forget(SignalListener listener) {
        listeners.remove(listener);
    }

    private void keepListening() {
        boolean before = false;
        while (open) {
            try (Connection connection = database.getConnection()) {
                hear(connection, before);
            } catch (SQLException | RuntimeException broken) {
                if (open) {
                    LOG.log(Level.WARNING, "the line for signals broke, and is made anew", broken);
                    pause();
                }
            }
            before = true;
        }
    }

    private void hear(Connection connection, boolean missed) throws SQLException {
        connection.setAutoCommit(true);
        say(connection, "listen " + Signals.CHANNEL);
        if (missed) {
            tell(SignalListener::missed);
        }
        PGConnection line = connection.unwrap(PGConnection.class);
        try {
            for (int quiet = 0; open; quiet++) {
                PGNotification[] heard = line.getNotifications(WAIT_MILLIS);
                if (heard != null && heard.length > 0) {
                    quiet = 0;
                    for (PGNotification one : heard) {
                        tell(one.getParameter());
                    }
                } else if (quiet >= QUIET_WAITS) {
                    quiet = 0;
                    heartbeat(connection);
                }
            }
        } finally {
            // Back to the pool as it came.
            say(connection, "unlisten *");
        }
    }

    private static void heartbeat(Connection connection) throws SQLException {
        if (!connection.isValid(HEARTBEAT_SECONDS)) {
            throw new SQLException("no answer within " + HEARTBEAT_SECONDS + " seconds");
        }
    }

    private static void say(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Anybody who reaches the database may say anything: what is no pair of ids is nothing. */
    private void tell(String signal) {
        try {
            String[] ids = signal.split(" ", 2);
            UUID firm = UUID.fromString(ids[0]);
            UUID thing = UUID.fromString(ids.length > 1 ? ids[1] : "");
            tell(listener -> listener.changed(firm, thing));
        } catch (IllegalArgumentException noise) {
            LOG.log(Level.WARNING, "not a signal: {0}", signal);
        }
    }

    private void tell(Consumer<SignalListener> word) {
        for (SignalListener listener : listeners) {
            try {
                word.accept(listener);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "a listener failed; the others are told nevertheless", failure);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
