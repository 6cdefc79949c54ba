package org.counterpart.outputs;

import java.util.UUID;
import org.counterpart.room.ContributionRow;
import org.counterpart.workshop.Captures;

/**
 * A contribution that was released.
 *
 * @param theme the group it is in; {@code ""}: none
 * @param partyId of whom; {@code null} where its block names nobody
 * @param name who said it; {@code ""} where its block names nobody
 */
public record OutputContribution(
        UUID id, UUID blockId, Captures kind, String text, String theme, UUID partyId, String name) {

    /** Itself as the thread takes it. */
    ContributionRow row() {
        return new ContributionRow(id, 0, blockId, kind, text, theme, false, null, partyId, name, false, null, null);
    }
}
