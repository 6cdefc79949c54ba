package org.counterpart.availability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.firm.Member;

/** Told by a feature that books people: what their weeks are given to. Nothing is told of what that is. */
public interface KnownBookings {

    /** Everybody's bookings that touch these days, by consultant. */
    Map<UUID, List<Booked>> between(Member member, LocalDate from, LocalDate to);

    /** One consultant's bookings that touch these days. */
    List<Booked> of(Member member, UUID consultant, LocalDate from, LocalDate to);
}
