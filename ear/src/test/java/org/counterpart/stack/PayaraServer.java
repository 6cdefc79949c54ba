package org.counterpart.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Payara Server: the domain it ships, the one configuration file of ours, and the EAR. */
final class PayaraServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String DOMAIN = "domain1";
    private static final String HEAP = "-Xmx768m";
    /** What the launcher hands to a server on its standard input. */
    private static final String CREDENTIALS =
            "AS_ADMIN_USER=admin\nAS_ADMIN_PASSWORD=\nAS_ADMIN_MASTERPASSWORD=changeit\n";

    private final Home home;
    private final Ports ports;
    private final Artefacts artefacts;
    private final Path directory;
    private ServerProcess process;

    private PayaraServer(Home home, Ports ports, Artefacts artefacts) {
        this.home = home;
        this.ports = ports;
        this.artefacts = artefacts;
        directory = home.path("payara-" + artefacts.payaraVersion());
    }

    static PayaraServer start(Home home, Ports ports, Artefacts artefacts) {
        var server = new PayaraServer(home, ports, artefacts);
        Unzip.once(artefacts.payaraZip(), server.directory);
        server.boot();
        return server;
    }

    /** Starts from an untouched domain, so that no earlier run, deployment or failure has a say in this one. */
    private void boot() {
        var domains = directory.resolve("glassfish/domains");
        try {
            if (!Files.exists(domains.resolve("untouched"))) {
                Files.move(domains.resolve(DOMAIN), domains.resolve("untouched"));
            }
            Unzip.delete(domains.resolve(DOMAIN));
            Unzip.copy(domains.resolve("untouched"), domains.resolve(DOMAIN));
            Files.copy(
                    artefacts.driver(),
                    domains.resolve(DOMAIN)
                            .resolve("lib")
                            .resolve(artefacts.driver().getFileName()));
        } catch (IOException e) {
            throw new CannotStart("Payara's domain cannot be made: " + e.getMessage(), e);
        }
        process = ServerProcess.start("payara", command(), environment(), CREDENTIALS, home);
        process.await("administration", () -> Http.status(admin() + "/management/domain/version") == 200, PATIENCE);
    }

    /** The server's own command line, so that it becomes a child of this process and not of a launcher's. */
    private List<String> command() {
        var dryRun = List.of(
                directory.resolve("bin/asadmin").toString(),
                "start-domain",
                "--dry-run",
                "--prebootcommandfile",
                configuration().toString(),
                DOMAIN);
        var lines = ServerProcess.run("payara-command", dryRun, Map.of(), home)
                .lines()
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(option -> option.startsWith("-Xmx") ? HEAP : option)
                .toList();
        var command = new ArrayList<>(lines);
        // Behind the first line, which is the path of Java.
        command.addAll(1, Tuning.javaOptions());
        return command;
    }

    /** The configuration with the ports filled in: Arquillian reads them back and knows no environment. */
    private Path configuration() {
        var file = home.path("pre-boot.asadmin");
        Home.write(
                file,
                Home.read(artefacts.module().resolve("src/main/payara/pre-boot.asadmin"))
                        .replace("${ENV=COUNTERPART_HTTP_PORT}", String.valueOf(ports.base()))
                        .replace("${ENV=COUNTERPART_ADMIN_PORT}", String.valueOf(ports.payaraAdmin())));
        return file;
    }

    private Map<String, String> environment() {
        var secrets = home.secrets();
        var realm = KeycloakServer.realmUrl(ports);
        return Map.ofEntries(
                Map.entry("COUNTERPART_URL", Stack.url(ports)),
                Map.entry("COUNTERPART_OIDC_ISSUER", realm),
                Map.entry("COUNTERPART_OIDC_CLIENT_SECRET", secrets.webClient()),
                Map.entry("COUNTERPART_KEYCLOAK_ADMIN", KeycloakServer.url(ports) + "/admin/realms/counterpart"),
                Map.entry("COUNTERPART_PROVISIONING_CLIENT_SECRET", secrets.provisioningClient()),
                Map.entry("MP_JWT_VERIFY_ISSUER", realm),
                Map.entry("MP_JWT_VERIFY_PUBLICKEY_LOCATION", realm + "/protocol/openid-connect/certs"),
                Map.entry("MP_JWT_VERIFY_AUDIENCES", "counterpart-api"),
                Map.entry("COUNTERPART_GUESTS_SENDS_TO_ONE", Tuning.mostSends()),
                Map.entry("COUNTERPART_SMTP_HOST", "127.0.0.1"),
                Map.entry("COUNTERPART_SMTP_PORT", String.valueOf(ports.smtp())),
                Map.entry("COUNTERPART_SMTP_FROM", "counterpart@localhost"),
                Map.entry("COUNTERPART_DB_HOST", "127.0.0.1"),
                Map.entry("COUNTERPART_DB_PORT", String.valueOf(ports.postgresql())),
                Map.entry("COUNTERPART_DB_NAME", PostgresServer.DATABASE),
                Map.entry("COUNTERPART_DB_USER", PostgresServer.APP),
                Map.entry("COUNTERPART_DB_PASSWORD", secrets.app()));
    }

    /**
     * Puts an EAR in place of the one that runs. A failed deployment spoils the server for every later one, so the
     * server is started anew after it, without an application.
     */
    synchronized void deploy(Path ear) {
        var form = Map.of("id", ear.toString(), "name", "counterpart", "force", "true");
        var answer = Http.parse(Http.send(Http.post(admin() + "/management/domain/applications/application", form)
                .setHeader("Accept", "application/json")
                .setHeader("X-Requested-By", "counterpart")));
        if (!"SUCCESS".equals(answer.path("exit_code").textValue())) {
            process.stop();
            boot();
            throw new CannotStart("Payara refused " + ear.getFileName() + ": "
                    + answer.path("message")
                            .asText("no reason given")
                            .strip()
                            .replaceAll("\\s+", " ")
                            .replace("Please see server.log for more details.", "See " + process.log()));
        }
    }

    /** The command's word is not enough: a server can accept an application and then answer for it with errors. */
    void awaitAnswer() {
        process.await("healthy first page", this::answers, PATIENCE);
    }

    private boolean answers() {
        int first = Http.status(Stack.url(ports) + "/");
        return Http.status(Stack.url(ports) + "/health/ready") == 200 && first >= 200 && first < 400;
    }

    private String admin() {
        return "http://127.0.0.1:" + ports.payaraAdmin();
    }

    ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop();
    }
}
