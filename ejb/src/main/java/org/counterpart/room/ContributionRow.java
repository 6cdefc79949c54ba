package org.counterpart.room;

import java.time.Instant;
import java.util.UUID;
import org.counterpart.workshop.Captures;

/**
 * What somebody in the room said, once it was revealed.
 *
 * @param theme the group it is in; {@code ""}: none
 * @param aloud whether a facilitator typed it for somebody
 * @param participantId who said it; {@code null} where the block names nobody
 * @param partyId of which party; the same
 * @param name the same
 * @param hidden whether the room does not see it any more
 * @param releasedAt since when clients read it; {@code null}: they do not
 * @param at when it came; {@code null} where the block names nobody
 */
public record ContributionRow(
        UUID id,
        long version,
        UUID blockId,
        Captures kind,
        String text,
        String theme,
        boolean aloud,
        UUID participantId,
        UUID partyId,
        String name,
        boolean hidden,
        Instant releasedAt,
        Instant at) {

    /** What facilitators may say otherwise. */
    public ContributionData data() {
        return new ContributionData(text, theme, hidden);
    }
}
