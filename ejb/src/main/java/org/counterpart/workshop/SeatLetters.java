package org.counterpart.workshop;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.firm.Member;
import org.counterpart.mail.Letter;
import org.counterpart.mail.Mailing;

/** What those who are invited are written, each in their own language and on their own clock. */
@Dependent
class SeatLetters {

    /** Asks a seat's page for its dates. */
    private static final String CALENDAR = "?file=calendar.ics";

    @Inject
    SeatLinks links;

    @Inject
    Mailing mailing;

    void invite(
            Member member,
            OpenWorkshop workshop,
            List<WorkshopSession> sessions,
            Participant participant,
            ReachData reach) {
        String page = links.make(member, participant.id(), links.until(workshop, sessions));
        Instant first = sessions.get(0).begins().atZone(workshop.zone()).toInstant();
        String others = workshop.parties().stream().map(WorkshopPartyRow::name).collect(Collectors.joining(", "));
        boolean again = participant.invitedAt() != null;
        // Pressed again it is said again: a date may have moved.
        String one = participant.id() + " seat " + participant.version();
        mailing.post(
                member,
                new Letter(
                        UUID.nameUUIDFromBytes(one.getBytes(StandardCharsets.UTF_8)),
                        again ? "workshop.seat-again" : "workshop.seat",
                        reach.email(),
                        participant.name(),
                        reach.language(),
                        Map.of(
                                "sender",
                                member.name(),
                                "workshop",
                                workshop.name(),
                                "parties",
                                others,
                                "first",
                                new Letter.Moment(first, ZoneId.of(reach.zone())),
                                "calendar",
                                page + CALENDAR),
                        page));
    }
}
