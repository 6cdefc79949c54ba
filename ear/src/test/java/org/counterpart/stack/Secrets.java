package org.counterpart.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of one home: made on first use, kept in a file that its owner alone can read, never logged. */
record Secrets(
        String postgres,
        String owner,
        String app,
        String keycloak,
        String keycloakAdmin,
        String webClient,
        String provisioningClient,
        String control) {

    static final String FILE = "secrets.properties";

    static Secrets in(Path home) {
        try {
            var file = home.resolve(FILE);
            var values = new Properties();
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    values.load(in);
                }
            } else {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            int before = values.size();
            var secrets = new Secrets(
                    value(values, "postgresql.postgres"),
                    value(values, "postgresql.counterpart_owner"),
                    value(values, "postgresql.counterpart_app"),
                    value(values, "postgresql.keycloak"),
                    value(values, "keycloak.admin"),
                    value(values, "client.counterpart-web"),
                    value(values, "client.counterpart-provisioning"),
                    value(values, "control"));
            if (values.size() > before) {
                try (var out = Files.newBufferedWriter(file)) {
                    values.store(out, "Made for this directory alone. Delete the directory, not this file.");
                }
            }
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(Properties values, String name) {
        return (String) values.computeIfAbsent(name, n -> {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        });
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
