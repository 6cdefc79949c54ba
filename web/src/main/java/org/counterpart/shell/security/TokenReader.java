package org.counterpart.shell.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.counterpart.shell.Settings;
import org.jose4j.http.SimpleResponse;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Reads signed tokens and believes none that is not ours: issuer, audience, expiry, signature. The provider's keys are
 * read once and again when a new one appears; while the provider is away, the known ones go on working.
 */
@ApplicationScoped
class TokenReader {

    private static final AlgorithmConstraints SIGNED_WITH_A_PRIVATE_KEY = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    private static final int CLOCKS_DIFFER_BY_SECONDS = 5;
    private static final long SECONDS_KEYS_OUTLIVE_THE_PROVIDER = 24 * 3600L;
    private static final long MILLIS_BETWEEN_LOOKS_FOR_NEW_KEYS = 5_000;

    @Inject
    Settings settings;

    @Inject
    OpenIdProvider provider;

    private volatile HttpsJwksVerificationKeyResolver keys;
    private JwtConsumer apiTokens;
    private JwtConsumer idTokens;

    /** The token is not one to believe. */
    static final class InvalidToken extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean expired;

        InvalidToken(Throwable cause, boolean expired) {
            super(cause);
            this.expired = expired;
        }

        boolean expired() {
            return expired;
        }
    }

    @PostConstruct
    void prepare() {
        apiTokens = reader(settings.apiIssuer(), settings.apiAudiences());
        idTokens = reader(settings.issuer(), settings.clientId());
    }

    /** Reads an access token sent to the API. */
    JwtClaims apiToken(String token) throws InvalidToken, OpenIdProvider.Unreachable {
        return read(apiTokens, token);
    }

    /** Reads the identity token of the sign-in that was begun with this nonce. */
    JwtClaims idToken(String token, String nonce) throws InvalidToken, OpenIdProvider.Unreachable {
        JwtClaims claims = read(idTokens, token);
        if (!nonce.equals(claims.getClaimValueAsString("nonce"))) {
            throw new InvalidToken(new IllegalArgumentException("another sign-in's nonce"), false);
        }
        return claims;
    }

    static Identity identity(JwtClaims claims) throws InvalidToken {
        try {
            String email = claims.getStringClaimValue("email");
            String name = claims.getStringClaimValue("name");
            return new Identity(claims.getSubject(), name == null ? email : name, email);
        } catch (MalformedClaimException malformed) {
            throw new InvalidToken(malformed, false);
        }
    }

    private JwtConsumer reader(String issuer, String... audiences) {
        return new JwtConsumerBuilder()
                .setRequireSubject()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(CLOCKS_DIFFER_BY_SECONDS)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audiences)
                .setJwsAlgorithmConstraints(SIGNED_WITH_A_PRIVATE_KEY)
                .setVerificationKeyResolver((jws, nesting) -> keys().resolveKey(jws, nesting))
                .build();
    }

    private static JwtClaims read(JwtConsumer reader, String token) throws InvalidToken, OpenIdProvider.Unreachable {
        try {
            return reader.processToClaims(token);
        } catch (InvalidJwtException invalid) {
            for (Throwable cause = invalid; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException unread) {
                    throw new OpenIdProvider.Unreachable("no keys to check the token with", unread);
                }
            }
            throw new InvalidToken(invalid, invalid.hasExpired());
        }
    }

    private HttpsJwksVerificationKeyResolver keys() throws UnresolvableKeyException {
        if (keys == null) {
            try {
                String location =
                        settings.apiKeys().isPresent() ? settings.apiKeys().get() : provider.endpoint("jwks_uri");
                HttpsJwks document = new HttpsJwks(location);
                document.setSimpleHttpGet(this::fetch);
                document.setRetainCacheOnErrorDuration(SECONDS_KEYS_OUTLIVE_THE_PROVIDER);
                document.setRefreshReprieveThreshold(MILLIS_BETWEEN_LOOKS_FOR_NEW_KEYS);
                keys = new HttpsJwksVerificationKeyResolver(document);
            } catch (OpenIdProvider.Unreachable away) {
                throw new UnresolvableKeyException("no keys", new IOException(away));
            }
        }
        return keys;
    }

    private SimpleResponse fetch(String location) throws IOException {
        try {
            return new Document(provider.get(location));
        } catch (OpenIdProvider.Unreachable away) {
            throw new IOException(away);
        }
    }

    private record Document(String body) implements SimpleResponse {

        @Override
        public int getStatusCode() {
            return 200;
        }

        @Override
        public String getStatusMessage() {
            return "OK";
        }

        @Override
        public Collection<String> getHeaderNames() {
            return List.of();
        }

        @Override
        public List<String> getHeaderValues(String name) {
            return List.of();
        }

        @Override
        public String getBody() {
            return body;
        }
    }
}
