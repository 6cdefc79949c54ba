package org.counterpart.quiz;

import java.util.UUID;

/**
 * A team in a list.
 *
 * @param engagementId whose team it is; {@code null}: of its own making
 * @param people how many are in it
 */
public record QuizTeamRow(UUID id, long version, String name, UUID engagementId, long people) {}
