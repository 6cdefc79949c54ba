package org.counterpart.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Keycloak on the stack's PostgreSQL, with the realm of realm-config and the demo people. */
final class KeycloakServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ServerProcess process;

    private KeycloakServer(ServerProcess process) {
        this.process = process;
    }

    static KeycloakServer start(Home home, Ports ports, Artefacts artefacts, Database database, Progress progress) {
        var directory = home.path("keycloak-" + artefacts.keycloakVersion());
        Unzip.once(artefacts.keycloakZip(), directory);
        putTheme(artefacts.realmConfig(), directory);
        build(home, directory);
        var realm = RealmFile.merged(artefacts.realmConfig());
        putRealm(realm, directory);

        var process = ServerProcess.start(
                "keycloak", command(directory, ports), environment(home, ports, database), "", home);
        process.await(
                "readiness",
                () -> Http.status("http://127.0.0.1:" + ports.keycloakManagement() + "/health/ready") == 200,
                PATIENCE);
        followTheImport(home, ports, realm, progress);
        return new KeycloakServer(process);
    }

    private static void putTheme(Path realmConfig, Path directory) {
        try {
            Unzip.delete(directory.resolve("themes/counterpart"));
            Unzip.copy(realmConfig.resolve("themes/counterpart"), directory.resolve("themes/counterpart"));
            // Keycloak keeps compressed copies of a theme's files and would go on serving the old ones.
            Unzip.delete(directory.resolve("data/tmp"));
        } catch (IOException e) {
            throw new CannotStart("The login theme cannot be copied: " + e.getMessage(), e);
        }
    }

    /** The part of the configuration that Keycloak fixes beforehand: once for each installation. */
    private static void build(Home home, Path directory) {
        var options = List.of("--db=postgres", "--health-enabled=true");
        var marker = directory.resolve("data/built");
        if (!Home.read(marker).equals(options.toString())) {
            var command = Stream.concat(Stream.of(script(directory), "build"), options.stream())
                    .toList();
            ServerProcess.run(
                    "keycloak-build",
                    command,
                    Map.of("JAVA_OPTS_APPEND", String.join(" ", Tuning.javaOptions())),
                    home);
            Home.write(marker, options.toString());
        }
    }

    private static void putRealm(String realm, Path directory) {
        try {
            var file = Files.createDirectories(directory.resolve("data/import")).resolve("counterpart-realm.json");
            Files.writeString(file, realm);
        } catch (IOException e) {
            throw new CannotStart("The realm cannot be handed to Keycloak: " + e.getMessage(), e);
        }
    }

    private static String script(Path directory) {
        return directory.resolve("bin/kc.sh").toString();
    }

    private static List<String> command(Path directory, Ports ports) {
        return List.of(
                script(directory),
                "start",
                "--optimized",
                // A realm that is there already is left as it is.
                "--import-realm",
                // One node, nothing on the network.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + url(ports),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + ports.keycloakManagement(),
                "--db-pool-max-size=20",
                "--log-level=warn,org.keycloak.services:info");
    }

    private static Map<String, String> environment(Home home, Ports ports, Database database) {
        var secrets = home.secrets();
        return Map.ofEntries(
                Map.entry("JAVA_OPTS_KC_HEAP", "-Xms96m -Xmx400m"),
                Map.entry("JAVA_OPTS_APPEND", String.join(" ", Tuning.javaOptions())),
                Map.entry("KC_DB_URL", database.url()),
                Map.entry("KC_DB_USERNAME", database.user()),
                Map.entry("KC_DB_PASSWORD", database.password()),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin()),
                // What the realm file leaves open, for the import.
                Map.entry("COUNTERPART_URL", Stack.url(ports)),
                Map.entry("COUNTERPART_OIDC_CLIENT_SECRET", secrets.webClient()),
                Map.entry("COUNTERPART_PROVISIONING_CLIENT_SECRET", secrets.provisioningClient()),
                Map.entry("COUNTERPART_SMTP_HOST", "127.0.0.1"),
                Map.entry("COUNTERPART_SMTP_PORT", String.valueOf(ports.smtp())),
                Map.entry("COUNTERPART_SMTP_FROM", "counterpart@localhost"));
    }

    /** The realm is imported once and then lives in the database: moved ports are carried over, other changes told. */
    private static void followTheImport(Home home, Ports ports, String realm, Progress progress) {
        var marker = home.path("realm-imported");
        var now = realm.hashCode() + " " + ports.base();
        var then = Home.read(marker);
        if (!then.isEmpty() && !then.equals(now)) {
            var parts = then.split(" ");
            if (!parts[0].equals(String.valueOf(realm.hashCode()))) {
                progress.say(
                        "         realm-config has changed since this home was made; to take that up, start with a new one.");
            }
            var old = new Ports(Integer.parseInt(parts[1]));
            if (!old.equals(ports)) {
                new KeycloakAdmin(url(ports), home.secrets().keycloakAdmin())
                        .move(Stack.url(old), Stack.url(ports), ports.smtp());
            }
            now = parts[0] + " " + ports.base();
        }
        Home.write(marker, now);
    }

    static String url(Ports ports) {
        return "http://localhost:" + ports.keycloak();
    }

    static String realmUrl(Ports ports) {
        return url(ports) + "/realms/counterpart";
    }

    ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop();
    }
}
