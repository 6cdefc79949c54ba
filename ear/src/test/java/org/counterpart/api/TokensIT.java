package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens open the API. Every other is answered with a problem that says what to do, never with a page. */
class TokensIT {

    private static TestFirm.Person vera;
    private static Forge forge;

    @BeforeAll
    static void publish_a_key() throws Exception {
        vera = TestFirm.open().vera();
        forge = Forge.open();
        // The application looks for new keys every few seconds at most.
        Instant end = Instant.now().plusSeconds(30);
        while (Caller.with(forge.sign(Forge.claims(vera))).get("/api/ping").status() != 200) {
            assertThat(Instant.now()).as("a key new to the realm is found").isBefore(end);
        }
    }

    @AfterAll
    static void withdraw_it() {
        if (forge != null) {
            forge.close();
        }
    }

    @Test
    void a_token_says_who_is_calling() {
        Answer me = vera.caller().get("/api/me").is(200);
        assertThat(me.json().path("id").asText()).isEqualTo(vera.subject());
        assertThat(me.json().path("email").asText()).isEqualTo(vera.email());
        assertThat(me.json().path("firms")).hasSize(1);
        assertThat(me.json().path("firms").get(0).path("roles").toString()).isEqualTo("[\"VP\"]");
    }

    /** Without this the rest would prove nothing. */
    @Test
    void a_forged_token_with_the_right_claims_opens_the_api() throws Exception {
        assertThat(withClaims(claims -> claims).is(200).json().path("id").asText())
                .isEqualTo(vera.subject());
        assertThat(withClaims(claims -> {
                            claims.putArray("aud").add("account").add("counterpart-api");
                            return claims;
                        })
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_expired_token_is_said_to_be_expired() throws Exception {
        Answer answer = withClaims(claims -> claims.put("exp", Instant.now().getEpochSecond() - 60));
        assertThat(answer.isProblem(401, "token-expired").header("WWW-Authenticate"))
                .startsWith("Bearer error=\"invalid_token\"");
    }

    @Test
    void a_token_for_others_opens_nothing() throws Exception {
        refused(withClaims(claims -> claims.put("aud", "account")));
        refused(withClaims(claims -> claims.put("aud", "counterpart-web")));
        refused(withClaims(claims -> without(claims, "aud")));
        refused(withClaims(claims -> claims.put("iss", "http://localhost/realms/counterpart")));
        refused(withClaims(claims -> without(claims, "iss")));
    }

    @Test
    void a_token_without_what_a_token_needs_opens_nothing() throws Exception {
        refused(withClaims(claims -> without(claims, "exp")));
        refused(withClaims(claims -> without(claims, "sub")));
        refused(withClaims(claims -> claims.put("exp", "soon")));
        refused(withClaims(claims -> claims.put("nbf", Instant.now().getEpochSecond() + 600)));
    }

    @Test
    void a_token_of_another_client_opens_nothing() {
        String client = "other-" + UUID.randomUUID();
        String id = Keycloak.create(
                "/clients", Map.of("clientId", client, "publicClient", true, "directAccessGrantsEnabled", true));
        try {
            refused(Caller.with(Keycloak.token(client, vera.email(), TestFirm.PASSWORD))
                    .get("/api/me"));
        } finally {
            Keycloak.delete("/clients/" + id);
        }
    }

    @Test
    void a_changed_token_opens_nothing() throws Exception {
        TestFirm.Person other = TestFirm.open().vera();
        String[] hers = forge.sign(Forge.claims(vera)).split("\\.");
        String[] others = forge.sign(Forge.claims(other)).split("\\.");
        refused(get(hers[0] + "." + others[1] + "." + hers[2]));
        refused(get(hers[0] + "." + hers[1] + "." + others[2]));
        refused(get(hers[0] + "." + hers[1] + "."));
        refused(get(hers[0] + "." + hers[1]));
        refused(get(forge.unsigned(Forge.claims(vera))));
        refused(get(forge.signedWithThePublicKey(Forge.claims(vera))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "....", "null", "{}", "' or 1=1", "\u00ff"})
    void what_is_no_token_opens_nothing(String token) {
        refused(get(token));
    }

    @Test
    void a_very_long_token_opens_nothing() {
        assertThat(get("x".repeat(7_000)).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic dmVyYTp2ZXJh", "Bearer", "Bearer ", "Digest x", "", "Bearerx y"})
    void another_way_to_say_who_one_is_opens_nothing(String authorization) {
        Answer answer = Caller.nobody().sending("Authorization", authorization).get("/api/me");
        assertThat(answer.isProblem(401).header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void the_scheme_is_read_in_any_case() throws Exception {
        String token = forge.sign(Forge.claims(vera));
        Caller.nobody()
                .sending("Authorization", "bearer " + token)
                .get("/api/me")
                .is(200);
        Caller.nobody()
                .sending("authorization", "BEARER " + token)
                .get("/api/me")
                .is(200);
    }

    @Test
    void a_token_is_not_taken_from_an_address() throws Exception {
        String token = forge.sign(Forge.claims(vera));
        Caller.nobody().get("/api/me?access_token=" + token).isProblem(401, "token-missing");
    }

    @Test
    void a_token_opens_no_screen() throws Exception {
        Answer answer = Caller.with(forge.sign(Forge.claims(vera))).get("/");
        assertThat(answer.status()).isBetween(300, 399);
        assertThat(answer.header("Location")).contains("/realms/counterpart/");
    }

    private static Answer withClaims(UnaryOperator<ObjectNode> change) throws Exception {
        return get(forge.sign(change.apply(Forge.claims(vera))));
    }

    private static Answer get(String token) {
        return Caller.with(token).get("/api/me");
    }

    private static void refused(Answer answer) {
        assertThat(answer.isProblem(401, "token-invalid").header("WWW-Authenticate"))
                .isEqualTo("Bearer error=\"invalid_token\"");
    }

    private static ObjectNode without(ObjectNode claims, String claim) {
        claims.remove(claim);
        return claims;
    }
}
