package org.counterpart.services;

import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;
import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;

/** Makes somebody the container's caller, as signing in does. */
@RequestScoped
class SignIn {

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    /** @param subject the {@code sub} by which a person is known */
    void as(String subject) {
        var status = security.authenticate(
                request,
                ResponseKeeper.of(request),
                withParams().credential(new CallerOnlyCredential(subject)).newAuthentication(true));
        if (status != SUCCESS || !security.getCallerPrincipal().getName().equals(subject)) {
            throw new IllegalStateException(subject + " is not signed in: " + status);
        }
    }
}
