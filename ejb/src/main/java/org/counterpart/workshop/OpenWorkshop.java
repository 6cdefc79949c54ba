package org.counterpart.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.NotFound;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.firm.Member;

/**
 * A workshop that a member has opened. Only {@link WorkshopDoor} makes one, so holding it is the proof that the member
 * may see it: a VP, somebody on its engagement's team, or a client of one of its parties once it was opened to them.
 * Good for one transaction.
 */
public final class OpenWorkshop {

    private final Member member;
    private final Workshop workshop;
    private final OpenEngagement engagement;
    private final List<WorkshopPartyRow> parties;
    private final List<FacilitatorRow> facilitators;

    OpenWorkshop(
            Member member,
            Workshop workshop,
            OpenEngagement engagement,
            List<WorkshopPartyRow> parties,
            List<FacilitatorRow> facilitators) {
        this.member = member;
        this.workshop = workshop;
        this.engagement = engagement;
        this.parties = List.copyOf(parties);
        this.facilitators = List.copyOf(facilitators);
    }

    public UUID id() {
        return workshop.id();
    }

    /** Of the workshop as it stands. */
    public long version() {
        return workshop.version();
    }

    public String name() {
        return workshop.name();
    }

    public String purpose() {
        return workshop.purpose();
    }

    public Stage stage() {
        return workshop.stage();
    }

    /** Whose clocks its times are. */
    public ZoneId zone() {
        return workshop.zone();
    }

    /** The day of its first session. */
    public LocalDate startsOn() {
        return workshop.startsOn();
    }

    /** When its day began; {@code null}: it has not. */
    public Instant beganAt() {
        return workshop.beganAt();
    }

    /** Why it went on without being prepared; {@code ""}: it is prepared, or not that far. */
    public String unpreparedWhy() {
        return workshop.unpreparedWhy();
    }

    /** Whether its clients reach it. */
    public boolean isOpened() {
        return workshop.openedAt() != null && engagement.isReleased();
    }

    /** What it belongs to. */
    public OpenEngagement engagement() {
        return engagement;
    }

    /** The parties in their order. */
    public List<WorkshopPartyRow> parties() {
        return parties;
    }

    public List<FacilitatorRow> facilitators() {
        return facilitators;
    }

    /** Whether the member is one of its facilitators; being a VP does not make one. */
    public boolean isFacilitated() {
        return facilitators.stream().anyMatch(one -> one.memberId().equals(member.id()));
    }

    /** The party that the member speaks for; empty for the firm's people, who facilitate. */
    public Optional<WorkshopPartyRow> ownParty() {
        return member.clientId().flatMap(organization -> parties.stream()
                .filter(party -> party.organizationId().equals(organization))
                .findFirst());
    }

    /**
     * The party that the member speaks for, to act in its name.
     *
     * @throws Forbidden for the firm's people: nobody acts for a party but its own
     */
    public WorkshopPartyRow requireOwnParty() {
        return ownParty().orElseThrow(() -> new Forbidden("workshop.party.not-yours"));
    }

    /**
     * One party.
     *
     * @throws NotFound if it is none of this workshop
     */
    public WorkshopPartyRow party(UUID id) {
        return parties.stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /** @throws Conflict if it was held: what is over is kept as it was */
    public void requireAhead() {
        if (stage() == Stage.HELD) {
            throw new Conflict("workshop.held");
        }
    }

    /** Goes on to the day. See {@link Stage}. */
    public void prepared(String unprepared, Instant now) {
        workshop.prepared(unprepared, now);
    }

    /** Its day begins. */
    public void begin(Instant now) {
        workshop.begin(now);
    }

    /** Its day is over. */
    public void end(Instant now) {
        workshop.end(now);
    }

    /** Itself, for this package to change. */
    Workshop workshop() {
        return workshop;
    }
}
