package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;
import org.counterpart.members.MemberDirectory;
import org.counterpart.members.MemberEntry;
import org.counterpart.quiz.QuizTeamDetails.TeamPerson;

/** Groups of people whom rounds are about: the firm's own people make them. Who was asked in a round stays asked. */
@Stateless
public class QuizTeamService {

    @Inject
    TeamRepository teams;

    @Inject
    QuizTeams people;

    @Inject
    MemberDirectory directory;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The teams, by name. */
    public List<QuizTeamRow> rows(Member member, Slice slice) {
        member.require(Role.VP, Role.CONSULTANT);
        return teams.rows(member, slice);
    }

    /** One team. */
    public QuizTeamDetails find(Member member, UUID id) {
        member.require(Role.VP, Role.CONSULTANT);
        return details(member, teams.find(member, id));
    }

    /**
     * Who can be in a team, by name: the firm's own people and its clients.
     *
     * @param text part of the name, in any case
     */
    public List<TeamPerson> candidates(Member member, String text, Slice slice) {
        return directory.rows(member, text, slice).stream()
                .map(QuizTeamService::person)
                .toList();
    }

    /** Who of an engagement's people a round can be about: the firm's on it, and its clients who sign in. By name. */
    public List<TeamPerson> peopleOf(Member member, UUID engagementId) {
        member.require(Role.VP, Role.CONSULTANT);
        return people.candidates(member, engagementId).stream()
                .map(QuizTeamService::person)
                .toList();
    }

    /**
     * Makes a team.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return its id
     */
    public UUID add(Member member, QuizTeamData data, String requestKey) {
        member.require(Role.VP, Role.CONSULTANT);
        Checks.require(validator, data);
        return requests.once(member, requestKey, data, () -> {
            Team team = new Team(data.name(), null, clock.instant());
            teams.add(member, team);
            teams.flush(member);
            people.fill(member, team, data.memberIds());
            return team.id();
        });
    }

    /**
     * Changes its name and who is in it.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     */
    public QuizTeamDetails change(Member member, UUID id, long version, QuizTeamData data) {
        member.require(Role.VP, Role.CONSULTANT);
        Team team = teams.find(member, id, version);
        Checks.require(validator, data);
        team.rename(data.name(), clock.instant());
        people.fill(member, team, data.memberIds());
        teams.flush(member);
        return details(member, team);
    }

    private QuizTeamDetails details(Member member, Team team) {
        return new QuizTeamDetails(
                team.id(),
                team.version(),
                team.name(),
                team.engagementId(),
                people.people(member, team.id()).stream()
                        .map(QuizTeamService::person)
                        .toList());
    }

    private static TeamPerson person(MemberEntry entry) {
        return new TeamPerson(entry.id(), entry.name(), entry.isClient());
    }
}
