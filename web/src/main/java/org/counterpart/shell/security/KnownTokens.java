package org.counterpart.shell.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.counterpart.common.Digest;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/** Remembers for a minute, at most, that a token was found good: checking a signature costs more than a small answer. */
@ApplicationScoped
class KnownTokens {

    private static final int MOST = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.creating((String digest, Known token) -> token.forLong()))
            .build();

    @Inject
    TokenReader reader;

    private record Known(Identity identity, Duration forLong) {}

    Identity identity(String token) throws TokenReader.InvalidToken, OpenIdProvider.Unreachable {
        String digest = Digest.sha256(token);
        Known before = known.getIfPresent(digest);
        if (before != null) {
            return before.identity();
        }
        JwtClaims claims = reader.apiToken(token);
        Identity identity = TokenReader.identity(claims);
        Duration good = Duration.between(Instant.now(), expiry(claims));
        known.put(digest, new Known(identity, good.compareTo(LONGEST) < 0 ? good : LONGEST));
        return identity;
    }

    private static Instant expiry(JwtClaims claims) throws TokenReader.InvalidToken {
        try {
            return Instant.ofEpochSecond(claims.getExpirationTime().getValue());
        } catch (MalformedClaimException malformed) {
            throw new TokenReader.InvalidToken(malformed, false);
        }
    }
}
