package org.counterpart.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScreenGateTest {

    private static final String RENEWED = "{\"access_token\": \"a\", \"refresh_token\": \"next\", \"expires_in\": 300}";

    private final Issuer issuer = new Issuer();
    private final ScreenGate gate = new ScreenGate();
    private final HttpSession session = Exchange.session();

    ScreenGateTest() {
        gate.settings = issuer.settings();
        gate.provider = issuer.provider();
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void a_stranger_is_sent_to_sign_in_with_pkce_and_comes_back_to_the_deep_link() throws Exception {
        Exchange exchange = pass(Exchange.get("/f/meridian/roster?text=a%20b&country=BR", null));
        assertThat(exchange.status()).isEqualTo(302);
        assertThat(exchange.header("Location"))
                .startsWith(issuer.url() + "/auth?")
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "nonce=", "state=");
        String state = exchange.header("Location").replaceAll(".*[?&]state=([^&]*).*", "$1");
        Exchange back = Exchange.get("/callback", null, exchange.kept());
        assertThat(SignInRequest.resume(state, back.request, back.response, false)
                        .orElseThrow()
                        .path())
                .isEqualTo("/f/meridian/roster?text=a%20b&country=BR");
    }

    @Test
    void a_stranger_costs_no_session() throws Exception {
        Exchange exchange = pass(Exchange.get("/", null));
        verify(exchange.request, never()).getSession();
        verify(exchange.request, never()).getSession(true);
    }

    @Test
    void an_open_screen_without_its_session_is_told_to_load_anew() throws Exception {
        Exchange exchange = pass(new Exchange("POST", "/?v-r=uidl&v-uiId=3", null));
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.body()).isEqualTo("for(;;);[{\"meta\":{\"async\":true,\"sessionExpired\":true}}]");
    }

    @Test
    void nothing_in_the_background_is_sent_to_sign_in() throws Exception {
        assertThat(pass(Exchange.get("/?v-r=heartbeat", null)).status()).isEqualTo(403);
        assertThat(pass(Exchange.get("/?v-r=init", null)).status()).isEqualTo(403);
        assertThat(pass(Exchange.get("/logo.png", null).header("Sec-Fetch-Dest", "image"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_is_public_needs_no_sign_in() throws Exception {
        Exchange exchange = pass(Exchange.get("/signed-out", null).unprotected());
        assertThat(exchange.status()).isEqualTo(200);
        verify(exchange.context).doNothing();
    }

    @Test
    void without_the_provider_there_is_a_page_with_a_way_back() throws Exception {
        issuer.close();
        Exchange exchange = pass(Exchange.get("/f/meridian/roster?text=<x>", null));
        assertThat(exchange.status()).isEqualTo(503);
        assertThat(exchange.header("Retry-After")).isEqualTo("10");
        assertThat(exchange.body())
                .contains("Signing in is not possible just now")
                .doesNotContain("<x>");
    }

    @Test
    void the_caller_is_known_by_the_subject_alone() throws Exception {
        signedIn(Instant.now().plusSeconds(300));
        assertThat(pass(Exchange.get("/", session)).caller()).contains(Issuer.SUBJECT);
        assertThat(issuer.forms()).isEmpty();
    }

    @Test
    void a_sign_in_is_renewed_in_passing() throws Exception {
        signedIn(Instant.now());
        issuer.answersForms(200, RENEWED);
        assertThat(pass(Exchange.get("/", session)).caller()).isPresent();
        assertThat(SignedIn.in(session).orElseThrow().refreshToken()).isEqualTo("next");
    }

    @Test
    void requests_at_the_same_moment_use_a_refresh_token_once() {
        signedIn(Instant.now());
        issuer.answersForms(200, RENEWED);
        var threads = Executors.newFixedThreadPool(8);
        CompletableFuture<?>[] requests = IntStream.range(0, 8)
                .mapToObj(i -> Exchange.get("/", session))
                .map(exchange -> CompletableFuture.runAsync(() -> passOrFail(exchange), threads))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(requests).join();
        threads.shutdown();
        assertThat(issuer.forms()).hasSize(1);
    }

    @Test
    void who_was_revoked_signs_in_anew() throws Exception {
        signedIn(Instant.now());
        issuer.answersForms(400, "{\"error\": \"invalid_grant\"}");
        Exchange exchange = pass(Exchange.get("/f/meridian", session));
        assertThat(exchange.caller()).isEmpty();
        assertThat(exchange.status()).isEqualTo(302);
        verify(session).invalidate();
    }

    @Test
    void who_is_at_work_goes_on_working_while_the_provider_is_away_for_a_while() throws Exception {
        issuer.close();
        signedIn(Instant.now());
        assertThat(pass(Exchange.get("/", session)).caller()).isPresent();
        signedIn(Instant.now().minus(ScreenGate.GRACE));
        assertThat(pass(Exchange.get("/", session)).caller()).isEmpty();
        verify(session, never()).invalidate();
    }

    @Test
    void a_screen_left_open_does_not_keep_the_sign_in_alive() throws Exception {
        signedIn(Instant.now());
        issuer.answersForms(200, RENEWED);
        pass(Exchange.get("/?v-r=heartbeat", session));
        assertThat(issuer.forms()).isEmpty();
    }

    private Exchange pass(Exchange exchange) throws Exception {
        gate.pass(exchange.request, exchange.response, exchange.context);
        return exchange;
    }

    private void passOrFail(Exchange exchange) {
        try {
            pass(exchange);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void signedIn(Instant until) {
        new SignedIn(new Identity(Issuer.SUBJECT, "Vera Paulsen", "vp@meridian.example"), "id", "refresh", until)
                .keepIn(session);
    }
}
