package org.counterpart.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInRequestTest {

    @Test
    void the_challenge_is_the_hash_of_a_long_random_verifier() throws Exception {
        SignInRequest request = SignInRequest.to("/");
        try (Issuer issuer = new Issuer()) {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(request.verifier().getBytes());
            assertThat(request.address("https://sso.example/auth", issuer.settings(), "en"))
                    .contains("code_challenge="
                            + Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        }
        assertThat(request.verifier()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(SignInRequest.to("/")).isNotEqualTo(request);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        Exchange exchange = Exchange.get("/", null);
        SignInRequest.to("/").leaveWith(exchange.request, exchange.response, true);
        Cookie cookie = exchange.kept()[0];
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void many_sign_ins_begun_and_never_ended_do_not_pile_up() {
        List<Cookie> browser = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Exchange exchange = Exchange.get("/", null, browser.toArray(Cookie[]::new));
            SignInRequest.to("/").leaveWith(exchange.request, exchange.response, false);
            browser.removeIf(cookie -> exchange.forgotten().contains(cookie.getName()));
            browser.addAll(List.of(exchange.kept()));
        }
        assertThat(browser).hasSize(6);
    }

    @Test
    void a_tampered_cookie_is_no_sign_in() {
        Exchange exchange = Exchange.get("/callback", null, new Cookie("counterpart-sign-in-s", "a.b.%%%"));
        assertThat(SignInRequest.resume("s", exchange.request, exchange.response, false))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "evil", "/a\r\nX: y", ""})
    void nobody_is_sent_elsewhere_after_signing_in(String path) {
        assertThat(Urls.local(path)).isEqualTo("/");
    }

    @Test
    void a_deep_link_keeps_its_query() {
        assertThat(Urls.local("/f/meridian/roster?text=a%20b&x=1")).isEqualTo("/f/meridian/roster?text=a%20b&x=1");
    }
}
