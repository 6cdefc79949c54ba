package org.counterpart.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who listens on what, as Linux tells it in /proc. */
final class Sockets {
    private static final String LISTENING = "0A";
    /** 127.0.0.1, the same within IPv6, and ::1, in the byte order of /proc. */
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

    private Sockets() {}

    /** The "address:port" in hexadecimal of each socket on which one of the processes listens beyond loopback. */
    static List<String> beyondLoopback(Set<Long> processes) throws IOException {
        return listening(processes).stream()
                .filter(address -> !LOOPBACK.contains(address.substring(0, address.indexOf(':'))))
                .toList();
    }

    static List<String> listening(Set<Long> processes) throws IOException {
        var inodes = new HashSet<String>();
        for (long pid : processes) {
            inodes.addAll(inodes(pid));
        }
        var addresses = new ArrayList<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (var line : Files.readAllLines(Path.of(table))) {
                var fields = line.strip().split("\\s+");
                if (fields[3].equals(LISTENING) && inodes.contains(fields[9])) {
                    addresses.add(fields[1]);
                }
            }
        }
        return addresses;
    }

    private static Set<String> inodes(long pid) throws IOException {
        var inodes = new HashSet<String>();
        try (var files = Files.newDirectoryStream(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (var file : files) {
                // A descriptor may be closed while we look.
                var target = Files.isSymbolicLink(file)
                        ? Files.readSymbolicLink(file).toString()
                        : "";
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }
}
