package org.counterpart.followup;

import java.util.UUID;

/**
 * What one party said at a follow-up became of a sacrifice.
 *
 * @param owner whose sacrifice it is
 * @param saidBy who says so
 * @param own whether it is what the owner says of itself: shown apart, since nobody marks their own
 */
public record SacrificeFate(
        UUID sacrifice,
        UUID owner,
        Milestone milestone,
        UUID saidBy,
        boolean own,
        CarriedOut carriedOut,
        String note) {}
