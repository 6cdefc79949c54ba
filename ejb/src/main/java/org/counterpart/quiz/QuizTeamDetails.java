package org.counterpart.quiz;

import java.util.List;
import java.util.UUID;

/**
 * One team.
 *
 * @param engagementId whose team it is; {@code null}: of its own making
 */
public record QuizTeamDetails(UUID id, long version, String name, UUID engagementId, List<TeamPerson> people) {

    /** Somebody in a team; {@code client}: at a client organisation. */
    public record TeamPerson(UUID memberId, String name, boolean client) {}
}
