package org.counterpart.room.rest;

import java.util.UUID;
import org.counterpart.room.SentContribution;

/**
 * A contribution as a device sends it.
 *
 * @param participantId who says so, where the block names people and the link does not tell; may be {@code null}
 * @param partyId of which party, for somebody who was not invited; may be {@code null}
 * @param name of the same
 */
public record PublicContribution(UUID blockId, String text, UUID participantId, UUID partyId, String name) {

    SentContribution by(String device, UUID id) {
        return new SentContribution(id, blockId, text, device, participantId, partyId, name);
    }
}
