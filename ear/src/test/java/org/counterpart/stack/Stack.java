package org.counterpart.stack;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/**
 * PostgreSQL, Keycloak, Payara with the EAR, and an inbox for the mail they send: started in this order, stopped in the
 * reverse. Its addresses and databases are what tests need to know.
 */
public final class Stack implements AutoCloseable {
    private final Home home;
    private final Ports ports;
    private final Artefacts artefacts;
    private final Progress progress;

    private Inbox inbox;
    private Pages pages;
    private PostgresServer postgres;
    private KeycloakServer keycloak;
    private PayaraServer payara;
    private final CompletableFuture<String> brokenDown = new CompletableFuture<>();
    private volatile boolean closed;

    Stack(Home home, Ports ports, Artefacts artefacts, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.artefacts = artefacts;
        this.progress = progress;
    }

    /** Returns once the first page answers. Whatever was started before a failure is left to {@link #close()}. */
    void start() {
        artefacts.requireEar();
        home.announce(url(ports));
        inbox = Inbox.start(ports);
        pages = Pages.start(ports, inbox, home.secrets().control(), this::redeploy);
        postgres = progress.step("PostgreSQL, port " + ports.postgresql(), () -> PostgresServer.start(home, ports));
        var threads = Executors.newFixedThreadPool(2);
        try {
            var keycloakStart = CompletableFuture.runAsync(this::startKeycloak, threads);
            var payaraStart = CompletableFuture.runAsync(
                    () -> progress.step(
                            "Payara " + artefacts.payaraVersion() + ", port " + ports.base(), this::startPayara),
                    threads);
            progress.step("database schema and demo", this::fillDatabase);
            payaraStart.join();
            progress.step("Counterpart deployed", () -> deploy(artefacts.ear()));
            // The first page sends people to Keycloak.
            keycloakStart.join();
            progress.step("first page", payara::awaitAnswer);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdown();
        }
    }

    /** Starts Keycloak: part of the start, and of tests that want it back. */
    public void startKeycloak() {
        progress.step(
                "Keycloak " + artefacts.keycloakVersion() + ", port " + ports.keycloak(),
                () -> keycloak = KeycloakServer.start(home, ports, artefacts, postgres.ofKeycloak(), progress));
        watch(keycloak.process());
    }

    /** Stops Keycloak, for tests of what people see without it. */
    public void stopKeycloak() {
        keycloak.close();
    }

    private void startPayara() {
        payara = PayaraServer.start(home, ports, artefacts);
        watch(payara.process());
    }

    private void fillDatabase() {
        Migrations.migrate(postgres.asOwner());
        Migrations.fillDemo(
                postgres.asSuperuser(), postgres.asOwner(), artefacts.module().resolve("src/demo"));
    }

    private void redeploy(Path ear) {
        if (payara == null) {
            throw new CannotStart("The stack is still starting: try again when it says that it is ready.");
        }
        deploy(ear);
        payara.awaitAnswer();
    }

    private void deploy(Path ear) {
        try {
            payara.deploy(ear);
        } finally {
            // Another process than before, if the deployment failed.
            watch(payara.process());
        }
    }

    private void watch(ServerProcess process) {
        process.whenItEndsByItself(reason -> {
            if (!closed) {
                brokenDown.complete(reason);
            }
        });
    }

    /** Completes when a server ends without having been asked to. */
    CompletableFuture<String> brokenDown() {
        return brokenDown;
    }

    boolean isClosed() {
        return closed;
    }

    static String url(Ports ports) {
        return "http://localhost:" + ports.base();
    }

    /** The application's address, without a slash at the end. */
    public String url() {
        return url(ports);
    }

    /** The realm's address, which is also the issuer of its tokens. */
    public String realmUrl() {
        return KeycloakServer.realmUrl(ports);
    }

    /** Keycloak's address, without a slash at the end. */
    public String keycloakUrl() {
        return KeycloakServer.url(ports);
    }

    /** A token of Keycloak's administrator, for its REST interface. */
    public String keycloakAdminToken() {
        return KeycloakAdmin.token(keycloakUrl(), home.secrets().keycloakAdmin());
    }

    /** The page that shows the inbox. */
    public String inboxUrl() {
        return "http://localhost:" + ports.inbox() + "/";
    }

    /** The port that takes mail. */
    public int smtpPort() {
        return ports.smtp();
    }

    /** The mail sent so far. */
    public Inbox inbox() {
        return inbox;
    }

    /** The application's database as its owner, who migrates it. */
    public Database asOwner() {
        return postgres.asOwner();
    }

    /** The application's database as the application sees it. */
    public Database asApplication() {
        return postgres.asApplication();
    }

    /** The application's database as one whom no row-level security binds. */
    public Database asSuperuser() {
        return postgres.asSuperuser();
    }

    /** The port for Payara's administration. */
    public int payaraAdminPort() {
        return ports.payaraAdmin();
    }

    String welcome() {
        return Welcome.text(home, ports, progress.secondsSinceBegun());
    }

    /** The processes of the stack: this one, and the servers it started. */
    Set<Long> processes() {
        var all = new HashSet<>(home.children().pids());
        all.addAll(PostgresServer.pids(home));
        all.add(ProcessHandle.current().pid());
        return all;
    }

    /** Stops everything that was started, and nothing else. */
    @Override
    @SuppressWarnings("try") // opened to be closed, each whatever happens to the others
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        home.children().close();
        try (home;
                var mail = inbox;
                var answers = pages;
                var database = postgres) {
            progress.say("Stopping.");
        }
    }
}
