package org.counterpart.partnering;

import java.util.UUID;

/**
 * What a party says about a ground.
 *
 * @param party who says so
 * @param words what it calls the ground
 * @param holderId which party it says holds it; {@code null}: none
 */
public record GroundClaim(UUID party, String words, Holding holding, UUID holderId, String note) {

    /** Whether it claims it for itself. */
    public boolean own() {
        return party.equals(holderId);
    }
}
