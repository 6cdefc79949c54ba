package org.counterpart.roster;

import java.time.Instant;
import java.util.UUID;

/**
 * One consultant, as the asking member may see them.
 *
 * @param version goes up with every change; a change must name the one it was made from
 * @param changedBy the name of who changed it last; {@code null} if no member did
 * @param photo names the picture; {@code null}: there is none
 */
public record ConsultantDetails(
        UUID id, long version, ConsultantData data, Instant changedAt, String changedBy, String photo) {}
