package org.counterpart.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.counterpart.shell.security.TokenReader.InvalidToken;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenReaderTest {

    private final Issuer issuer = new Issuer();
    private final TokenReader reader = issuer.reader();

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void a_good_token_says_who_is_there() throws Exception {
        Identity identity = TokenReader.identity(reader.apiToken(issuer.token(claims -> {})));
        assertThat(identity).isEqualTo(new Identity(Issuer.SUBJECT, "Vera Paulsen", "vp@meridian.example"));
    }

    @Test
    void the_audience_must_be_the_api() throws Exception {
        refused(issuer.token(claims -> claims.setAudience("counterpart-web")));
        refused(issuer.token(claims -> claims.unsetClaim("aud")));
        reader.apiToken(issuer.token(claims -> claims.setAudience("account", "counterpart-api")));
    }

    @Test
    void the_issuer_must_be_ours() {
        refused(issuer.token(claims -> claims.setIssuer("http://elsewhere.example")));
    }

    @Test
    void an_expired_token_is_said_to_be_expired() {
        String token = issuer.token(claims -> claims.setExpirationTime(
                NumericDate.fromSeconds(NumericDate.now().getValue() - 60)));
        assertThat(catchThrowableOfType(InvalidToken.class, () -> reader.apiToken(token))
                        .expired())
                .isTrue();
    }

    @Test
    void a_token_needs_an_end_and_somebody() {
        refused(issuer.token(claims -> claims.unsetClaim("exp")));
        refused(issuer.token(claims -> claims.unsetClaim("sub")));
    }

    @Test
    void what_was_tampered_with_is_refused() {
        String[] parts = issuer.token(claims -> {}).split("\\.");
        String other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                        .replace(Issuer.SUBJECT, "0199a000-0000-7000-8000-000000000005")
                        .getBytes(StandardCharsets.UTF_8));
        refused(parts[0] + "." + other + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + ".");
        refused("x");
        refused("");
    }

    @Test
    void what_is_not_signed_with_a_private_key_is_refused() throws Exception {
        String[] parts = issuer.token(claims -> {}).split("\\.");
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        refused(none + "." + parts[1] + ".");

        JsonWebSignature withThePublicKey = new JsonWebSignature();
        withThePublicKey.setPayload(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        withThePublicKey.setKeyIdHeaderValue("first");
        withThePublicKey.setAlgorithmHeaderValue("HS256");
        withThePublicKey.setKey(new HmacKey(issuer.key().getPublicKey().getEncoded()));
        refused(withThePublicKey.getCompactSerialization());
    }

    @Test
    void a_stranger_with_a_key_of_the_same_name_is_refused() throws Exception {
        String good = issuer.token(claims -> {});
        reader.apiToken(good);
        try (Issuer stranger = new Issuer()) {
            JwtClaims claims = reader.apiToken(good);
            refused(Issuer.signed(claims, stranger.key(), "RS256"));
        }
    }

    @Test
    void the_known_keys_outlive_the_provider() throws Exception {
        String token = issuer.token(claims -> {});
        reader.apiToken(token);
        issuer.close();
        assertThat(reader.apiToken(token).getSubject()).isEqualTo(Issuer.SUBJECT);
    }

    @Test
    void a_provider_that_was_never_there_is_no_fault_of_the_token() {
        String token = issuer.token(claims -> {});
        issuer.close();
        assertThatThrownBy(() -> reader.apiToken(token)).isInstanceOf(OpenIdProvider.Unreachable.class);
    }

    @Test
    void an_identity_token_counts_only_for_the_sign_in_it_was_asked_for() throws Exception {
        String token = issuer.token(claims -> {
            claims.setAudience("counterpart-web");
            claims.setStringClaim("nonce", "mine");
        });
        assertThat(reader.idToken(token, "mine").getSubject()).isEqualTo(Issuer.SUBJECT);
        assertThatThrownBy(() -> reader.idToken(token, "another")).isInstanceOf(InvalidToken.class);
        refused(token);
    }

    private void refused(String token) {
        assertThatThrownBy(() -> reader.apiToken(token)).isInstanceOf(InvalidToken.class);
    }
}
