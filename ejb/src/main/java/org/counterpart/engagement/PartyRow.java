package org.counterpart.engagement;

import java.util.UUID;

/**
 * A party to an engagement.
 *
 * @param organizationId the client organisation; {@code null}: the firm itself
 */
public record PartyRow(UUID id, UUID organizationId, String name) {

    /** Whether it is the firm itself. */
    public boolean isFirm() {
        return organizationId == null;
    }
}
