package org.counterpart.quiz.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.counterpart.quiz.GroupScores;
import org.counterpart.quiz.TeamProfile;
import org.counterpart.shell.Texts;

/** A team's profile as the API says it: what may be shown, and of which groups nothing is, with the reason. */
public record TeamProfileAnswer(
        UUID roundId,
        String title,
        String team,
        Instant closedAt,
        ZoneId zone,
        int version,
        int smallestGroup,
        List<GroupScores> groups,
        List<ProfileAnswer.WithheldGroup> withheld) {

    static TeamProfileAnswer of(TeamProfile team, Texts texts) {
        String why = texts.get("profile.team.withheld.group", "count", team.smallestGroup());
        return new TeamProfileAnswer(
                team.roundId(),
                team.title(),
                team.team(),
                team.closedAt(),
                team.zone(),
                team.number(),
                team.smallestGroup(),
                team.groups(),
                team.withheld().stream()
                        .map(group -> new ProfileAnswer.WithheldGroup(group, why))
                        .toList());
    }
}
