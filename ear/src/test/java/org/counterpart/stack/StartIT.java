package org.counterpart.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {
    @TempDir
    private Path directory;

    @Test
    void a_second_start_in_the_same_home_is_refused_with_the_address_of_the_first() {
        try (var first = Home.open(directory)) {
            first.announce("http://localhost:4711");
            assertThatThrownBy(() -> Home.open(directory))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("http://localhost:4711");
        }
        Home.open(directory).close();
    }

    @Test
    void a_home_that_cannot_be_made_is_named() throws Exception {
        var file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> Home.open(file.resolve("home")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void a_taken_port_is_named_with_what_needs_it() throws Exception {
        var ports = Ports.firstFree(30_000);
        try (var taken = new ServerSocket(ports.keycloak(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("Keycloak");
        }
    }

    @Test
    void secrets_are_made_once_and_only_their_owner_reads_them() throws Exception {
        var made = Secrets.in(directory);
        assertThat(Secrets.in(directory)).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(directory.resolve(Secrets.FILE)))
                .hasSize(2);
        assertThat(made.toString()).doesNotContain(made.app());
    }

    @Test
    void what_a_killed_run_left_behind_is_stopped_but_not_a_stranger_with_the_same_id() throws Exception {
        var left = new ProcessBuilder("sleep", "600").start();
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            var file = directory.resolve("children");
            new Children(file).record(left.toHandle());
            Files.writeString(file, Files.readString(file) + stranger.pid() + " " + Instant.EPOCH + "\n");

            assertThat(new Children(file).stopAll()).isEqualTo(1);
            assertThat(left.isAlive()).isFalse();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            left.destroy();
            stranger.destroy();
        }
    }

    @Test
    void the_demo_adds_its_people_to_the_realms_own() throws Exception {
        var realm = Http.JSON.readTree("{\"realm\": \"r\", \"users\": [1], \"roles\": {\"realm\": [\"a\"]}}");
        var demo = Http.JSON.readTree("{\"users\": [2], \"roles\": {\"realm\": [\"b\"]}, \"organizations\": []}");
        assertThat(RealmFile.merge(realm, demo))
                .isEqualTo(
                        Http.JSON.readTree(
                                "{\"realm\": \"r\", \"users\": [1, 2], \"roles\": {\"realm\": [\"a\", \"b\"]}, \"organizations\": []}"));
    }
}
