package org.counterpart.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What Maven resolved and built for the stack, as paths. */
record Artefacts(
        Path module,
        Path ear,
        Path ejb,
        Path payaraZip,
        String payaraVersion,
        Path keycloakZip,
        String keycloakVersion,
        Path driver) {

    static Artefacts load() {
        var values = new Properties();
        try (var in = Artefacts.class.getResourceAsStream("/stack.properties")) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Artefacts(
                Path.of(values.getProperty("module")),
                Path.of(values.getProperty("ear")),
                Path.of(values.getProperty("ejb")),
                Path.of(values.getProperty("payara.zip")),
                values.getProperty("payara.version"),
                Path.of(values.getProperty("keycloak.zip")),
                values.getProperty("keycloak.version"),
                Path.of(values.getProperty("driver")));
    }

    void requireEar() {
        if (!Files.isRegularFile(ear)) {
            throw new CannotStart(
                    "There is no " + ear + " to run: build it with `mvn -Prun verify` in the project's root.");
        }
    }

    Path realmConfig() {
        return module.resolveSibling("realm-config");
    }
}
