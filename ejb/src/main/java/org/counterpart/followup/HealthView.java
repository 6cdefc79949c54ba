package org.counterpart.followup;

import java.util.UUID;

/**
 * How well one party knew what another would say.
 *
 * @param accuracy from 0 to 1: it predicted what the other rated
 * @param surprise mean over the items of the other's rating less the prediction, from -6 to 6; above 0 the other sees the
 *     relationship better than was thought
 * @param greatest the item with the greatest surprise; {@code null}: none surprised
 * @param greatestBy by how much, with its sign
 */
public record HealthView(
        UUID partyId, UUID otherId, double accuracy, double surprise, HealthItem greatest, int greatestBy) {}
