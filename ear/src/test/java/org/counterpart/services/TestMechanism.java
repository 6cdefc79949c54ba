package org.counterpart.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Believes a test that says who is calling. */
@ApplicationScoped
public class TestMechanism implements HttpAuthenticationMechanism {

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return context.getAuthParameters() != null
                        && context.getAuthParameters().getCredential() instanceof CallerOnlyCredential caller
                ? context.notifyContainerAboutLogin(caller.getCaller(), Set.of())
                : context.doNothing();
    }
}
