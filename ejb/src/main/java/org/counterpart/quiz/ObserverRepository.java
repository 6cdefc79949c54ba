package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Who was named as an observer. */
@Dependent
class ObserverRepository extends FirmRepository {

    private static final String ROW =
            """
            select new org.counterpart.quiz.ObserverRow(o.id, o.version, o.subjectId, s.name, o.raterGroup, o.name, o.email, o.language,
                o.state, o.namedBy, o.namedAt, o.invitedAt)
            from QuizObserver o, QuizSubject s where s.id = o.subjectId and\s""";

    /** Of one subject, by name. */
    List<ObserverRow> ofSubject(Member member, UUID subjectId) {
        return as(member)
                .createQuery(ROW + "o.subjectId = :subject order by lower(o.name), o.id", ObserverRow.class)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    /**
     * Of a round: first those who wait to be approved, by subject and name.
     *
     * @param only of this member's own subject; {@code null}: of all
     */
    List<ObserverRow> ofRound(Member member, UUID roundId, UUID only, Slice slice) {
        var query = as(member)
                .createQuery(
                        ROW + "s.roundId = :round" + (only == null ? "" : " and s.memberId = :only")
                                + " order by case when o.state = org.counterpart.quiz.ObserverState.NAMED then 0 else 1 end,"
                                + " lower(s.name), lower(o.name), o.id",
                        ObserverRow.class)
                .setParameter("round", roundId)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit());
        return (only == null ? query : query.setParameter("only", only)).getResultList();
    }

    ObserverRow row(Member member, UUID id) {
        return as(member)
                .createQuery(ROW + "o.id = :id", ObserverRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<Observer> of(Member member, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : as(member)
                        .createQuery("select o from QuizObserver o where o.id in :ids", Observer.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those of a round who wait to be approved, of these. */
    List<Observer> named(Member member, UUID roundId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : as(member)
                        .createQuery(
                                """
                                select o from QuizObserver o, QuizSubject s where s.id = o.subjectId and s.roundId = :round
                                   and o.id in :ids and o.state = :named order by o.id""",
                                Observer.class)
                        .setParameter("round", roundId)
                        .setParameter("ids", ids)
                        .setParameter("named", ObserverState.NAMED)
                        .getResultList();
    }

    Observer find(Member member, UUID id) {
        return find(member, Observer.class, id);
    }

    Observer find(Member member, UUID id, long version) {
        return find(member, Observer.class, id, version);
    }

    /** Of one subject, observers are named one after the other. */
    void lock(Member member, UUID subjectId) {
        oneAtATime(member, "observers of " + subjectId);
    }

    Subject subject(Member member, UUID id) {
        return find(member, Subject.class, id);
    }

    void add(Member member, Observer observer) {
        as(member).persist(observer);
    }

    void remove(Member member, Observer observer) {
        as(member).remove(observer);
    }

    void flush(Member member) {
        as(member).flush();
    }
}
