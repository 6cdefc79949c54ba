package org.counterpart.shell.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterpart.shell.Language;
import org.counterpart.shell.PlainPage;
import org.counterpart.shell.Settings;

/**
 * Lets people with a sign-in through to the screens and sends others to the provider. The provider is asked every few
 * minutes (when the short access token ends) whether the sign-in still stands; while it is away, people at work go on
 * working for {@link #GRACE}, because what they may do is asked of our own memberships on every request.
 */
@ApplicationScoped
class ScreenGate {

    static final Duration GRACE = Duration.ofMinutes(10);
    private static final Duration EARLY = Duration.ofSeconds(20);
    private static final byte[] SESSION_EXPIRED =
            "for(;;);[{\"meta\":{\"async\":true,\"sessionExpired\":true}}]".getBytes(StandardCharsets.UTF_8);

    /** Refresh tokens work once: two requests of one session must not both use it. */
    private final Object[] oneAtATime = Stream.generate(Object::new).limit(64).toArray();

    @Inject
    Settings settings;

    @Inject
    OpenIdProvider provider;

    AuthenticationStatus pass(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        Optional<SignedIn> person = standing(request);
        if (person.isPresent()) {
            Identity identity = person.get().identity();
            identity.remember(request);
            return context.notifyContainerAboutLogin(new CallerPrincipal(identity.subject()), Set.of());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        ask(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private Optional<SignedIn> standing(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<SignedIn> person = SignedIn.in(session);
        if (person.isEmpty() || Background.of(request) == Background.HEARTBEAT || fresh(person.get())) {
            return person;
        }
        synchronized (oneAtATime[Math.floorMod(session.getId().hashCode(), oneAtATime.length)]) {
            return SignedIn.in(session).flatMap(now -> fresh(now) ? Optional.of(now) : renewed(session, now));
        }
    }

    private static boolean fresh(SignedIn person) {
        return Instant.now().isBefore(person.until().minus(EARLY));
    }

    private Optional<SignedIn> renewed(HttpSession session, SignedIn person) {
        try {
            SignedIn renewed = person.renewed(provider.refresh(person.refreshToken()));
            renewed.keepIn(session);
            return Optional.of(renewed);
        } catch (OpenIdProvider.Unreachable away) {
            return Instant.now().isBefore(person.until().plus(GRACE)) ? Optional.of(person) : Optional.empty();
        } catch (OpenIdProvider.Refused ended) {
            session.invalidate();
            return Optional.empty();
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        switch (Background.of(request)) {
            case UIDL -> {
                // A redirect would leave the open screen hanging; this makes it load anew.
                response.setContentType("application/json;charset=UTF-8");
                response.getOutputStream().write(SESSION_EXPIRED);
                response.getOutputStream().flush();
            }
            case HEARTBEAT, OTHER -> response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            case NONE -> signIn(request, response);
        }
    }

    /** Sends the person to the provider, and back to where they wanted to go. */
    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = wanted(request);
        if (elsewhere(request)) {
            redirect(response, settings.url() + path);
            return;
        }
        Locale language = Language.of(request);
        SignInRequest signIn = SignInRequest.to(path);
        try {
            String address =
                    signIn.address(provider.endpoint("authorization_endpoint"), settings, language.getLanguage());
            signIn.leaveWith(request, response, settings.secure());
            redirect(response, address);
        } catch (OpenIdProvider.Unreachable away) {
            response.setHeader("Retry-After", "10");
            new PlainPage("sign-in-unavailable", HttpServletResponse.SC_SERVICE_UNAVAILABLE, path)
                    .send(request, response);
        }
    }

    private static String wanted(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        String query = request.getQueryString();
        return Urls.local(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** On this machine under another name than the one the provider sends people back to: cookies would be lost. */
    private boolean elsewhere(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && Set.of("127.0.0.1", "[::1]").contains(request.getServerName())
                && settings.url().contains("://localhost");
    }

    static void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", address);
    }
}
