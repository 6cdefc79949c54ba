package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.firm.AnswerBox;
import org.counterpart.firm.Member;

/** What rounds tell of teams, for those who follow them. */
@Stateless
public class TeamProfileService {

    @Inject
    QuizDoor door;

    @Inject
    ProfileRepository profiles;

    @Inject
    InstrumentRepository instruments;

    @Inject
    AnswerBox box;

    /**
     * The team profile of a round.
     *
     * @throws NotFound if there is none, it is somebody's own, or not for this member
     * @throws Conflict as long as it is not closed: it is released once
     */
    public TeamProfile ofRound(Member member, UUID roundId) {
        Round round = door.round(member, roundId);
        if (round.isOwn()) {
            throw new NotFound("problem.not-found");
        }
        if (round.closedAt() == null) {
            throw new Conflict("profile.team.open");
        }
        InstrumentVersion version = instruments.version(member, round.versionId());
        List<GroupScores> groups = sorted(ProfileService.groups(version.document(), null, box.team(member, roundId)));
        return new TeamProfile(
                round.id(),
                round.title(),
                profiles.team(member, round.teamId()).map(Team::name).orElse(round.title()),
                round.closedAt(),
                round.zone(),
                version.number(),
                version.document(),
                round.smallestGroup(),
                groups,
                Arrays.stream(RaterGroup.values())
                        .filter(group -> groups.stream().noneMatch(one -> one.group() == group))
                        .toList());
    }

    /**
     * The team profile of a team's newest closed round.
     *
     * @throws NotFound if there is no such team, or no closed round of it that the member follows
     */
    public TeamProfile ofTeam(Member member, UUID teamId) {
        return ofRound(
                member,
                profiles.newestClosed(member, teamId)
                        .map(Round::id)
                        .orElseThrow(() -> new NotFound("problem.not-found")));
    }

    private static List<GroupScores> sorted(List<GroupScores> groups) {
        return groups.stream()
                .sorted((one, other) -> one.group().compareTo(other.group()))
                .toList();
    }
}
