package org.counterpart.workshop;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.firm.GuestLinks;
import org.counterpart.firm.Member;
import org.counterpart.mail.Letter;
import org.counterpart.mail.Mailing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What those who are invited are written, each in their own language and on their own clock. */
@Dependent
class SeatLetters {

    /** How long after the workshop the link to a seat works: what was released is read there. */
    private static final Duration AFTERWARDS = Duration.ofDays(90);

    /** Asks a seat's page for its dates. */
    private static final String CALENDAR = "?file=calendar.ics";

    @Inject
    GuestLinks links;

    @Inject
    Mailing mailing;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "counterpart.url")
    String url;

    void invite(
            Member member,
            OpenWorkshop workshop,
            List<WorkshopSession> sessions,
            Participant participant,
            ReachData reach) {
        Instant last = sessions.get(sessions.size() - 1)
                .begins()
                .atZone(workshop.zone())
                .toInstant();
        Instant now = clock.instant();
        String token =
                links.make(member, Seat.PURPOSE, participant.id(), (last.isAfter(now) ? last : now).plus(AFTERWARDS));
        String page = url + GuestLinks.PATH + token;
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
