package org.counterpart.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.programmes.ProgrammeStatus;

/** Asks the database about the team as a whole: one question for each part of the glance. */
@Dependent
class GlanceRepository extends FirmRepository {

    /** As many as one can act on; the rest follows when these are done. */
    private static final int MOST = 200;

    private static final String CERTIFIED_ON =
            """
            (select count(distinct k.consultantId) from Certification k, Consultant c where k.programmeId = p.id
              and c.id = k.consultantId and c.status <> :left
              and k.certifiedOn <= :%1$s and (k.expiresOn is null or k.expiresOn >= :%1$s))""";

    Coverage coverage(Member member) {
        Coverage coverage = new Coverage();
        present(as(member)
                        .createQuery(
                                """
                                select c.id, c.name, c.country, c.languageLines from Consultant c where c.status <> :left
                                order by lower(c.name), c.id""",
                                Object[].class))
                .getResultStream()
                .forEach(row -> coverage.add(
                        new Glance.Person((UUID) row[0], (String) row[1], (String) row[2]), (String) row[3]));
        return coverage;
    }

    List<Glance.Programme> programmes(Member member, LocalDate today, LocalDate later) {
        return present(as(member)
                        .createQuery(
                                "select p.id, p.name, p.certificationRequired, " + CERTIFIED_ON.formatted("today")
                                        + ", " + CERTIFIED_ON.formatted("later")
                                        + " from Programme p where p.status = :offered order by lower(p.name), p.id",
                                Object[].class))
                .setParameter("offered", ProgrammeStatus.OFFERED)
                .setParameter("today", today)
                .setParameter("later", later)
                .getResultStream()
                .map(row -> new Glance.Programme(
                        (UUID) row[0],
                        (String) row[1],
                        (Boolean) row[2],
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    List<Glance.Expiring> expiring(Member member, LocalDate today, LocalDate later) {
        return present(as(member)
                        .createQuery(
                                """
                                select new org.counterpart.roster.Glance$Expiring(c.id, c.name, k.id, k.version, p.name,
                                    k.programmeId, k.certifiedOn, k.expiresOn, k.certifiedBy)
                                from Certification k, Consultant c, Programme p
                                where c.id = k.consultantId and p.id = k.programmeId and c.status <> :left
                                  and p.status = :offered and k.expiresOn between :today and :later
                                  and not exists (select o.id from Certification o where o.consultantId = k.consultantId
                                      and o.programmeId = k.programmeId
                                      and (o.expiresOn is null or o.expiresOn > k.expiresOn))
                                order by k.expiresOn, lower(c.name), k.id""",
                                Glance.Expiring.class))
                .setParameter("offered", ProgrammeStatus.OFFERED)
                .setParameter("today", today)
                .setParameter("later", later)
                .setMaxResults(MOST)
                .getResultList();
    }

    private static <T> TypedQuery<T> present(TypedQuery<T> query) {
        return query.setParameter("left", ConsultantStatus.LEFT);
    }
}
