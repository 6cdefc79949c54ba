package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Passports that were drawn. */
@Dependent
class PassportRepository extends FirmRepository {

    void oneAtATime(Member member, UUID versionId, Perspective perspective) {
        oneAtATime(member, "passport " + versionId + " " + perspective);
    }

    Optional<PassportSheet> newest(Member member, UUID versionId, Perspective perspective) {
        return as(member)
                .createQuery(
                        """
                        select p from QuizPassport p where p.versionId = :version and p.perspective = :perspective
                         order by p.people desc""",
                        PassportSheet.class)
                .setParameter("version", versionId)
                .setParameter("perspective", perspective)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    PassportSheet add(Member member, PassportSheet drawn) {
        as(member).persist(drawn);
        return drawn;
    }
}
