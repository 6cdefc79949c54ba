package org.counterpart.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.WorkshopDoor;
import org.counterpart.workshop.WorkshopPartyRow;

/**
 * Health checks of the relationship between the parties. A party's sheet is its own until every party has sent, or a
 * facilitator reveals what was sent after the close; until then neither other parties nor the firm's people learn more than
 * who has sent.
 */
@Stateless
public class HealthService {

    @Inject
    WorkshopDoor door;

    @Inject
    HealthRepository checks;

    @Inject
    Requests requests;

    @Inject
    Clock clock;

    /** The checks of a workshop, the newest first. */
    public List<HealthCheckRow> rows(Member member, UUID workshopId) {
        door.open(member, workshopId);
        return checks.checks(member, workshopId).stream().map(HealthCheck::row).toList();
    }

    /** One check, without what was said. */
    public HealthCheckRow find(Member member, UUID workshopId, UUID id) {
        door.open(member, workshopId);
        return checks.check(member, workshopId, id).row();
    }

    /**
     * Opens a check, for one of the workshop's facilitators.
     *
     * @throws Conflict if one is open
     */
    public UUID open(Member member, UUID workshopId, String requestKey) {
        OpenWorkshop workshop = door.openAsStaff(member, workshopId);
        requireFacilitator(workshop);
        return requests.once(member, requestKey, "health check of " + workshopId, () -> {
            List<HealthCheck> before = checks.checks(member, workshopId);
            if (before.stream().anyMatch(one -> one.row().closedAt() == null)) {
                throw new Conflict("followup.health.one-at-a-time");
            }
            int number = before.stream().mapToInt(HealthCheck::number).max().orElse(0) + 1;
            HealthCheck check = new HealthCheck(workshopId, number, member, clock.instant());
            checks.add(member, check);
            return check.id();
        });
    }

    /** Closes a check: nobody sends any more. */
    public HealthCheckRow close(Member member, UUID workshopId, UUID id, long version) {
        HealthCheck check = toChange(member, workshopId, id, version);
        check.close(clock.instant());
        return changed(member, check);
    }

    /** Reveals what was sent before the close. */
    public HealthCheckRow reveal(Member member, UUID workshopId, UUID id, long version) {
        HealthCheck check = toChange(member, workshopId, id, version);
        check.reveal(clock.instant());
        return changed(member, check);
    }

    /** The sheet of the member's own party. */
    public HealthSheetDetails sheet(Member member, UUID workshopId, UUID id) {
        UUID party = door.open(member, workshopId).requireOwnParty().id();
        checks.check(member, workshopId, id);
        return checks.sheet(member, id, party)
                .map(HealthSheet::details)
                .orElseGet(() -> new HealthSheetDetails(party, 0, new HealthSheetData(null, null), "", null));
    }

    /**
     * Adds to it, item by item.
     *
     * @throws Conflict if it was sent, or the check is closed
     * @throws org.counterpart.common.Invalid for answers off the scale
     */
    public HealthSheetDetails save(Member member, UUID workshopId, UUID id, HealthSheetData data) {
        HealthSheet sheet = fill(member, workshopId, id, data);
        checks.flush(member);
        return sheet.details();
    }

    /**
     * Sends it, with what is added here; what is rated and predicted stays from then on.
     *
     * @throws org.counterpart.common.Invalid with one entry for each answer that is missing
     */
    public HealthCheckRow send(Member member, UUID workshopId, UUID id, HealthSheetData data) {
        HealthSheet sheet = fill(member, workshopId, id, data);
        HealthRules.requireWhole(sheet.data(), others(door.open(member, workshopId), sheet.partyId()));
        sheet.send(clock.instant());
        return checks.again(member, checks.check(member, workshopId, id)).row();
    }

    /**
     * What was sent, and what it says of each other.
     *
     * @throws Conflict before it is revealed
     */
    public HealthResult result(Member member, UUID workshopId, UUID id) {
        OpenWorkshop workshop = door.open(member, workshopId);
        HealthCheck check = checks.check(member, workshopId, id);
        check.requireRevealed();
        return result(workshop, check, checks.sent(member, workshopId));
    }

    /** The results of all checks that are revealed, the oldest first. */
    public List<HealthResult> trend(Member member, UUID workshopId) {
        OpenWorkshop workshop = door.open(member, workshopId);
        List<HealthSheet> sent = checks.sent(member, workshopId);
        return checks.checks(member, workshopId).stream()
                .filter(HealthCheck::isRevealed)
                .sorted(Comparator.comparingInt(HealthCheck::number))
                .map(check -> result(workshop, check, sent))
                .toList();
    }

    private static HealthResult result(OpenWorkshop workshop, HealthCheck check, List<HealthSheet> sent) {
        return HealthFigures.result(
                check,
                sent,
                workshop.parties().stream().map(WorkshopPartyRow::id).toList());
    }

    private HealthSheet fill(Member member, UUID workshopId, UUID id, HealthSheetData data) {
        OpenWorkshop workshop = door.open(member, workshopId);
        workshop.engagement().requireGoingOn();
        HealthFiller by = HealthFiller.of(member, workshop.requireOwnParty().id());
        HealthRules.require(data, others(workshop, by.partyId()));
        checks.lock(member, id);
        HealthCheck check = checks.check(member, workshopId, id);
        HealthSheet sheet =
                HealthRules.filled(check, checks.sheet(member, id, by.partyId()), by, data, clock.instant());
        checks.add(member, sheet);
        return sheet;
    }

    private HealthCheck toChange(Member member, UUID workshopId, UUID id, long version) {
        requireFacilitator(door.openAsStaff(member, workshopId));
        checks.lock(member, id);
        return checks.check(member, workshopId, id, version);
    }

    private HealthCheckRow changed(Member member, HealthCheck check) {
        checks.flush(member);
        return check.row();
    }

    private static void requireFacilitator(OpenWorkshop workshop) {
        if (!workshop.isFacilitated()) {
            throw new Forbidden("followup.health.facilitators");
        }
    }

    private static List<UUID> others(OpenWorkshop workshop, UUID party) {
        return workshop.parties().stream()
                .map(WorkshopPartyRow::id)
                .filter(one -> !one.equals(party))
                .toList();
    }
}
