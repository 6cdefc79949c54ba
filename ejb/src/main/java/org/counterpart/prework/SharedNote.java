package org.counterpart.prework;

import java.util.UUID;

/**
 * A note that may be shared unattributed, as the facilitators see it while they sort.
 *
 * @param version of its place among the themes; 0: it holds none yet
 * @param themeId {@code null}: none yet
 * @param told whether the digest tells it
 */
public record SharedNote(
        UUID id,
        long version,
        UUID themeId,
        UUID participantId,
        String name,
        String party,
        UUID partyId,
        GuideQuestion question,
        String text,
        boolean consented,
        boolean told) {}
