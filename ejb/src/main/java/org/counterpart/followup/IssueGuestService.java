package org.counterpart.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.firm.AskedIssues;
import org.counterpart.firm.Guest;
import org.counterpart.firm.WorkshopClocks;
import org.counterpart.work.DueWorkQueue;

/**
 * What somebody does who was asked about an issue by link: the same as a party's people who sign in, by the same rules, with
 * this one issue. What is sent twice in the same words is done once.
 */
@Stateless
public class IssueGuestService {

    /** What the links are for. */
    public static final String PURPOSE = "workshop.issue";

    @Inject
    AskedIssues asked;

    @Inject
    IssueRepository issues;

    @Inject
    IssueClock clocks;

    @Inject
    DueWorkQueue work;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** In which language they are written to. */
    public String language(Guest guest) {
        return asked.of(guest).language();
    }

    /** The issue, and what they may do with it now. */
    public IssueAsked look(Guest guest) {
        AskedIssues.AskedIssue who = asked.of(guest);
        Opened opened = open(guest, who);
        Issue issue = opened.issue().issue();
        Map<UUID, String> parties = new LinkedHashMap<>();
        opened.clocks().forEach(party -> parties.put(party.partyId(), party.name()));
        return new IssueAsked(
                who.workshop(),
                who.name(),
                who.partyId(),
                who.acts(),
                who.goingOn(),
                who.zone(),
                parties,
                IssueShown.details(
                        issue,
                        opened.issue().steps(),
                        opened.issue().parties(),
                        opened.clock().isShared(issue.raisedAt()),
                        who.acts() && who.goingOn()
                                ? IssueShown.actions(opened.issue().course(), who.partyId())
                                : Set.of()));
    }

    /** Says what their party thinks of it. See {@link IssueService#answer}. */
    public void answer(Guest guest, long version, IssueAnswerData data) {
        Checks.require(validator, data);
        move(guest, version, Set.of(StepKind.ANSWERED), data.text(), (who, opened) -> opened.issue()
                .answer(who, data, clock.instant()));
    }

    /** Says that it is settled for their party. See {@link IssueService#settle}. */
    public void settle(Guest guest, long version, SettlementData data) {
        Checks.require(validator, data);
        move(guest, version, Set.of(StepKind.AGREED), data.note(), (who, opened) -> opened.issue()
                .settle(who, data, clock.instant()));
    }

    /** Takes it to the next level, or to the end. See {@link IssueService#escalate}. */
    public void escalate(Guest guest, long version, IssueAnswerData why) {
        Checks.require(validator, why);
        move(guest, version, Set.of(StepKind.ESCALATED, StepKind.ENDED), why.text(), (who, opened) -> opened.issue()
                .escalate(who, why, opened.clock(), clock.instant()));
    }

    /** An issue with the clocks of its parties. */
    private record Opened(IssueInHand issue, List<WorkshopClocks.PartyClock> clocks) {
        BusinessClock clock() {
            return IssueClock.of(clocks);
        }
    }

    /** What is done by whom. */
    @FunctionalInterface
    private interface Move {
        List<IssueStep> by(IssueMover who, Opened opened);
    }

    private void move(Guest guest, long version, Set<StepKind> kinds, String words, Move move) {
        AskedIssues.AskedIssue who = asked.of(guest);
        if (!who.acts()) {
            throw new Forbidden("followup.issue.to-read");
        }
        if (!who.goingOn()) {
            throw new Conflict("engagement.closed");
        }
        issues.lock(guest, who.workshopId());
        Opened opened = open(guest, who);
        List<IssueStep> steps = opened.issue().steps();
        boolean sentAgain = version >= 0
                && version < steps.size()
                && steps.get((int) version).isBy(who.id(), kinds, words);
        if (!sentAgain) {
            opened.issue().requireSeen(version);
            move.by(IssueMover.of(who), opened).forEach(step -> issues.add(guest, step));
            work.schedule(guest, IssueWork.KIND, who.issueId(), clock.instant());
        }
    }

    private Opened open(Guest guest, AskedIssues.AskedIssue who) {
        List<WorkshopClocks.PartyClock> parties = clocks.of(guest, who.workshopId());
        Issue issue = issues.issue(guest, who.issueId());
        return new Opened(
                new IssueInHand(
                        issue,
                        issues.steps(guest, who.issueId()),
                        parties.stream().map(WorkshopClocks.PartyClock::partyId).toList()),
                parties);
    }
}
