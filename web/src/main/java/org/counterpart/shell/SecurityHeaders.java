package org.counterpart.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What every answer tells the browser not to do. Scripts come from us or carry the answer's nonce; styles may be inline,
 * and {@code eval} may run, because Vaadin's client needs both.
 */
public final class SecurityHeaders {

    private static final String NONCE = SecurityHeaders.class.getName() + ".nonce";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecurityHeaders() {}

    /** Puts the headers on; doing so twice changes nothing. */
    public static void apply(HttpServletRequest request, HttpServletResponse response, Settings settings) {
        boolean api = request.getServletPath().equals("/api");
        response.setHeader("Content-Security-Policy", api ? NOTHING : forPages(request, settings));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        if (settings.secure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static String forPages(HttpServletRequest request, Settings settings) {
        return "default-src 'none'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce(request)
                + "'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'self';"
                // Signing out is a form whose answer leads on to the OpenID provider.
                + " form-action 'self' " + settings.issuerOrigin() + "; frame-ancestors 'none'";
    }

    /** Pages without a sign-in: nothing but what we serve, and a script only where one is needed. */
    static String forPlainPages(boolean script) {
        return "default-src 'none'; script-src " + (script ? "'self'" : "'none'") + "; connect-src 'self';"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
                + " frame-ancestors 'none'";
    }

    /** What an inline script of this answer must carry to run. */
    public static String nonce(HttpServletRequest request) {
        String nonce = (String) request.getAttribute(NONCE);
        if (nonce == null) {
            byte[] bytes = new byte[16];
            RANDOM.nextBytes(bytes);
            nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            request.setAttribute(NONCE, nonce);
        }
        return nonce;
    }
}
