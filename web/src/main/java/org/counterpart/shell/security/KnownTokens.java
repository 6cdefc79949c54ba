package org.counterpart.shell.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.counterpart.common.Digest;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/** Remembers for a minute, at most, that a token was found good: checking a signature costs more than a small answer. */
@ApplicationScoped
class KnownTokens {

    private static final int MOST = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @Inject
    TokenReader reader;

    private record Known(Identity identity, Instant until) {}

    Identity identity(String token) throws TokenReader.InvalidToken, OpenIdProvider.Unreachable {
        String digest = Digest.sha256(token);
        Instant now = Instant.now();
        Known before = known.get(digest);
        if (before != null && now.isBefore(before.until())) {
            return before.identity();
        }
        JwtClaims claims = reader.apiToken(token);
        Identity identity = TokenReader.identity(claims);
        if (known.size() >= MOST) {
            known.values().removeIf(old -> now.isAfter(old.until()));
            if (known.size() >= MOST) {
                known.clear();
            }
        }
        known.put(digest, new Known(identity, earlier(now.plus(LONGEST), expiry(claims))));
        return identity;
    }

    private static Instant expiry(JwtClaims claims) throws TokenReader.InvalidToken {
        try {
            return Instant.ofEpochSecond(claims.getExpirationTime().getValue());
        } catch (MalformedClaimException malformed) {
            throw new TokenReader.InvalidToken(malformed, false);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
