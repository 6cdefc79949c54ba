package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Teams and who is in them. */
@Dependent
class TeamRepository extends FirmRepository {

    List<QuizTeamRow> rows(Member member, Slice slice) {
        return as(member)
                .createQuery(
                        """
                        select new org.counterpart.quiz.QuizTeamRow(t.id, t.version, t.name, t.engagementId,
                            (select count(p.id) from QuizTeamPlace p where p.teamId = t.id))
                        from QuizTeam t order by lower(t.name), t.id""",
                        QuizTeamRow.class)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    Team find(Member member, UUID id) {
        return find(member, Team.class, id);
    }

    Team find(Member member, UUID id, long version) {
        return find(member, Team.class, id, version);
    }

    /** The team of an engagement, made once: whoever else asks waits. */
    Optional<Team> ofEngagement(Member member, UUID engagementId) {
        oneAtATime(member, "quiz team of " + engagementId);
        return as(member)
                .createQuery("select t from QuizTeam t where t.engagementId = :engagement", Team.class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .findFirst();
    }

    List<TeamPlace> places(Member member, UUID teamId) {
        return as(member)
                .createQuery("select p from QuizTeamPlace p where p.teamId = :team", TeamPlace.class)
                .setParameter("team", teamId)
                .getResultList();
    }

    void add(Member member, FirmOwned row) {
        as(member).persist(row);
    }

    void remove(Member member, TeamPlace place) {
        as(member).remove(place);
    }

    void flush(Member member) {
        as(member).flush();
    }
}
