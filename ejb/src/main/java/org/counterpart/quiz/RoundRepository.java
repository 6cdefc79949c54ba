package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** Rounds and whom they are about. */
@Dependent
class RoundRepository extends FirmRepository {

    /** Those a member follows: a VP all, others what they started or what is about them. The database asks clients again. */
    private static final String FOLLOWED =
            "(:all = 1 or r.memberId = :me or exists (select f.id from QuizSubject f where f.roundId = r.id and"
                    + " f.memberId = :me))";

    List<RoundRow> rows(Member member, RoundFilter filter, Instant now, Slice slice) {
        return filtered(
                        member,
                        """
                        select new org.counterpart.quiz.RoundRow(r.id, r.version, r.title, r.teamId,
                            (select t.name from QuizTeam t where t.id = r.teamId), r.engagementId, r.memberName, r.startedAt,
                            r.closesAt, r.zone, r.closedAt,
                            (select count(s.id) from QuizSubject s where s.roundId = r.id),
                            (select count(d.id) from QuizSubject d where d.roundId = r.id and d.selfDone = true),
                            (select count(o.id) from QuizObserver o, QuizSubject n where n.roundId = r.id and o.subjectId = n.id
                                and o.state = org.counterpart.quiz.ObserverState.NAMED))
                        from QuizRound r where\s""",
                        " order by r.startedAt desc, r.id",
                        RoundRow.class,
                        filter,
                        now)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    long count(Member member, RoundFilter filter, Instant now) {
        return filtered(member, "select count(r) from QuizRound r where ", "", Long.class, filter, now)
                .getSingleResult();
    }

    private <T> TypedQuery<T> filtered(
            Member member, String select, String order, Class<T> type, RoundFilter filter, Instant now) {
        String state =
                switch (filter) {
                    case OPEN -> " and r.closedAt is null and r.closesAt > :now";
                    case CLOSED -> " and (r.closedAt is not null or r.closesAt <= :now)";
                    case ALL -> "";
                };
        TypedQuery<T> query = as(member)
                .createQuery(select + FOLLOWED + state + order, type)
                .setParameter("all", member.has(Role.VP) ? 1 : 0)
                .setParameter("me", member.id());
        return filter == RoundFilter.ALL ? query : query.setParameter("now", now);
    }

    /** Due work's own look, when nobody else changes it. */
    Optional<Round> locked(Member system, UUID id) {
        return Optional.ofNullable(as(system).find(Round.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The round as it stands, locked until the transaction ends. */
    Round toChange(Member member, UUID id, long version) {
        return find(member, Round.class, id, version);
    }

    List<Subject> subjects(Member member, UUID roundId) {
        return as(member)
                .createQuery(
                        "select s from QuizSubject s where s.roundId = :round order by lower(s.name), s.id",
                        Subject.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** How many observers wait to be approved, by subject. */
    Map<UUID, Long> toApprove(Member member, UUID roundId) {
        return as(member)
                .createQuery(
                        """
                        select o.subjectId, count(o.id) from QuizObserver o, QuizSubject s
                         where s.id = o.subjectId and s.roundId = :round and o.state = :named group by o.subjectId""",
                        Object[].class)
                .setParameter("round", roundId)
                .setParameter("named", ObserverState.NAMED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** The name of the instrument that a version is of. */
    String instrument(Member member, UUID versionId) {
        return as(member)
                .createQuery(
                        "select i.name from Instrument i, InstrumentVersion v where v.id = :version and i.id = v.instrumentId",
                        String.class)
                .setParameter("version", versionId)
                .getSingleResult();
    }

    /** A team's name; {@code null} for none, and for one the member may not know. */
    String team(Member member, UUID teamId) {
        Team team = teamId == null ? null : as(member).find(Team.class, teamId);
        return team == null ? null : team.name();
    }

    void add(Member member, FirmOwned row) {
        as(member).persist(row);
    }

    /** Writes what stands so far: what refers to it comes after. */
    void flush(Member member) {
        as(member).flush();
    }
}
