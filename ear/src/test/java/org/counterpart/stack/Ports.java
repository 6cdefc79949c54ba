package org.counterpart.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** The block of ports of one stack, all on loopback, counted from the application's own. */
public record Ports(int base) {
    private static final String[] PURPOSES = {
        "Counterpart",
        "Keycloak",
        "PostgreSQL",
        "the mail inbox",
        "the inbox page",
        "Keycloak's management",
        "Payara's administration"
    };
    /** Room between two blocks that are searched for one after the other. */
    private static final int STRIDE = 20;

    public Ports {
        if (base < 1024 || base > 65_535 - STRIDE) {
            throw new CannotStart("Port " + base + " cannot be the first of the block: choose one from 1024 to 65000.");
        }
    }

    int keycloak() {
        return base + 1;
    }

    int postgresql() {
        return base + 2;
    }

    int smtp() {
        return base + 3;
    }

    int inbox() {
        return base + 4;
    }

    int keycloakManagement() {
        return base + 5;
    }

    int payaraAdmin() {
        return base + 6;
    }

    /** The first block at or above the given port in which nothing listens. */
    static Ports firstFree(int from) {
        return IntStream.iterate(from, port -> port < 60_000, port -> port + STRIDE)
                .mapToObj(Ports::new)
                .filter(ports -> ports.taken() < 0)
                .findFirst()
                .orElseThrow(() -> new CannotStart("No free block of ports above " + from + "."));
    }

    void requireFree() {
        int taken = taken();
        if (taken >= 0) {
            throw new CannotStart(
                    "Port %d is taken, and %s needs it: stop what listens there, or move the whole block with -Dcounterpart.port=9000."
                            .formatted(base + taken, PURPOSES[taken]));
        }
    }

    private int taken() {
        return IntStream.range(0, PURPOSES.length)
                .filter(i -> !isFree(base + i))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
