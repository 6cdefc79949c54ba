package org.counterpart.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The directory of one stack: servers, data, logs and secrets. While it is open it is locked, so that no second stack
 * works in it; the lock ends with the process, however it ends.
 */
final class Home implements AutoCloseable {
    private static final long LEAST_FREE_BYTES = 2L << 30;

    private final Path root;
    private final FileChannel channel;

    private final Children children;

    private Home(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
        children = new Children(root.resolve("children"));
    }

    static Home open(Path root) {
        try {
            Files.createDirectories(root);
            // Only the person who runs the stack may look at its data and secrets.
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            var channel = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart("Counterpart already runs from " + root + ", at "
                        + urlOfRunning(root).orElse("a port of its own") + ": use that one, or stop it first.");
            }
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new CannotStart(
                        "Only %d MB are free for %s and 2 GB are needed: make room, or move it with -Dcounterpart.home=…"
                                .formatted(free >> 20, root));
            }
            // The logs are those of the last start.
            Unzip.delete(root.resolve("logs"));
            Files.createDirectories(root.resolve("logs"));
            return new Home(root, channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot write to " + root + " (" + e.getClass().getSimpleName()
                            + "): choose another directory with -Dcounterpart.home=…",
                    e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Where the stack that holds this home answers; empty when none runs there. */
    static Optional<String> urlOfRunning(Path root) {
        try (var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            try (var lock = lock(channel)) {
                return lock != null ? Optional.empty() : Optional.of(Files.readString(root.resolve("url")));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void announce(String url) {
        write(path("url"), url);
    }

    Path path(String name) {
        return root.resolve(name);
    }

    Path log(String name) {
        return path("logs").resolve(name + ".log");
    }

    Secrets secrets() {
        return Secrets.in(root);
    }

    Children children() {
        return children;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's text, or nothing if there is no such file. */
    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
