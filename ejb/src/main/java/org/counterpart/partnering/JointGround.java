package org.counterpart.partnering;

import java.util.List;
import java.util.UUID;

/**
 * A ground of the joint map.
 *
 * @param key its words as they are compared: what it is called in further calls
 * @param title its words as they are shown
 * @param also the words of the grounds that a facilitator said are the same
 * @param claims what each party says of it
 * @param blockId the block of the agenda that takes it up; {@code null}: none
 */
public record JointGround(
        String key,
        String title,
        List<String> also,
        TerritoryKind kind,
        GroundState state,
        List<GroundClaim> claims,
        UUID blockId) {}
