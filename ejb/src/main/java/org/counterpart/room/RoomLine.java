package org.counterpart.room;

import java.util.UUID;

/**
 * What was revealed, as the room sees it.
 *
 * @param theme the group it is in; {@code ""}: none
 * @param partyId of which party; {@code null} where the block names nobody
 * @param name whose; {@code ""} where the block names nobody
 */
public record RoomLine(UUID id, String text, String theme, UUID partyId, String name) {}
