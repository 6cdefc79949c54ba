package org.counterpart.stack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A server as a child process of ours: its output in a log file, its id on file for the next start. */
final class ServerProcess {
    private final String name;
    private final Process process;
    private final Path log;
    private final Children children;
    private volatile boolean stopping;

    private ServerProcess(String name, Process process, Path log, Children children) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.children = children;
    }

    static ServerProcess start(
            String name, List<String> command, Map<String, String> environment, String stdin, Home home) {
        return start(
                name,
                command,
                environment,
                stdin,
                home,
                Redirect.appendTo(home.log(name).toFile()));
    }

    private static ServerProcess start(
            String name,
            List<String> command,
            Map<String, String> environment,
            String stdin,
            Home home,
            Redirect output) {
        try {
            var builder = new ProcessBuilder(command)
                    .directory(home.path("logs").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            var process = builder.start();
            try (var in = process.outputWriter()) {
                in.write(stdin);
            }
            var children = home.children();
            children.record(process.toHandle());
            return new ServerProcess(name, process, home.log(name), children);
        } catch (IOException e) {
            throw new CannotStart("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** Runs a command to its end and returns what it printed. */
    static String run(String name, List<String> command, Map<String, String> environment, Home home) {
        var running = start(
                name, command, environment, "", home, Redirect.to(home.log(name).toFile()));
        if (running.process.onExit().join().exitValue() != 0) {
            throw new CannotStart(name + " failed: see " + running.log);
        }
        return Home.read(running.log);
    }

    /** Waits until the condition holds, for as long as the process lives and the time lasts. */
    void await(String what, BooleanSupplier ready, Duration patience) {
        var end = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            if (endedWithin(Duration.ofMillis(150))) {
                throw new CannotStart(name + " ended by itself: see " + log);
            }
            if (Instant.now().isAfter(end)) {
                throw new CannotStart("%s: no %s within %d s: see %s".formatted(name, what, patience.toSeconds(), log));
            }
        }
        // A shell may stand between us and the server.
        process.descendants().forEach(children::record);
    }

    private boolean endedWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for " + name + ".", e);
        }
    }

    Path log() {
        return log;
    }

    /** Calls back with a line for the person in front of it, should the process end without having been asked to. */
    void whenItEndsByItself(Consumer<String> tell) {
        process.onExit().thenRun(() -> {
            if (!stopping) {
                tell.accept(name + " ended by itself: see " + log);
            }
        });
    }

    void stop() {
        stopping = true;
        Children.stop(process.toHandle());
    }
}
