package org.counterpart.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/**
 * Who the token says is there. For greeting people only: rights come from memberships.
 *
 * @param subject the token's {@code sub}, the only thing a person is known by
 * @param name the name for people; the e-mail address if there is none
 * @param email the e-mail address, or {@code null}
 */
public record Identity(String subject, String name, String email) implements Serializable {

    private static final String ATTRIBUTE = Identity.class.getName();

    /** Who sent this request, if they are signed in. */
    public static Optional<Identity> of(HttpServletRequest request) {
        return Optional.ofNullable((Identity) request.getAttribute(ATTRIBUTE));
    }

    void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
