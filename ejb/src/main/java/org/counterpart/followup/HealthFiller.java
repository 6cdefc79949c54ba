package org.counterpart.followup;

import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.workshop.Seat;

/**
 * Who fills in a party's sheet.
 *
 * @param memberId {@code null}: somebody who came by the link of their seat
 */
record HealthFiller(UUID partyId, UUID memberId, String name) {

    static HealthFiller of(Member member, UUID partyId) {
        return new HealthFiller(partyId, member.id(), member.name());
    }

    static HealthFiller of(Seat seat) {
        return new HealthFiller(seat.partyId(), null, seat.name());
    }
}
