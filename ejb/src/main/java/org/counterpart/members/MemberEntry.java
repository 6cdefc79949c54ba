package org.counterpart.members;

import java.util.UUID;

/**
 * Somebody who belongs to the firm, one of its own people or a client.
 *
 * @param language BCP 47 tag of the language they are written to in
 * @param clientId the organisation of a client; {@code null}: one of the firm's own
 */
public record MemberEntry(UUID id, String name, String email, String language, UUID clientId) {

    public boolean isClient() {
        return clientId != null;
    }
}
