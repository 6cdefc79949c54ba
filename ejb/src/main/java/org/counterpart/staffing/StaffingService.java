package org.counterpart.staffing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Slice;
import org.counterpart.engagement.EngagementDoor;
import org.counterpart.engagement.EngagementTeam;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;
import org.counterpart.roster.Colleague;
import org.counterpart.roster.RosterService;
import org.counterpart.staffing.Clash.Severity;

/** Who is booked on engagements: a VP on any, consultants on those they are on the team of. */
@Stateless
public class StaffingService {

    /** More than any engagement has. */
    private static final Slice ALL = new Slice(0, 1000);

    @Inject
    EngagementDoor door;

    @Inject
    EngagementTeam team;

    @Inject
    RosterService roster;

    @Inject
    BookingRepository bookings;

    @Inject
    BookingDesk desk;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** An engagement's bookings by their first day, released ones too, with what they clash with now. */
    public List<BookingState> bookings(Member member, UUID engagement, Slice slice) {
        OpenEngagement open = open(member, engagement);
        return desk.states(member, open, bookings.of(member, engagement, slice), today(open));
    }

    /** All of them, with the weeks of those who are booked. */
    public Staffing staffing(Member member, UUID engagement) {
        OpenEngagement open = open(member, engagement);
        return desk.staffing(member, open, bookings.of(member, engagement, ALL), today(open));
    }

    /** One booking with what it clashes with now. */
    public BookingState find(Member member, UUID engagement, UUID id) {
        OpenEngagement open = open(member, engagement);
        bookings.find(member, engagement, id);
        return desk.states(member, open, List.of(bookings.row(member, id)), today(open))
                .get(0);
    }

    /** A consultant's bookings from this day on, in order; of engagements that the member may not see, only the days. */
    public List<Commitment> ofConsultant(Member member, UUID consultant, LocalDate from) {
        roster.colleague(member, consultant);
        return bookings.of(member, List.of(consultant), from, from.plusYears(5));
    }

    /**
     * What a booking would clash with, the gravest first; changes nothing.
     *
     * @param self the booking that would be changed; {@code null}: a new one
     * @throws org.counterpart.common.Invalid if it could not be booked at all
     */
    public List<Clash> check(Member member, UUID engagement, BookingData data, UUID self) {
        OpenEngagement open = open(member, engagement);
        BookingRules.require(validator, data, open);
        return desk.clashes(member, open, data, self);
    }

    /**
     * Books a consultant. Whoever of them has a sign-in is on the engagement's team from now on.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new booking's id
     * @throws Conflict with everything that it clashes with, if it cannot be, or if a warning is not acknowledged
     */
    public UUID book(Member member, UUID engagement, BookingData data, String requestKey) {
        OpenEngagement open = door.openAsStaff(member, engagement);
        BookingRules.require(validator, data, open);
        return requests.once(member, requestKey, engagement + " " + data, () -> {
            requireNoClash(member, open, data, null);
            Booking booking = new Booking(engagement, data, clock.instant());
            bookings.add(member, booking);
            bookings.flush(member);
            include(member, open, data.consultantId());
            return booking.id();
        });
    }

    /**
     * Changes a booking, or makes it firm.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Conflict as when booking, and if it was released
     */
    public BookingState change(Member member, UUID engagement, UUID id, long version, BookingData data) {
        OpenEngagement open = door.openAsStaff(member, engagement);
        Booking booking = bookings.find(member, engagement, id, version);
        BookingRules.require(validator, data, open);
        booking.become(data, today(open), clock.instant());
        requireNoClash(member, open, data, id);
        bookings.flush(member);
        include(member, open, data.consultantId());
        return find(member, engagement, id);
    }

    /**
     * Releases a consultant: a booking that has begun ends today and is kept, one that has not is gone.
     *
     * @return whether it is kept
     * @throws Conflict if it is over
     */
    public boolean release(Member member, UUID engagement, UUID id, long version) {
        OpenEngagement open = door.openAsStaff(member, engagement);
        Booking booking = bookings.find(member, engagement, id, version);
        LocalDate today = today(open);
        if (booking.beginsAfter(today)) {
            bookings.remove(member, booking);
            return false;
        }
        booking.releaseOn(today, clock.instant());
        return true;
    }

    private OpenEngagement open(Member member, UUID engagement) {
        member.require(Role.VP, Role.CONSULTANT);
        return door.open(member, engagement);
    }

    private void requireNoClash(Member member, OpenEngagement open, BookingData data, UUID self) {
        bookings.oneAtATimeFor(member, data.consultantId());
        List<Clash> clashes = desk.clashes(member, open, data, self);
        List<Clash> refusals = clashes.stream()
                .filter(clash -> clash.severity() == Severity.REFUSAL)
                .toList();
        if (!refusals.isEmpty()) {
            throw conflict("staffing.refused", refusals);
        }
        List<Clash> unknown = clashes.stream()
                .filter(clash -> clash.severity() == Severity.WARNING)
                .filter(clash -> !data.acknowledged().contains(clash.kind()))
                .toList();
        if (!unknown.isEmpty()) {
            throw conflict("staffing.unacknowledged", unknown);
        }
    }

    private void include(Member member, OpenEngagement open, UUID consultant) {
        Colleague who = roster.colleague(member, consultant);
        if (who.memberId() != null) {
            team.include(member, open, who.memberId(), who.name());
        }
    }

    private static Conflict conflict(String key, List<Clash> clashes) {
        return new Conflict(
                key,
                Map.of("kinds", clashes.stream().map(Clash::kind).distinct().toList()),
                clashes.stream()
                        .map(clash -> new FieldError(
                                clash.kind().name(),
                                clash.what().key(),
                                clash.what().values()))
                        .toList());
    }

    /** Where the engagement is. */
    private LocalDate today(OpenEngagement open) {
        return LocalDate.now(clock.withZone(open.zone()));
    }
}
