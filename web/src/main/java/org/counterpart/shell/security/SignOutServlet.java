package org.counterpart.shell.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.counterpart.shell.Settings;

/**
 * Ends the session here, then at the provider (RP-initiated logout). Only a page of ours can sign somebody out: a link or
 * a form elsewhere leads to the start page.
 */
@WebServlet("/logout")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Inject
    transient OpenIdProvider provider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doPost(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!fromHere(request)) {
            ScreenGate.redirect(response, "/");
            return;
        }
        HttpSession session = request.getSession(false);
        Optional<SignedIn> person = SignedIn.in(session);
        if (session != null) {
            session.invalidate();
        }
        ScreenGate.redirect(
                response, person.map(this::endAtTheProvider).orElse(settings.url() + SignedOutServlet.PATH));
    }

    private String endAtTheProvider(SignedIn person) {
        String signedOut = settings.url() + SignedOutServlet.PATH;
        try {
            return provider.endpoint("end_session_endpoint") + "?"
                    + Urls.form(Map.of(
                            "client_id", settings.clientId(),
                            "id_token_hint", person.idToken(),
                            "post_logout_redirect_uri", signedOut));
        } catch (OpenIdProvider.Unreachable away) {
            return signedOut;
        }
    }

    private boolean fromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String from = request.getHeader("Origin") == null ? request.getHeader("Referer") : request.getHeader("Origin");
        return site != null
                ? site.equals("same-origin")
                : from != null && (from + "/").startsWith(settings.url() + "/");
    }
}
