package org.counterpart.stack;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code mvn -Prun verify}: the whole stack, until Ctrl-C. */
public final class Run {
    /** Held, because loggers that nobody holds forget their level. */
    private static final Logger ROOT = Logger.getLogger("");

    private Run() {}

    /** Takes the home directory and the first port. */
    public static void main(String[] args) {
        ROOT.setLevel(Level.SEVERE);
        var progress = Progress.toConsole();
        try {
            run(Path.of(args[0]).toAbsolutePath().normalize(), port(args[1]), progress);
        } catch (CannotStart e) {
            System.err.println("ERROR: " + e.getMessage());
            // Not by an exception: Maven would add its own page of explanations.
            System.exit(1);
        } catch (RuntimeException e) {
            ROOT.log(Level.SEVERE, "Not foreseen", e);
            System.exit(1);
        }
    }

    private static void run(Path directory, Ports ports, Progress progress) {
        var home = Home.open(directory);
        Leftovers.stop(home, progress);
        ports.requireFree();
        progress.say("Starting Counterpart in " + directory);
        var stack = new Stack(home, ports, Artefacts.load(), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            progress.say("Stopped.");
        }));
        try {
            stack.start();
            progress.say(stack.welcome());
            throw new CannotStart(stack.brokenDown().join());
        } catch (CannotStart e) {
            if (stack.isClosed()) {
                // Ctrl-C came in the middle of the start; the hook above is at work and the process about to end.
                new CompletableFuture<Void>().join();
            }
            throw e;
        }
    }

    private static Ports port(String text) {
        try {
            return new Ports(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new CannotStart("-Dcounterpart.port=" + text + " is not a port.", e);
        }
    }
}
