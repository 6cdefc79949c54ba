package org.counterpart.partnering;

import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.workshop.Seat;

/**
 * Who speaks for a party: somebody who signed in, or its sponsor, who came by the link of their seat.
 *
 * @param memberId {@code null} at a seat
 * @param participantId {@code null} for who signed in
 */
record Signer(UUID memberId, UUID participantId, String name) {

    static Signer of(Member member) {
        return new Signer(member.id(), null, member.name());
    }

    static Signer of(Seat seat) {
        return new Signer(null, seat.participantId(), seat.name());
    }
}
