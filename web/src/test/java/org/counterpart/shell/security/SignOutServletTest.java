package org.counterpart.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignOutServletTest {

    private final Issuer issuer = new Issuer();
    private final SignOutServlet servlet = new SignOutServlet();
    private final HttpSession session = Exchange.session();

    SignOutServletTest() {
        servlet.settings = issuer.settings();
        servlet.provider = issuer.provider();
        new SignedIn(new Identity(Issuer.SUBJECT, "x", "x"), "hint", "r", Instant.now()).keepIn(session);
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void signing_out_ends_the_session_here_and_then_at_the_provider() throws Exception {
        Exchange exchange = call(Exchange.get("/logout", session).header("Sec-Fetch-Site", "same-origin"));
        verify(session).invalidate();
        assertThat(exchange.header("Location"))
                .startsWith(issuer.url() + "/end?")
                .contains("id_token_hint=hint", "post_logout_redirect_uri=http%3A%2F%2Fapp.example%2Fsigned-out");
    }

    @Test
    void another_site_cannot_sign_anybody_out() throws Exception {
        call(Exchange.get("/logout", session).header("Sec-Fetch-Site", "cross-site"));
        call(Exchange.get("/logout", session).header("Sec-Fetch-Site", "none"));
        call(Exchange.get("/logout", session).header("Origin", "http://app.example.evil.example"));
        call(Exchange.get("/logout", session));
        verify(session, never()).invalidate();
    }

    @Test
    void without_the_provider_the_session_ends_here_all_the_same() throws Exception {
        issuer.close();
        Exchange exchange = call(Exchange.get("/logout", session).header("Origin", "http://app.example"));
        verify(session).invalidate();
        assertThat(exchange.header("Location")).isEqualTo("http://app.example/signed-out");
    }

    private Exchange call(Exchange exchange) throws Exception {
        servlet.doGet(exchange.request, exchange.response);
        return exchange;
    }
}
