package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.EngagementDoor;
import org.counterpart.engagement.TeamMemberRow;
import org.counterpart.engagement.TeamService;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.Member;
import org.counterpart.members.MemberDirectory;
import org.counterpart.members.MemberEntry;

/** Who is in a team: of an engagement its people, else whoever was put there. */
@Dependent
class QuizTeams {

    @Inject
    TeamRepository teams;

    @Inject
    MemberDirectory directory;

    @Inject
    EngagementDoor door;

    @Inject
    EngagementPeople people;

    @Inject
    TeamService engagementTeam;

    @Inject
    Clock clock;

    /** The people of a team who still belong to the firm, by name. */
    List<MemberEntry> people(Member member, UUID teamId) {
        return directory.of(
                member,
                teams.places(member, teamId).stream().map(TeamPlace::memberId).toList());
    }

    /**
     * Makes these the people of a team.
     *
     * @throws Invalid if one of them does not belong to the firm
     */
    void fill(Member member, Team team, List<UUID> memberIds) {
        List<TeamPlace> before = teams.places(member, team.id());
        Set<UUID> known = new HashSet<>();
        directory.of(member, memberIds).forEach(person -> known.add(person.id()));
        Set<UUID> there = new HashSet<>();
        before.forEach(place -> there.add(place.memberId()));
        for (int i = 0; i < memberIds.size(); i++) {
            UUID one = memberIds.get(i);
            if (!known.contains(one)) {
                throw new Invalid("memberIds[" + i + "]", "quiz.team.unknown");
            }
            if (!there.contains(one)) {
                teams.add(member, new TeamPlace(team.id(), one));
            }
        }
        before.stream()
                .filter(place -> !memberIds.contains(place.memberId()))
                .forEach(place -> teams.remove(member, place));
    }

    /**
     * The team of an engagement, made from its people if there is none yet.
     *
     * @param memberIds who is in it; {@code null}: whoever is, at first the firm's people on the engagement
     * @throws org.counterpart.common.NotFound if the member does not reach the engagement
     */
    Team ofEngagement(Member member, UUID engagementId, List<UUID> memberIds) {
        String name = door.open(member, engagementId).name();
        Team team = teams.ofEngagement(member, engagementId).orElse(null);
        List<UUID> wanted = memberIds;
        if (team == null) {
            team = new Team(name.length() > 120 ? name.substring(0, 120) : name, engagementId, clock.instant());
            teams.add(member, team);
            teams.flush(member);
            wanted = memberIds != null ? memberIds : staff(member, engagementId);
        }
        if (wanted != null) {
            requireOnEngagement(member, engagementId, wanted);
            fill(member, team, wanted);
            teams.flush(member);
        }
        return team;
    }

    /** Everybody on an engagement who signs in. */
    List<MemberEntry> candidates(Member member, UUID engagementId) {
        door.open(member, engagementId);
        return directory.of(member, everybody(member, engagementId));
    }

    private Set<UUID> everybody(Member member, UUID engagementId) {
        Set<UUID> there = new HashSet<>(staff(member, engagementId));
        people.of(member, engagementId).stream()
                .map(EngagementPeople.Person::memberId)
                .filter(Objects::nonNull)
                .forEach(there::add);
        return there;
    }

    private List<UUID> staff(Member member, UUID engagementId) {
        return engagementTeam.rows(member, engagementId).stream()
                .map(TeamMemberRow::memberId)
                .toList();
    }

    private void requireOnEngagement(Member member, UUID engagementId, Collection<UUID> memberIds) {
        if (!everybody(member, engagementId).containsAll(memberIds)) {
            throw new Invalid("memberIds", "quiz.team.not-on-engagement");
        }
    }
}
