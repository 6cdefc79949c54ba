package org.counterpart.shell.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.counterpart.shell.Settings;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.mockito.Mockito;

/** A small OpenID provider on this machine, so that tests speak HTTP and check real signatures. */
final class Issuer implements AutoCloseable {

    static final String SUBJECT = "0199a000-0000-7000-8000-000000000001";

    private final HttpServer server;
    private final List<String> forms = new ArrayList<>();
    private RsaJsonWebKey key = key("first");
    private int tokenStatus = 200;
    private String tokenAnswer = "{}";

    Issuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(
                        exchange,
                        200,
                        """
                {"authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
                 "end_session_endpoint": "%1$s/end"}"""
                                .formatted(url())));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JsonWebKeySet(key).toJson()));
        server.createContext("/token", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            synchronized (forms) {
                forms.add(form);
            }
            answer(exchange, tokenStatus, tokenAnswer);
        });
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Settings of an application that trusts this provider. */
    Settings settings() {
        String url = url();
        Settings settings = Mockito.mock(Settings.class);
        Mockito.when(settings.url()).thenReturn("http://app.example");
        Mockito.when(settings.issuer()).thenReturn(url);
        Mockito.when(settings.issuerOrigin()).thenReturn(url);
        Mockito.when(settings.apiIssuer()).thenReturn(url);
        Mockito.when(settings.apiAudiences()).thenReturn(new String[] {"counterpart-api"});
        Mockito.when(settings.apiKeys()).thenReturn(java.util.Optional.empty());
        Mockito.when(settings.clientId()).thenReturn("counterpart-web");
        Mockito.when(settings.clientSecret()).thenReturn("secret");
        return settings;
    }

    OpenIdProvider provider() {
        OpenIdProvider provider = new OpenIdProvider();
        provider.settings = settings();
        return provider;
    }

    TokenReader reader() {
        TokenReader reader = new TokenReader();
        reader.settings = settings();
        reader.provider = provider();
        reader.prepare();
        return reader;
    }

    /** The forms sent to the token endpoint so far. */
    List<String> forms() {
        synchronized (forms) {
            return List.copyOf(forms);
        }
    }

    void answersForms(int status, String json) {
        tokenStatus = status;
        tokenAnswer = json;
    }

    void changesItsKey() {
        key = key("second");
    }

    RsaJsonWebKey key() {
        return key;
    }

    /** A good token for the API, bent before it is signed. */
    String token(Consumer<JwtClaims> bend) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(url());
        claims.setAudience("counterpart-api");
        claims.setSubject(SUBJECT);
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringClaim("name", "Vera Paulsen");
        claims.setStringClaim("email", "vp@meridian.example");
        bend.accept(claims);
        return signed(claims, key, "RS256");
    }

    static String signed(JwtClaims claims, RsaJsonWebKey key, String algorithm) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setKey(key.getPrivateKey());
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setAlgorithmHeaderValue(algorithm);
            return signature.getCompactSerialization();
        } catch (JoseException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
