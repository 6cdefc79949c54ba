package org.counterpart.shell.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.counterpart.shell.PlainPage;
import org.counterpart.shell.Settings;

/**
 * Where the provider sends people back to. Whatever cannot be completed (another tab was first, the page lay open too
 * long, the person pressed "back") begins anew, once: who fails twice in a row gets a page that says so.
 */
@WebServlet(CallbackServlet.PATH)
public class CallbackServlet extends HttpServlet {

    static final String PATH = "/callback";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CallbackServlet.class.getName());
    private static final String FAILED_BEFORE = "counterpart-failed-sign-in";
    private static final int SECONDS = 20;

    @Inject
    transient Settings settings;

    @Inject
    transient OpenIdProvider provider;

    @Inject
    transient TokenReader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<SignInRequest> begun =
                SignInRequest.resume(request.getParameter("state"), request, response, settings.secure());
        String code = request.getParameter("code");
        if (begun.isEmpty() || code == null) {
            LOG.log(Level.FINE, "Sign-in not completed: {0}", request.getParameter("error"));
            again(begun, request, response);
            return;
        }
        try {
            OpenIdProvider.Tokens tokens =
                    provider.exchange(code, begun.get().verifier(), SignInRequest.redirectUri(settings));
            Identity identity = TokenReader.identity(
                    reader.idToken(tokens.idToken(), begun.get().nonce()));
            SignedIn person = new SignedIn(identity, tokens.idToken(), tokens.refreshToken(), tokens.accessUntil());
            person.keepIn(newSession(request, person));
            ScreenGate.redirect(response, begun.get().path());
        } catch (OpenIdProvider.Unreachable away) {
            response.setHeader("Retry-After", "10");
            new PlainPage(
                            "sign-in-unavailable",
                            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                            begun.get().path())
                    .send(request, response);
        } catch (OpenIdProvider.Refused | TokenReader.InvalidToken refused) {
            LOG.log(Level.WARNING, "Sign-in refused: {0}", refused.getMessage());
            again(begun, request, response);
        }
    }

    /** Never the session's old id: somebody may have planted it. Never another person's session. */
    private static HttpSession newSession(HttpServletRequest request, SignedIn person) {
        HttpSession old = request.getSession(false);
        boolean same = SignedIn.in(old)
                .map(before ->
                        before.identity().subject().equals(person.identity().subject()))
                .orElse(false);
        if (same) {
            request.changeSessionId();
            return request.getSession();
        }
        if (old != null) {
            old.invalidate();
        }
        return request.getSession(true);
    }

    private void again(Optional<SignInRequest> begun, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = begun.map(SignInRequest::path).orElse("/");
        if (SignedIn.in(request.getSession(false)).isPresent()) {
            ScreenGate.redirect(response, path);
        } else if (request.getCookies() == null || failedBefore(request)) {
            new PlainPage("sign-in-failed", HttpServletResponse.SC_BAD_REQUEST, path).send(request, response);
        } else {
            response.addCookie(SignInRequest.cookie(FAILED_BEFORE, "1", SECONDS, settings.secure()));
            ScreenGate.redirect(response, path);
        }
    }

    private static boolean failedBefore(HttpServletRequest request) {
        return Arrays.stream(request.getCookies())
                .anyMatch(cookie -> cookie.getName().equals(FAILED_BEFORE));
    }
}
