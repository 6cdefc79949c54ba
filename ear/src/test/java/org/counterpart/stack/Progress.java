package org.counterpart.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells what the stack is doing: one line for each step that is done, with the seconds it took. */
record Progress(PrintStream out, Instant begun) {
    static Progress toConsole() {
        return new Progress(System.out, Instant.now());
    }

    <T> T step(String what, Supplier<T> work) {
        var start = Instant.now();
        T result = work.get();
        out.printf(Locale.ROOT, "  %5.1f s  %s%n", seconds(start), what);
        return result;
    }

    void step(String what, Runnable work) {
        step(what, () -> {
            work.run();
            return null;
        });
    }

    void say(String line) {
        out.println(line);
    }

    double secondsSinceBegun() {
        return seconds(begun);
    }

    private static double seconds(Instant since) {
        return Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }
}
