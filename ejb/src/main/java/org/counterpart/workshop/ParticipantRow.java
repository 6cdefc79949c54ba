package org.counterpart.workshop;

import java.util.UUID;

/**
 * Somebody who is invited, as everybody in the room knows them.
 *
 * @param contactId who they are among the firm's contacts; {@code null}: not one of them
 */
public record ParticipantRow(
        UUID id,
        long version,
        UUID partyId,
        UUID contactId,
        String name,
        String position,
        boolean sponsor,
        Coming answer) {}
