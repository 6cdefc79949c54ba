package org.counterpart.shell.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.counterpart.shell.rest.ProblemDetails;

/** Lets calls with a valid bearer token (RFC 6750) through to the API and tells others what is wrong with theirs. */
@ApplicationScoped
class ApiGate {

    private static final String SCHEME = "Bearer ";

    @Inject
    KnownTokens tokens;

    AuthenticationStatus pass(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return context.isProtected() ? refuse(request, response, "missing", "Bearer") : context.doNothing();
        }
        try {
            Identity identity =
                    tokens.identity(header.substring(SCHEME.length()).trim());
            identity.remember(request);
            return context.notifyContainerAboutLogin(new CallerPrincipal(identity.subject()), Set.of());
        } catch (TokenReader.InvalidToken invalid) {
            return invalid.expired()
                    ? refuse(
                            request,
                            response,
                            "expired",
                            "Bearer error=\"invalid_token\", error_description=\"expired\"")
                    : refuse(request, response, "invalid", "Bearer error=\"invalid_token\"");
        } catch (OpenIdProvider.Unreachable away) {
            response.setHeader("Retry-After", "10");
            details(request, 503, "unavailable").write(response);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private static AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, String what, String challenge)
            throws IOException {
        response.setHeader("WWW-Authenticate", challenge);
        details(request, HttpServletResponse.SC_UNAUTHORIZED, what).write(response);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static ProblemDetails details(HttpServletRequest request, int status, String what) {
        return ProblemDetails.of("token-" + what, status, Texts.in(Language.of(request)), request.getRequestURI());
    }
}
