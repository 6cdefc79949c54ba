package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.common.Phrase;
import org.counterpart.engagement.Waiting;
import org.counterpart.engagement.WaitingSource;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** Questionnaires to take about oneself, and observers to approve. */
@Dependent
class QuizWaiting extends FirmRepository implements WaitingSource {

    @Inject
    Clock clock;

    @Override
    public List<Waiting> waiting(Member member, UUID engagementId, int most) {
        Instant now = clock.instant();
        Stream<Waiting> toTake = ask(
                        member,
                        """
                        select s.id, r.title, r.closesAt, r.memberName from QuizSubject s, QuizRound r
                         where r.id = s.roundId and s.memberId = :me and s.selfDone = false and\s""",
                        " order by r.closesAt, s.id",
                        engagementId,
                        now,
                        most)
                .stream()
                .map(row -> new Waiting(
                        (String) row[3],
                        new Phrase("quiz.waiting.self", Map.of("title", row[1])),
                        "role-profiles/" + row[0] + "/answer",
                        (Instant) row[2]));
        return Stream.concat(toTake, toApprove(member, engagementId, now, most)).toList();
    }

    /** Of a team's round to whoever started it; of people's own rounds to every VP, since nobody else may. */
    private Stream<Waiting> toApprove(Member member, UUID engagementId, Instant now, int most) {
        if (!member.has(Role.VP, Role.CONSULTANT)) {
            return Stream.empty();
        }
        String whose = member.has(Role.VP)
                ? "(r.teamId is null or r.memberId = :me)"
                : "(r.teamId is not null and r.memberId = :me)";
        return ask(
                        member,
                        "select r.id, r.title, r.closesAt, r.memberName, count(o.id) from QuizObserver o, QuizSubject s, QuizRound r"
                                + " where s.id = o.subjectId and r.id = s.roundId and " + whose
                                + " and o.state = org.counterpart.quiz.ObserverState.NAMED and ",
                        " group by r.id, r.title, r.closesAt, r.memberName order by r.closesAt, r.id",
                        engagementId,
                        now,
                        most)
                .stream()
                .map(row -> new Waiting(
                        row[1] + " · " + row[3],
                        Phrase.of("quiz.waiting.observers", (Number) row[4]),
                        "rounds/" + row[0],
                        (Instant) row[2]));
    }

    private List<Object[]> ask(Member member, String question, String order, UUID engagementId, Instant now, int most) {
        String open = "r.closedAt is null and r.closesAt > :now"
                + (engagementId == null ? "" : " and r.engagementId = :engagement");
        var query = as(member)
                .createQuery(question + open + order, Object[].class)
                .setParameter("me", member.id())
                .setParameter("now", now)
                .setMaxResults(most);
        return (engagementId == null ? query : query.setParameter("engagement", engagementId)).getResultList();
    }
}
