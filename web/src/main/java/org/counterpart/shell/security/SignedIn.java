package org.counterpart.shell.security;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A person's sign-in, kept in their session. Tells nothing of firms: two tabs share it.
 *
 * @param identity who signed in
 * @param idToken shown to the provider when signing out
 * @param refreshToken asks the provider whether the sign-in still stands; every answer brings the next one
 * @param until when to ask
 */
record SignedIn(Identity identity, String idToken, String refreshToken, Instant until) implements Serializable {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    static Optional<SignedIn> in(HttpSession session) {
        try {
            return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE));
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    SignedIn renewed(OpenIdProvider.Tokens tokens) {
        return new SignedIn(
                identity,
                tokens.idToken() == null ? idToken : tokens.idToken(),
                tokens.refreshToken() == null ? refreshToken : tokens.refreshToken(),
                tokens.accessUntil());
    }
}
