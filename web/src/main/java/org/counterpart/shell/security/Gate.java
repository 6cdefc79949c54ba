package org.counterpart.shell.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.counterpart.shell.SecurityHeaders;
import org.counterpart.shell.Settings;

/**
 * The one way in: bearer tokens for the API, sign-in for everything else. Decided by where the container has already
 * routed the request, so no spelling of the path ({@code /%61pi}, {@code /api;x}) can be taken for the other world.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {

    @Inject
    ApiGate api;

    @Inject
    ScreenGate screens;

    @Inject
    Settings settings;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        // Answers from here never reach the filters.
        SecurityHeaders.apply(request, response, settings);
        try {
            return request.getServletPath().equals("/api")
                    ? api.pass(request, response, context)
                    : screens.pass(request, response, context);
        } catch (IOException gone) {
            throw new AuthenticationException("the browser went away", gone);
        }
    }
}
