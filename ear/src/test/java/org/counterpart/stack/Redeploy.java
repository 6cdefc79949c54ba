package org.counterpart.stack;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code mvn -Pdev verify}: puts the code as it is now on the stack that runs. */
public final class Redeploy {
    private static final Logger ROOT = Logger.getLogger("");

    private Redeploy() {}

    /** Takes the home directory of the running stack. */
    public static void main(String[] args) {
        ROOT.setLevel(Level.SEVERE);
        try {
            redeploy(Path.of(args[0]).toAbsolutePath().normalize());
        } catch (CannotStart e) {
            System.err.println("ERROR: " + e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            ROOT.log(Level.SEVERE, "Not foreseen", e);
            System.exit(1);
        }
    }

    private static void redeploy(Path directory) {
        var url = Home.urlOfRunning(directory)
                .orElseThrow(
                        () -> new CannotStart("No stack runs in " + directory + ": start it with `mvn -Prun verify`."));
        var ports = new Ports(URI.create(url).getPort());
        var secrets = Secrets.in(directory);
        var artefacts = Artefacts.load();
        artefacts.requireEar();
        var progress = Progress.toConsole();
        var owner = new Database(
                PostgresServer.url(ports.postgresql(), PostgresServer.DATABASE), PostgresServer.OWNER, secrets.owner());
        progress.step("database schema", () -> {
            Migrations.migrate(owner);
        });
        progress.step("Counterpart deployed and answering", () -> {
            var request = Http.request("http://127.0.0.1:" + ports.inbox() + Pages.REDEPLOY)
                    .setHeader(Pages.SECRET, secrets.control())
                    .POST(BodyPublishers.ofString(artefacts.ear().toString()));
            var response = Http.send(request);
            if (response.statusCode() != 204) {
                throw new CannotStart(response.body());
            }
        });
        progress.say("The new code is at " + url + "/");
    }
}
