package org.counterpart.engagement;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Passages and exit answers in the database. */
@Dependent
class PhaseRepository extends FirmRepository {

    /** The newest first. */
    List<PassageRow> passages(Member member, UUID engagementId) {
        return as(member)
                .createQuery(
                        "select p from PhasePassage p where p.engagementId = :engagement order by p.passedAt desc, p.id desc",
                        PhasePassage.class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .map(PhasePassage::row)
                .toList();
    }

    /** By round, in the order they were given. */
    List<ExitRow> exit(Member member, UUID engagementId) {
        return as(member)
                .createQuery(
                        "select a from ExitAnswer a where a.engagementId = :engagement order by a.round, a.answeredAt, a.id",
                        ExitAnswer.class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .map(ExitAnswer::row)
                .toList();
    }

    void add(Member member, PhasePassage passage) {
        as(member).persist(passage);
    }

    void add(Member member, ExitAnswer answer) {
        as(member).persist(answer);
    }

    void flush(Member member) {
        as(member).flush();
    }
}
