package org.counterpart.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.partnering.AgreementVersionDetails;
import org.counterpart.partnering.Agreements;
import org.counterpart.work.DueWorkQueue;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.WorkshopDoor;
import org.counterpart.workshop.WorkshopPartyRow;

/**
 * Issues between the parties of a workshop. The firm's people may raise one and take it on; what a party says about it, and
 * whether it is settled, only the party's own people say.
 */
@Stateless
public class IssueService {

    @Inject
    WorkshopDoor door;

    @Inject
    IssueRepository issues;

    @Inject
    Agreements agreements;

    @Inject
    IssueClock clocks;

    @Inject
    DueWorkQueue work;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The issues of a workshop, the newest first. */
    public List<IssueRow> rows(Member member, UUID workshopId, Slice slice) {
        OpenWorkshop workshop = door.open(member, workshopId);
        Map<UUID, List<IssueStep>> steps = issues.stepsOf(member, workshopId);
        return issues.issues(member, workshopId, slice).stream()
                .map(issue -> IssueShown.row(issue, steps.get(issue.id()), parties(workshop)))
                .toList();
    }

    /**
     * One issue.
     *
     * @throws NotFound if the workshop has no such issue
     */
    public IssueDetails find(Member member, UUID workshopId, UUID id) {
        OpenWorkshop workshop = door.open(member, workshopId);
        Issue issue = issues.issue(member, workshopId, id);
        List<IssueStep> steps = issues.steps(member, id);
        return IssueShown.details(
                issue,
                steps,
                parties(workshop),
                clocks.of(member, workshopId).isShared(issue.raisedAt()),
                IssueShown.actions(IssueShown.course(issue, steps, parties(workshop)), own(workshop)));
    }

    /** Whether there is an accepted agreement with a ladder for an issue to climb. */
    public boolean hasLadder(Member member, UUID workshopId) {
        door.open(member, workshopId);
        return agreements
                .reached(member, workshopId)
                .filter(agreed -> !agreed.document().terms().ladder().isEmpty())
                .isPresent();
    }

    /**
     * Raises an issue, on the first level of the ladder that was agreed last.
     *
     * @throws Conflict if no agreement with a ladder was accepted yet
     */
    public UUID raise(Member member, UUID workshopId, IssueData data, String requestKey) {
        OpenWorkshop workshop = door.openToChange(member, workshopId);
        Checks.require(validator, data);
        return requests.once(member, requestKey, workshopId + " " + data, () -> {
            AgreementVersionDetails agreed = agreements
                    .reached(member, workshopId)
                    .filter(found -> !found.document().terms().ladder().isEmpty())
                    .orElseThrow(() -> new Conflict("followup.issue.no-ladder"));
            Instant now = clock.instant();
            Issue issue = new Issue(workshopId, own(workshop), agreed, data, member, now);
            issues.add(member, issue);
            IssueInHand begun = new IssueInHand(issue, List.of(), parties(workshop));
            add(member, issue, begun.raise(IssueMover.of(member, own(workshop)), clocks.of(member, workshopId), now));
            return issue.id();
        });
    }

    /**
     * Says what the member's party thinks of it; that others consider it settled counts no more then.
     *
     * @param version the version that was seen
     */
    public IssueDetails answer(Member member, UUID workshopId, UUID id, long version, IssueAnswerData data) {
        OpenWorkshop workshop = door.openToChange(member, workshopId);
        IssueInHand issue = toChange(member, workshop, id, version);
        IssueMover by = IssueMover.of(member, workshop.requireOwnParty().id());
        Checks.require(validator, data);
        return moved(member, issue, issue.answer(by, data, clock.instant()));
    }

    /** Says that it is settled for the member's party; when all parties have, it is. */
    public IssueDetails settle(Member member, UUID workshopId, UUID id, long version, SettlementData data) {
        OpenWorkshop workshop = door.openToChange(member, workshopId);
        IssueInHand issue = toChange(member, workshop, id, version);
        IssueMover by = IssueMover.of(member, workshop.requireOwnParty().id());
        Checks.require(validator, data);
        return moved(member, issue, issue.settle(by, data, clock.instant()));
    }

    /** Takes it to the next level, and never past it; from the last one to the end of the ladder. */
    public IssueDetails escalate(Member member, UUID workshopId, UUID id, long version, IssueAnswerData why) {
        OpenWorkshop workshop = door.openToChange(member, workshopId);
        IssueInHand issue = toChange(member, workshop, id, version);
        Checks.require(validator, why);
        IssueMover by = IssueMover.of(member, own(workshop));
        return moved(member, issue, issue.escalate(by, why, clocks.of(member, workshopId), clock.instant()));
    }

    private IssueInHand toChange(Member member, OpenWorkshop workshop, UUID id, long version) {
        Issue issue = issues.issue(member, workshop.id(), id);
        IssueInHand opened = new IssueInHand(issue, issues.steps(member, id), parties(workshop));
        opened.requireSeen(version);
        return opened;
    }

    private IssueDetails moved(Member member, IssueInHand moved, List<IssueStep> steps) {
        add(member, moved.issue(), steps);
        return find(member, moved.issue().workshopId(), moved.issue().id());
    }

    private void add(Member member, Issue issue, List<IssueStep> steps) {
        steps.forEach(step -> issues.add(member, step));
        // Letters, and what silence does, are due work's: it knows whom to write to.
        work.schedule(member, IssueWork.KIND, issue.id(), clock.instant());
    }

    private static List<UUID> parties(OpenWorkshop workshop) {
        return workshop.parties().stream().map(WorkshopPartyRow::id).toList();
    }

    private static UUID own(OpenWorkshop workshop) {
        return workshop.ownParty().map(WorkshopPartyRow::id).orElse(null);
    }
}
