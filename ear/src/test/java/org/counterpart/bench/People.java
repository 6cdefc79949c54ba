package org.counterpart.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.counterpart.stack.Stack;
import org.counterpart.stack.StackForTests;

/** The people who send the requests: real accounts in Keycloak, real tokens. */
final class People {
    static final String PASSWORD = "welcome-2-counterpart";

    /** A multiple of ten, so that each firm has equally many of them. */
    static final int COUNT = 40;

    /** Tokens live for five minutes. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Person> all;
    private List<String> tokens;
    private Instant fetched = Instant.EPOCH;

    private People(List<Person> all) {
        this.all = all;
    }

    /** Makes the accounts, in one call of Keycloak's administration. */
    static People make(Stack stack) throws IOException, InterruptedException {
        var content = JSON.createObjectNode().put("ifResourceExists", "FAIL");
        var users = content.putArray("users");
        IntStream.range(0, COUNT).mapToObj(People::account).forEach(users::add);
        var request = HttpRequest.newBuilder(
                        URI.create(stack.keycloakUrl() + "/admin/realms/counterpart/partialImport"))
                .header("Authorization", "Bearer " + stack.keycloakAdminToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(content.toString()))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Keycloak made no accounts: " + answer.body());
        }
        var made = StreamSupport.stream(
                        JSON.readTree(answer.body()).get("results").spliterator(), false)
                .map(one -> person(
                        one.get("id").textValue(), one.get("resourceName").textValue()))
                .toList();
        return new People(made);
    }

    private static JsonNode account(int number) {
        var account = JSON.createObjectNode()
                .put("username", email(number))
                .put("email", email(number))
                .put("emailVerified", true)
                .put("enabled", true)
                .put("firstName", "Person")
                .put("lastName", "Number " + number);
        account.putArray("realmRoles").add("default-roles-counterpart");
        account.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", PASSWORD)
                .put("temporary", false);
        return account;
    }

    private static String email(int number) {
        return "person" + number + "@bench.example";
    }

    private static Person person(String id, String email) {
        return new Person(id, email, "Person " + email.substring(6, email.indexOf('@')));
    }

    List<Person> all() {
        return all;
    }

    /** A token for each person, good for another three minutes at least. */
    List<String> tokens() {
        if (Instant.now().isAfter(fetched.plus(FRESH))) {
            fetched = Instant.now();
            tokens = all.stream()
                    .map(one -> StackForTests.token(one.email(), PASSWORD))
                    .toList();
        }
        return tokens;
    }

    /** The people who are members of this firm, as places in the list. */
    int[] membersOf(int firm) {
        return IntStream.range(0, all.size())
                .filter(i -> (i + 1) % 10 == firm % 10)
                .toArray();
    }
}
