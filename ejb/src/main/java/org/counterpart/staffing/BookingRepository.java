package org.counterpart.staffing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.availability.Booked;
import org.counterpart.availability.KnownBookings;
import org.counterpart.common.Slice;
import org.counterpart.engagement.Reach;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** Bookings in the database. A list is one query into its rows. */
@Dependent
class BookingRepository extends FirmRepository implements KnownBookings {

    /** No booking is longer, so that a range of days need look no further back. */
    static final int LONGEST_YEARS = 3;

    private static final String ROW =
            """
            select new org.counterpart.staffing.BookingRow(b.id, b.version, c.name, c.photo, b.consultantId, b.firstDay,
                b.lastDay, b.halfDaysPerWeek, b.status, b.note, b.acknowledged, b.changedAt)
            from Booking b, Consultant c where c.id = b.consultantId and\s""";

    private static final String COMMITMENT =
            """
            select new org.counterpart.staffing.Commitment(b.id, b.consultantId, b.engagementId, e.name, b.firstDay,
                b.lastDay, b.halfDaysPerWeek, b.status)
            from Booking b, Engagement e where e.id = b.engagementId and b.status <> :released
            and b.firstDay <= :to and b.firstDay > :longestBefore and b.lastDay >= :from""";

    List<BookingRow> of(Member member, UUID engagement, Slice slice) {
        return as(member)
                .createQuery(
                        ROW + "b.engagementId = :engagement order by b.firstDay, lower(c.name), b.id", BookingRow.class)
                .setParameter("engagement", engagement)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    BookingRow row(Member member, UUID id) {
        return as(member)
                .createQuery(ROW + "b.id = :id", BookingRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Everybody's bookings that touch these days; of engagements that the member may not see, only the days. */
    List<Commitment> everybodys(Member member, LocalDate from, LocalDate to) {
        return seen(member, asked(member, "", from, to).getResultList());
    }

    /** The same of these consultants. */
    List<Commitment> of(Member member, Collection<UUID> consultants, LocalDate from, LocalDate to) {
        if (consultants.isEmpty()) {
            return List.of();
        }
        return seen(
                member,
                asked(member, " and b.consultantId in :consultants", from, to)
                        .setParameter("consultants", consultants)
                        .getResultList());
    }

    @Override
    public Map<UUID, List<Booked>> between(Member member, LocalDate from, LocalDate to) {
        return asked(member, "", from, to)
                .getResultStream()
                .collect(groupingBy(Commitment::consultantId, mapping(Commitment::booked, toList())));
    }

    @Override
    public List<Booked> of(Member member, UUID consultant, LocalDate from, LocalDate to) {
        return asked(member, " and b.consultantId = :consultant", from, to)
                .setParameter("consultant", consultant)
                .getResultStream()
                .map(Commitment::booked)
                .toList();
    }

    /** Everybody's certificates for a programme. */
    List<Certificate> certificates(Member member, UUID programme) {
        return as(member)
                .createQuery(
                        """
                        select new org.counterpart.staffing.Certificate(k.consultantId, k.certifiedOn, k.expiresOn)
                        from Certification k where k.programmeId = :programme""",
                        Certificate.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    /** Where these client organisations are. */
    List<String> zones(Member member, List<UUID> organizations) {
        return organizations.isEmpty()
                ? List.of()
                : as(member)
                        .createQuery(
                                "select distinct o.zone from Organization o where o.id in :organizations order by o.zone",
                                String.class)
                        .setParameter("organizations", organizations)
                        .getResultList();
    }

    /** One consultant is booked one at a time, so that two bookings at once cannot clash unseen. */
    void oneAtATimeFor(Member member, UUID consultant) {
        oneAtATime(member, "bookings of " + consultant);
    }

    Booking find(Member member, UUID engagement, UUID id) {
        return find(member, Booking.class, id).requireOf(engagement);
    }

    /** One booking to change, locked. */
    Booking find(Member member, UUID engagement, UUID id, long version) {
        return find(member, Booking.class, id, version).requireOf(engagement);
    }

    void add(Member member, Booking booking) {
        as(member).persist(booking);
    }

    void remove(Member member, Booking booking) {
        as(member).remove(booking);
    }

    void flush(Member member) {
        as(member).flush();
    }

    private TypedQuery<Commitment> asked(Member member, String condition, LocalDate from, LocalDate to) {
        return as(member)
                .createQuery(COMMITMENT + condition + " order by b.firstDay, b.id", Commitment.class)
                .setParameter("released", BookingStatus.RELEASED)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("longestBefore", from.minusYears(LONGEST_YEARS));
    }

    private List<Commitment> seen(Member member, List<Commitment> all) {
        if (member.has(Role.VP) || all.isEmpty()) {
            return all;
        }
        Reach reach = Reach.of(member, "e.id");
        Set<UUID> reached = reach.on(
                        as(member).createQuery("select e.id from Engagement e where " + reach.condition(), UUID.class))
                .getResultStream()
                .collect(Collectors.toSet());
        return all.stream()
                .map(one -> reached.contains(one.engagementId()) ? one : one.hidden())
                .toList();
    }
}
