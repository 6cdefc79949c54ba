package org.counterpart.prework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.workshop.Coming;
import org.counterpart.workshop.FacilitatorRow;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.ReachData;
import org.counterpart.workshop.WorkshopDoor;
import org.counterpart.workshop.WorkshopPartyRow;

/** Whom to phone, put together: three questions to the database, however many people. */
@Dependent
class CallList {

    @Inject
    WorkshopDoor workshops;

    @Inject
    PreworkRepository prework;

    @Inject
    Clock clock;

    /** In the order in which they can best be called: whom somebody listens to, then by when it suits them, the heard last. */
    List<CallRow> rows(Member member, OpenWorkshop open) {
        Map<UUID, ReachData> reach = workshops.reach(member, open);
        Map<UUID, Interview> interviews = prework.interviews(member, open.id());
        return workshops.participants(member, open).stream()
                .map(one -> row(open, one, reach.get(one.id()), interviews.get(one.id())))
                .sorted(Comparator.comparing(CallList::order)
                        .thenComparing(row -> row.plannedAt() == null ? row.nextFrom() : row.plannedAt())
                        .thenComparing(row -> row.name().toLowerCase(Locale.ROOT))
                        .thenComparing(CallRow::participantId))
                .toList();
    }

    /** One of them. */
    CallRow row(Member member, OpenWorkshop open, ParticipantRow participant) {
        return row(
                open,
                participant,
                workshops.reach(member, open).get(participant.id()),
                prework.interview(member, participant.id()));
    }

    private static int order(CallRow row) {
        return switch (row.state()) {
            case LISTENING -> 0;
            case PLANNED, OPEN -> row.answer() == Coming.NOT_COMING ? 2 : 1;
            case HEARD -> 3;
        };
    }

    private CallRow row(OpenWorkshop open, ParticipantRow one, ReachData known, Interview interview) {
        ReachData reach =
                known == null ? new ReachData("", "", "en", open.zone().getId(), null, null) : known;
        Instant now = clock.instant();
        GoodHours.Stretch next = GoodHours.of(reach).next(now);
        UUID interviewer = interview == null ? null : interview.memberId();
        return new CallRow(
                one.id(),
                interview == null ? 0 : interview.version(),
                one.partyId(),
                open.parties().stream()
                        .filter(party -> party.id().equals(one.partyId()))
                        .map(WorkshopPartyRow::name)
                        .findFirst()
                        .orElse(""),
                one.name(),
                one.position(),
                one.sponsor(),
                one.answer(),
                reach.phone(),
                reach.email(),
                reach.language(),
                reach.zone(),
                reach.goodFrom(),
                reach.goodUntil(),
                next.holds(now),
                next.from(),
                next.until(),
                interview == null ? InterviewState.OPEN : interview.state(),
                interviewer,
                name(open, interviewer),
                interview == null ? null : interview.plannedAt(),
                interview == null ? null : interview.beganAt(),
                interview == null ? null : interview.heldAt(),
                interview == null ? 0 : interview.minutes());
    }

    /** {@code ""}: nobody, or somebody who facilitates no longer. */
    static String name(OpenWorkshop open, UUID memberId) {
        return open.facilitators().stream()
                .filter(one -> one.memberId().equals(memberId))
                .map(FacilitatorRow::name)
                .findFirst()
                .orElse("");
    }
}
