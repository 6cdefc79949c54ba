package org.counterpart.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallbackServletTest {

    private final Issuer issuer = new Issuer();
    private final CallbackServlet callback = new CallbackServlet();
    private final SignInRequest begun = SignInRequest.to("/f/meridian/roster?text=a");
    private final HttpSession fresh = Exchange.session();

    CallbackServletTest() {
        callback.settings = issuer.settings();
        callback.provider = issuer.provider();
        callback.reader = issuer.reader();
        answersWithNonce(begun.nonce());
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void a_sign_in_leads_to_where_the_person_wanted_to_go() throws Exception {
        Exchange exchange = back(null);
        assertThat(exchange.header("Location")).isEqualTo("/f/meridian/roster?text=a");
        assertThat(SignedIn.in(fresh).orElseThrow().identity().subject()).isEqualTo(Issuer.SUBJECT);
        assertThat(issuer.forms().get(0)).contains("code_verifier=" + begun.verifier());
        assertThat(exchange.forgotten()).hasSize(1);
    }

    @Test
    void a_planted_session_is_left_behind() throws Exception {
        HttpSession planted = Exchange.session();
        back(planted);
        verify(planted).invalidate();
        assertThat(SignedIn.in(planted)).isEmpty();
    }

    @Test
    void another_persons_session_is_left_behind() throws Exception {
        HttpSession others = signedIn("0199a000-0000-7000-8000-000000000005");
        back(others);
        verify(others).invalidate();
    }

    @Test
    void ones_own_session_goes_on_under_a_new_id() throws Exception {
        HttpSession mine = signedIn(Issuer.SUBJECT);
        Exchange exchange = back(mine);
        verify(exchange.request).changeSessionId();
        verify(mine, never()).invalidate();
    }

    @Test
    void an_answer_to_another_sign_in_is_not_taken() throws Exception {
        answersWithNonce("another");
        Exchange exchange = back(null);
        assertThat(SignedIn.in(fresh)).isEmpty();
        assertThat(exchange.header("Location")).isEqualTo("/f/meridian/roster?text=a");
    }

    @Test
    void an_answer_nobody_asked_for_begins_anew_once_and_then_says_so() throws Exception {
        Exchange first = call(Exchange.get("/callback", null, new Cookie("any", "1"))
                .parameter("state", "unknown")
                .parameter("code", "code"));
        assertThat(first.header("Location")).isEqualTo("/");
        Exchange second = call(Exchange.get("/callback", null, first.kept())
                .parameter("state", "unknown")
                .parameter("code", "code"));
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.body()).contains("Signing in did not work");
    }

    @Test
    void a_browser_without_cookies_is_not_sent_in_circles() throws Exception {
        assertThat(call(Exchange.get("/callback", null).parameter("state", "x").parameter("code", "code"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_second_tab_whose_sign_in_ran_out_goes_on_signed_in() throws Exception {
        Exchange exchange = begunBy(signedIn(Issuer.SUBJECT)).parameter("error", "temporarily_unavailable");
        assertThat(call(exchange).header("Location")).isEqualTo("/f/meridian/roster?text=a");
    }

    @Test
    void without_the_provider_there_is_a_page_with_a_way_back() throws Exception {
        issuer.close();
        assertThat(back(null).status()).isEqualTo(503);
    }

    private void answersWithNonce(String nonce) {
        String token = issuer.token(claims -> {
            claims.setAudience("counterpart-web");
            claims.setStringClaim("nonce", nonce);
        });
        issuer.answersForms(200, "{\"id_token\": \"" + token + "\", \"refresh_token\": \"r\", \"expires_in\": 300}");
    }

    private Exchange back(HttpSession session) throws Exception {
        return call(begunBy(session).parameter("code", "code"));
    }

    private Exchange begunBy(HttpSession session) {
        Exchange away = Exchange.get("/f/meridian/roster?text=a", null);
        begun.leaveWith(away.request, away.response, false);
        Exchange exchange = Exchange.get("/callback", session, away.kept()).parameter("state", begun.state());
        lenient().when(exchange.request.getSession(true)).thenReturn(fresh);
        return exchange;
    }

    private Exchange call(Exchange exchange) throws Exception {
        callback.doGet(exchange.request, exchange.response);
        return exchange;
    }

    private static HttpSession signedIn(String subject) {
        HttpSession session = Exchange.session();
        new SignedIn(new Identity(subject, "x", "x"), "id", "refresh", Instant.now()).keepIn(session);
        return session;
    }
}
