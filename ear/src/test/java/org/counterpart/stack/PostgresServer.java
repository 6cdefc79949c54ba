package org.counterpart.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A real PostgreSQL with a data directory that lasts, crash-safe settings, and a password for every role. */
final class PostgresServer implements AutoCloseable {
    static final String DATABASE = "counterpart";
    static final String OWNER = "counterpart_owner";
    static final String APP = "counterpart_app";
    static final String KEYCLOAK = "keycloak";
    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final int port;
    private final Secrets secrets;

    private PostgresServer(EmbeddedPostgres server, int port, Secrets secrets) {
        this.server = server;
        this.port = port;
        this.secrets = secrets;
    }

    static PostgresServer start(Home home, Ports ports) {
        var secrets = home.secrets();
        var directory = home.path("postgresql");
        var data = directory.resolve("data");
        try {
            Files.createDirectories(directory);
            if (!Files.exists(directory.resolve("made"))) {
                Unzip.delete(data);
            }
            var passwordFile = passwordFile(directory, secrets);
            var log = Redirect.appendTo(home.log("postgresql").toFile());
            var server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(directory.toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setPort(ports.postgresql())
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    // For initdb; the later --auth overrides the library's own "trust".
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setConnectConfig("password", secrets.postgres())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    // The library turns these off for the sake of short tests; here people keep their work.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("max_connections", "150")
                    .start();
            Files.delete(passwordFile);
            Home.write(directory.resolve("made"), "");
            var running = new PostgresServer(server, ports.postgresql(), secrets);
            running.makeRolesAndDatabases();
            return running;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotStart(
                    "PostgreSQL did not start (" + e.getMessage() + "): see " + home.log("postgresql"), e);
        }
    }

    private static Path passwordFile(Path directory, Secrets secrets) throws IOException {
        var file = directory.resolve("password");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, secrets.postgres());
    }

    /** Stops the server that a killed run left on these data. Returns whether there was one. */
    static boolean stopLeftover(Home home) {
        var left = postmaster(home);
        left.ifPresent(Children::stop);
        return left.isPresent();
    }

    static Set<Long> pids(Home home) {
        return postmaster(home).stream().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    /** The server was never a child (pg_ctl detaches it), so its id and start come from its own file. */
    private static Optional<ProcessHandle> postmaster(Home home) {
        var lines =
                Home.read(home.path("postgresql/data/postmaster.pid")).lines().toList();
        if (lines.size() < 3) {
            return Optional.empty();
        }
        var start = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return Children.find(Long.parseLong(lines.get(0).strip()), start);
    }

    private void makeRolesAndDatabases() throws SQLException {
        try (var connection = connect(SUPERUSER, secrets.postgres(), "postgres")) {
            role(connection, OWNER, secrets.owner());
            role(connection, APP, secrets.app());
            role(connection, KEYCLOAK, secrets.keycloak());
            database(connection, DATABASE, OWNER);
            database(connection, KEYCLOAK, KEYCLOAK);
            execute(connection, "grant connect on database " + DATABASE + " to " + APP);
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role " + name);
        }
        // The passwords are hexadecimal; a statement like this takes no parameters.
        execute(
                connection,
                "alter role " + name + " login nosuperuser nobypassrls nocreatedb nocreaterole password '" + password
                        + "'");
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database " + name + " owner " + owner);
        }
        execute(connection, "revoke all on database " + name + " from public");
    }

    static boolean exists(Connection connection, String query, String argument) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, argument);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Database asOwner() {
        return new Database(url(DATABASE), OWNER, secrets.owner());
    }

    Database asApplication() {
        return new Database(url(DATABASE), APP, secrets.app());
    }

    Database asSuperuser() {
        return new Database(url(DATABASE), SUPERUSER, secrets.postgres());
    }

    Database ofKeycloak() {
        return new Database(url(KEYCLOAK), KEYCLOAK, secrets.keycloak());
    }

    private String url(String database) {
        return url(port, database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Connection connect(String user, String password, String database) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
