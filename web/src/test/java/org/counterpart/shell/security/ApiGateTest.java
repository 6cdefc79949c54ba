package org.counterpart.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiGateTest {

    private final Issuer issuer = new Issuer();
    private final ApiGate gate = new ApiGate();

    ApiGateTest() {
        gate.tokens = new KnownTokens();
        gate.tokens.reader = issuer.reader();
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void a_good_token_makes_its_subject_the_caller() throws Exception {
        assertThat(call("Bearer " + issuer.token(claims -> {})).caller()).contains(Issuer.SUBJECT);
    }

    @Test
    void the_scheme_may_be_written_in_any_case() throws Exception {
        assertThat(call("bearer " + issuer.token(claims -> {})).caller()).contains(Issuer.SUBJECT);
    }

    @Test
    void no_token_is_401_with_a_challenge() throws Exception {
        for (String header : new String[] {null, "", "Bearer", "Basic eDp5"}) {
            Exchange exchange = call(header);
            assertThat(exchange.caller()).isEmpty();
            assertThat(exchange.status()).isEqualTo(401);
            assertThat(exchange.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(exchange.body()).contains("problems/token-missing");
        }
    }

    @Test
    void a_bad_token_is_401_and_called_invalid() throws Exception {
        Exchange exchange = call("Bearer x");
        assertThat(exchange.status()).isEqualTo(401);
        assertThat(exchange.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(exchange.body()).contains("problems/token-invalid");
    }

    @Test
    void an_expired_token_is_401_and_called_expired() throws Exception {
        Exchange exchange = call("Bearer "
                + issuer.token(claims -> claims.setExpirationTime(
                        NumericDate.fromSeconds(NumericDate.now().getValue() - 60))));
        assertThat(exchange.body()).contains("problems/token-expired");
    }

    @Test
    void a_screens_session_is_nothing_to_the_api() throws Exception {
        HttpSession session = Exchange.session();
        new SignedIn(
                        new Identity(Issuer.SUBJECT, "x", "x"),
                        "id",
                        "r",
                        Instant.now().plusSeconds(300))
                .keepIn(session);
        Exchange exchange = Exchange.get("/api/me", session);
        gate.pass(exchange.request, exchange.response, exchange.context);
        assertThat(exchange.status()).isEqualTo(401);
    }

    @Test
    void what_is_public_needs_no_token() throws Exception {
        Exchange exchange = Exchange.get("/api/public", null).unprotected();
        gate.pass(exchange.request, exchange.response, exchange.context);
        verify(exchange.context).doNothing();
    }

    @Test
    void keys_that_cannot_be_had_are_503_and_not_the_callers_fault() throws Exception {
        String token = issuer.token(claims -> {});
        issuer.close();
        assertThat(call("Bearer " + token).status()).isEqualTo(503);
    }

    private Exchange call(String authorization) throws Exception {
        Exchange exchange = Exchange.get("/api/me", null).header("Authorization", authorization);
        gate.pass(exchange.request, exchange.response, exchange.context);
        return exchange;
    }
}
