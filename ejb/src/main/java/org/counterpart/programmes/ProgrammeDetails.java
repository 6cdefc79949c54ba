package org.counterpart.programmes;

import java.util.UUID;

/**
 * One programme.
 *
 * @param version goes up with every change; a change must name the one it was made from
 */
public record ProgrammeDetails(UUID id, long version, ProgrammeData data) {}
