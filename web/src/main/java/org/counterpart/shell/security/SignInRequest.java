package org.counterpart.shell.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterpart.shell.Settings;

/**
 * A sign-in under way: what was sent with the person to the provider, kept by their browser in a cookie of its own. So
 * several tabs can sign in at once, it may take its time, it outlives a restart, and a stranger costs us no session.
 *
 * @param state ties the answer to this browser
 * @param nonce ties the identity token to this request
 * @param verifier ties the code to this request (PKCE)
 * @param path where the person wanted to go
 */
record SignInRequest(String state, String nonce, String verifier, String path) {

    private static final String COOKIE = "counterpart-sign-in-";
    private static final int SECONDS = 1800;
    private static final int AT_ONCE = 6;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static SignInRequest to(String path) {
        return new SignInRequest(random(16), random(16), random(32), path);
    }

    /** Takes up the sign-in that this state belongs to, and forgets it. */
    static Optional<SignInRequest> resume(
            String state, HttpServletRequest request, HttpServletResponse response, boolean secure) {
        return ours(request).stream()
                .filter(cookie -> cookie.getName().equals(COOKIE + state))
                .findFirst()
                .flatMap(cookie -> {
                    response.addCookie(cookie(cookie.getName(), "", 0, secure));
                    return parse(state, cookie.getValue());
                });
    }

    private static Optional<SignInRequest> parse(String state, String value) {
        String[] parts = value.split("\\.");
        try {
            return parts.length != 3
                    ? Optional.empty()
                    : Optional.of(new SignInRequest(
                            state,
                            parts[0],
                            parts[1],
                            Urls.local(new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8))));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

    /** Leaves it with the browser; of many begun and never ended, only the newest few are kept. */
    void leaveWith(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        ours(request).stream()
                .skip(AT_ONCE - 1L)
                .forEach(old -> response.addCookie(cookie(old.getName(), "", 0, secure)));
        String value = nonce + "." + verifier + "." + ENCODER.encodeToString(path.getBytes(StandardCharsets.UTF_8));
        response.addCookie(cookie(COOKIE + state, value, SECONDS, secure));
    }

    /** Where to send the person. */
    String address(String authorizationEndpoint, Settings settings, String language) {
        return authorizationEndpoint + "?"
                + Urls.form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        settings.clientId(),
                        "redirect_uri",
                        redirectUri(settings),
                        "scope",
                        "openid profile email",
                        "state",
                        state,
                        "nonce",
                        nonce,
                        "code_challenge",
                        challenge(),
                        "code_challenge_method",
                        "S256",
                        "ui_locales",
                        language));
    }

    static String redirectUri(Settings settings) {
        return settings.url() + CallbackServlet.PATH;
    }

    private String challenge() {
        try {
            return ENCODER.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Cookie> ours(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? List.of()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().startsWith(COOKIE))
                        .toList();
    }

    static Cookie cookie(String name, String value, int seconds, boolean secure) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return ENCODER.encodeToString(random);
    }
}
