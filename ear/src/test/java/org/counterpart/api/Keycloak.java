package org.counterpart.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterpart.stack.StackForTests;

/** Keycloak's administration and token endpoint, for what a test needs there. */
final class Keycloak {

    private static final JsonMapper JSON = new JsonMapper();

    private static Caller administrator;
    private static Instant renewal = Instant.MIN;

    private Keycloak() {}

    /** Makes something below the realm, and returns its id. */
    static String create(String path, Map<String, Object> thing) {
        String location = administrator()
                .post(admin(path), JSON.valueToTree(thing))
                .is(201)
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Deletes something below the realm. */
    static void delete(String path) {
        administrator().delete(admin(path)).is(204);
    }

    /** The realm's public keys. */
    static Answer keys() {
        return Caller.nobody()
                .get(StackForTests.stack().realmUrl() + "/protocol/openid-connect/certs")
                .is(200);
    }

    /** A token of another client than the API's, by password. */
    static String token(String client, String email, String password) {
        return Caller.nobody()
                .sending("Content-Type", "application/x-www-form-urlencoded")
                .send(
                        "POST",
                        StackForTests.stack().realmUrl() + "/protocol/openid-connect/token",
                        form(Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                client,
                                "username",
                                email,
                                "password",
                                password)))
                .is(200)
                .json()
                .path("access_token")
                .asText();
    }

    /** With a token that lives a minute. */
    private static synchronized Caller administrator() {
        if (Instant.now().isAfter(renewal)) {
            administrator = Caller.with(StackForTests.stack().keycloakAdminToken());
            renewal = Instant.now().plusSeconds(30);
        }
        return administrator;
    }

    private static String admin(String path) {
        return StackForTests.stack().keycloakUrl() + "/admin/realms/counterpart" + path;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
