package org.counterpart.partnering;

import java.time.ZoneId;
import java.util.UUID;

/**
 * The agreement as somebody sees it who came by the link of their seat.
 *
 * @param party theirs
 * @param name their own
 * @param speaks whether they are its sponsor, who accepts and waives for it
 * @param sponsor who is, by name; {@code ""}: nobody is named yet
 * @param zone on whose clock they look
 * @param document what the newest version says; {@code null}: nothing was sent yet
 */
public record SeatAgreement(
        UUID party,
        String name,
        boolean speaks,
        String sponsor,
        ZoneId zone,
        AgreementStanding standing,
        AgreementDocument document) {

    /** What their party is called. */
    public String partyName() {
        return standing.name(party);
    }
}
