package org.counterpart.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.counterpart.quiz.HouseText;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to the schema that the application's jar carries, as its owner; and fills it for a demo. */
final class Migrations {
    private Migrations() {}

    /** Returns how many steps were carried out. */
    static int migrate(Database owner) {
        try {
            return Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new CannotStart(
                    "The database cannot be migrated: " + e.getMessage().strip().replaceAll("\\s+", " "), e);
        }
    }

    /** Runs the demo's scripts once, by name: as long as its first firm is not there. Returns whether they ran. */
    static boolean fillDemo(Database superuser, Database owner, Path folder) {
        // Row-level security hides the firms from everybody else, their owner included.
        try (var reader = superuser.connect()) {
            if (PostgresServer.exists(reader, "select 1 from firm where slug = ?", "meridian")) {
                return false;
            }
        } catch (SQLException e) {
            throw new CannotStart("The firms cannot be read: " + e.getMessage(), e);
        }
        try (var writer = owner.connect();
                var files = Files.list(folder)) {
            writer.setAutoCommit(false);
            tellOfTheHouseInstrument(writer);
            try (var statement = writer.createStatement()) {
                for (Path script : files.sorted().toList()) {
                    statement.execute(Files.readString(script));
                }
            }
            writer.commit();
            return true;
        } catch (SQLException | IOException e) {
            throw new CannotStart("The demo in " + folder + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** The demo's rounds ask with the questionnaire that comes with the application, in its very words. */
    private static void tellOfTheHouseInstrument(Connection writer) throws SQLException, IOException {
        try (var setting = writer.prepareStatement("select set_config('demo.house', ?, false)")) {
            setting.setString(1, new ObjectMapper().writeValueAsString(HouseText.newest()));
            setting.execute();
        }
    }
}
