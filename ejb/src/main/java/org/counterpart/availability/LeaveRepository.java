package org.counterpart.availability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.roster.KnownAbsences;

/** Leave in the database. */
@Dependent
class LeaveRepository extends FirmRepository implements KnownAbsences {

    private static final String TOUCHES =
            """
            x.firstDay <= :to and x.firstDay > :longestBefore and x.lastDay >= :from""";

    private static final String AWAY =
            """
            select new org.counterpart.availability.AwayRow(x.consultantId, x.firstDay, x.lastDay,
                x.startsAtNoon, x.endsAtNoon)
            from Leave x where\s""";

    private static final String IN_ORDER = " order by x.firstDay, x.startsAtNoon";

    private static final String DETAILS =
            """
            select new org.counterpart.availability.LeaveDetails(x.id, x.version, x.firstDay, x.lastDay,
                x.startsAtNoon, x.endsAtNoon, x.kind, x.note)
            from Leave x where x.consultantId = :consultant""";

    @Override
    public Set<UUID> ofWhom(Member member) {
        return as(member)
                .createQuery("select distinct x.consultantId from Leave x", UUID.class)
                .getResultStream()
                .collect(toSet());
    }

    /** One consultant's leave, the latest first. */
    List<LeaveDetails> all(Member member, UUID consultant, Slice slice) {
        return as(member)
                .createQuery(DETAILS + " order by x.firstDay desc, x.id", LeaveDetails.class)
                .setParameter("consultant", consultant)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    /** One consultant's leave that touches these days, in order. */
    List<LeaveDetails> of(Member member, UUID consultant, LocalDate from, LocalDate to) {
        return as(member)
                .createQuery(DETAILS + " and " + TOUCHES + " order by x.firstDay, x.startsAtNoon", LeaveDetails.class)
                .setParameter("consultant", consultant)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("longestBefore", from.minusYears(LeaveRules.LONGEST_YEARS))
                .getResultList();
    }

    /** Everybody's days away that touch these, by consultant. */
    Map<UUID, List<Away>> everybodys(Member member, LocalDate from, LocalDate to) {
        return byConsultant(as(member).createQuery(AWAY + TOUCHES + IN_ORDER, AwayRow.class), from, to);
    }

    /** The same of these consultants, one at least. */
    Map<UUID, List<Away>> of(Member member, Collection<UUID> consultants, LocalDate from, LocalDate to) {
        return byConsultant(
                as(member)
                        .createQuery(AWAY + "x.consultantId in :consultants and " + TOUCHES + IN_ORDER, AwayRow.class)
                        .setParameter("consultants", consultants),
                from,
                to);
    }

    private static Map<UUID, List<Away>> byConsultant(TypedQuery<AwayRow> question, LocalDate from, LocalDate to) {
        return question.setParameter("from", from)
                .setParameter("to", to)
                .setParameter("longestBefore", from.minusYears(LeaveRules.LONGEST_YEARS))
                .getResultStream()
                .collect(groupingBy(AwayRow::consultantId, mapping(AwayRow::away, toList())));
    }

    /** @throws NotFound if this consultant has no such leave */
    Leave find(Member member, UUID consultant, UUID id) {
        return ofConsultant(consultant, find(member, Leave.class, id));
    }

    /** One leave to change, locked. */
    Leave find(Member member, UUID consultant, UUID id, long version) {
        return ofConsultant(consultant, find(member, Leave.class, id, version));
    }

    /** One consultant's leave changes one at a time, so that two at once cannot overlap unseen. */
    void oneChangeAtATime(Member member, UUID consultant) {
        oneAtATime(member, "leave of " + consultant);
    }

    void add(Member member, Leave leave) {
        as(member).persist(leave);
    }

    void remove(Member member, Leave leave) {
        as(member).remove(leave);
    }

    void flush(Member member) {
        as(member).flush();
    }

    private static Leave ofConsultant(UUID consultant, Leave leave) {
        if (!leave.isOf(consultant)) {
            throw new NotFound("problem.not-found");
        }
        return leave;
    }
}
