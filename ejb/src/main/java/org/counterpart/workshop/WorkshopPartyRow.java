package org.counterpart.workshop;

import java.util.UUID;

/**
 * A party to a workshop.
 *
 * @param id the engagement's party
 * @param organizationId the client organisation it is
 */
public record WorkshopPartyRow(UUID id, UUID organizationId, String name) {}
