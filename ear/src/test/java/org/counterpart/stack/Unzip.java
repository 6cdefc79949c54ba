package org.counterpart.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Unpacks a server distribution, whole or not at all. */
final class Unzip {
    private Unzip() {}

    /**
     * Makes the directory the one top-level directory of the zip, unless it is there already. An interrupted unpacking
     * leaves no directory of that name.
     */
    static void once(Path zip, Path directory) {
        if (Files.isDirectory(directory)) {
            return;
        }
        try {
            var part = directory.resolveSibling(directory.getFileName() + ".part");
            delete(part);
            try (var fs = FileSystems.newFileSystem(zip)) {
                var root = fs.getPath("/");
                try (var top = Files.list(root)) {
                    copy(top.findFirst().orElseThrow(), part);
                }
            }
            Files.move(part, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot unpack " + zip.getFileName() + " into " + directory + ": " + e.getMessage(), e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    if (target.getParent().endsWith("bin")) {
                        // Zip file systems do not hand on the executable bit.
                        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
