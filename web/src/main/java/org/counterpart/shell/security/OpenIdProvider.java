package org.counterpart.shell.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.counterpart.shell.Settings;

/**
 * The OpenID provider, spoken to server to server. Every call ends within seconds; a provider found unreachable is left
 * alone for {@link #PAUSE}, so that many waiting people do not become many waiting threads.
 */
@ApplicationScoped
class OpenIdProvider {

    private static final Logger LOG = Logger.getLogger(OpenIdProvider.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE = Duration.ofSeconds(3);

    /** Short: whoever is sent to the provider should find it there, and not the browser's own error page. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    Settings settings;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private volatile Discovery discovery = new Discovery(null, Instant.EPOCH);
    private volatile Instant unreachableUntil = Instant.EPOCH;

    /** The provider did not answer, or not sensibly. */
    static final class Unreachable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The provider says no: the code was used, the account disabled, the sign-in ended. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private record Discovery(JsonNode document, Instant until) {}

    /** What the provider handed out. */
    record Tokens(String idToken, String refreshToken, Instant accessUntil) {}

    /** One of the provider's addresses; asking for one also shows that it is there. */
    String endpoint(String name) throws Unreachable {
        Discovery known = discovery;
        if (Instant.now().isAfter(known.until())) {
            HttpRequest question = HttpRequest.newBuilder(
                            URI.create(settings.issuer() + "/.well-known/openid-configuration"))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<String> answer = send(question);
            if (answer.statusCode() != 200) {
                throw unreachable("discovery answered " + answer.statusCode(), null);
            }
            known = new Discovery(json(answer), Instant.now().plus(KNOWN_FOR));
            discovery = known;
        }
        return known.document().path(name).asText();
    }

    Tokens exchange(String code, String verifier, String redirectUri) throws Unreachable, Refused {
        return tokens(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "code_verifier", verifier,
                "redirect_uri", redirectUri));
    }

    Tokens refresh(String refreshToken) throws Unreachable, Refused {
        return tokens(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    /** A document of the provider's, such as its keys. */
    String get(String url) throws Unreachable {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build());
        if (answer.statusCode() != 200) {
            throw unreachable(url + " answered " + answer.statusCode(), null);
        }
        return answer.body();
    }

    private Tokens tokens(Map<String, String> form) throws Unreachable, Refused {
        String credentials = Urls.encode(settings.clientId()) + ":" + Urls.encode(settings.clientSecret());
        HttpRequest question = HttpRequest.newBuilder(URI.create(endpoint("token_endpoint")))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(Urls.form(form)))
                .build();
        HttpResponse<String> answer = send(question);
        if (answer.statusCode() >= 500) {
            throw unreachable("the token endpoint answered " + answer.statusCode(), null);
        }
        JsonNode tokens = json(answer);
        if (answer.statusCode() != 200) {
            String error = tokens.path("error").asText();
            if (!error.equals("invalid_grant")) {
                // Ours to mend: a wrong secret, a switched-off flow.
                LOG.log(Level.SEVERE, "The OpenID provider refuses this application: {0}", tokens);
            }
            throw new Refused(error);
        }
        return new Tokens(
                tokens.path("id_token").textValue(),
                tokens.path("refresh_token").textValue(),
                Instant.now().plusSeconds(tokens.path("expires_in").asInt(60)));
    }

    private HttpResponse<String> send(HttpRequest question) throws Unreachable {
        if (Instant.now().isBefore(unreachableUntil)) {
            throw new Unreachable("left alone for a moment", null);
        }
        try {
            return http.send(question, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw unreachable(String.valueOf(failure), failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unreachable("interrupted", stopping);
        }
    }

    private JsonNode json(HttpResponse<String> answer) throws Unreachable {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw unreachable("not JSON from " + answer.uri().getPath(), noJson);
        }
    }

    private Unreachable unreachable(String why, Throwable cause) {
        unreachableUntil = Instant.now().plus(PAUSE);
        discovery = new Discovery(null, Instant.EPOCH);
        LOG.log(Level.WARNING, "The OpenID provider at {0} is unreachable: {1}", new Object[] {settings.issuer(), why});
        return new Unreachable(why, cause);
    }
}
