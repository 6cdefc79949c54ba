package org.counterpart.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;

/**
 * An engagement that a member has opened. Only {@link EngagementDoor} makes one, so holding it is the proof that the
 * member may see it: a VP, somebody on its team, or a client of one of its parties once it was released to them. Good
 * for one transaction.
 */
public final class OpenEngagement {

    private final Engagement engagement;
    private final List<PartyRow> parties;
    private final UUID ownParty;

    OpenEngagement(Engagement engagement, List<PartyRow> parties, UUID ownParty) {
        this.engagement = engagement;
        this.parties = List.copyOf(parties);
        this.ownParty = ownParty;
    }

    public UUID id() {
        return engagement.id();
    }

    public String name() {
        return engagement.name();
    }

    public Template template() {
        return engagement.template();
    }

    public Phase phase() {
        return engagement.phase();
    }

    /** Of contracting, from 1. */
    public int round() {
        return engagement.round();
    }

    public LocalDate startsOn() {
        return engagement.startsOn();
    }

    public LocalDate endsOn() {
        return engagement.endsOn();
    }

    /** Whose days its days are. */
    public ZoneId zone() {
        return engagement.zone();
    }

    /** Whether its clients reach it. */
    public boolean isReleased() {
        return engagement.isReleased();
    }

    /** The programme it delivers; {@code null}: none. */
    public UUID programmeId() {
        return engagement.programmeId();
    }

    /** BCP 47: what the people there speak. */
    public List<String> languages() {
        return engagement.languages();
    }

    /** What it takes. */
    public List<String> specialities() {
        return engagement.specialities();
    }

    /** Everybody who contracts, the firm first. */
    public List<PartyRow> parties() {
        return parties;
    }

    /** The party that the member speaks for: the firm for its own people, their organisation for a client. */
    public UUID ownParty() {
        return ownParty;
    }

    /**
     * One party.
     *
     * @throws NotFound if it is none of this engagement
     */
    public PartyRow party(UUID id) {
        return parties.stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /** @throws Conflict if it is closed: what is over is kept as it was */
    public void requireGoingOn() {
        if (phase() == Phase.CLOSED) {
            throw new Conflict("engagement.closed");
        }
    }

    /** Itself, for this package to change. */
    Engagement engagement() {
        return engagement;
    }

    /** Since when the firm knows of it. */
    Instant createdAt() {
        return engagement.createdAt();
    }

    EngagementDetails details(List<TeamMemberRow> team) {
        return new EngagementDetails(
                id(),
                engagement.version(),
                engagement.data(),
                phase(),
                round(),
                engagement.releasedAt(),
                parties,
                ownParty,
                team);
    }
}
