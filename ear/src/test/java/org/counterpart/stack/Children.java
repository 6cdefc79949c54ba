package org.counterpart.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The processes this home has started, on file: a run that was killed leaves them behind, and the next start stops
 * them. A process counts as ours only if its id and the moment it started both agree; ids are used again.
 */
final class Children {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** The start is derived from the boot time, which clock corrections move a little. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final Path file;
    private boolean closed;

    Children(Path file) {
        this.file = file;
    }

    /** Remembers a process; once the stack is stopping, it stops the newcomer too. */
    synchronized void record(ProcessHandle process) {
        if (closed) {
            stop(process);
            throw new CannotStart("The stack is being stopped.");
        }
        process.info().startInstant().ifPresent(start -> append(process.pid() + " " + start));
    }

    /** Stops what is on file and still runs, all at once. Returns how many there were. */
    synchronized int stopAll() {
        var left = alive();
        left.forEach(ProcessHandle::destroy);
        left.forEach(Children::stop);
        Home.write(file, "");
        return left.size();
    }

    synchronized Set<Long> pids() {
        return alive().stream().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private List<ProcessHandle> alive() {
        return Home.read(file)
                .lines()
                .map(Children::find)
                .flatMap(Optional::stream)
                .toList();
    }

    synchronized void close() {
        closed = true;
        stopAll();
    }

    /** The process with this id, if it lives and is the one that started at that moment. */
    static Optional<ProcessHandle> find(long pid, Instant start) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> process.info()
                .startInstant()
                .filter(s -> Duration.between(s, start).abs().compareTo(TOLERANCE) < 0)
                .isPresent());
    }

    private static Optional<ProcessHandle> find(String line) {
        var parts = line.split(" ");
        return find(Long.parseLong(parts[0]), Instant.parse(parts[1]));
    }

    /** Asks a process and what it started to end, and makes it end when it does not. */
    static void stop(ProcessHandle process) {
        var all = Stream.concat(process.descendants(), Stream.of(process)).toList();
        all.forEach(ProcessHandle::destroy);
        if (!ended(all, PATIENCE)) {
            all.forEach(ProcessHandle::destroyForcibly);
            ended(all, PATIENCE);
        }
    }

    private static boolean ended(List<ProcessHandle> processes, Duration patience) {
        try {
            for (var process : processes) {
                process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void append(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
