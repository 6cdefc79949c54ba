package org.counterpart.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.common.Stale;
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
        IssueCourse course = IssueShown.course(issue, steps, parties(workshop));
        return new IssueDetails(
                IssueShown.row(issue, steps, parties(workshop)),
                issue.text(),
                issue.agreement(),
                IntStream.range(0, issue.levels())
                        .mapToObj(
                                level -> IssueLevel.of(level + 1, issue.ladder().get(level)))
                        .toList(),
                steps.stream().map(IssueStep::row).toList(),
                course.state() == IssueState.ENDED ? issue.exitTerms() : "",
                clocks.of(member, workshopId).isShared(issue.raisedAt()),
                IssueShown.actions(course, own(workshop)));
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
            Instant answerBy = answerBy(clocks.of(member, workshopId), issue, 1, now);
            add(
                    member,
                    issue,
                    List.of(),
                    List.of(new IssueCourse.Move(StepKind.RAISED, 1, own(workshop), answerBy)),
                    "");
            return issue.id();
        });
    }

    /**
     * Says what the member's party thinks of it; that others consider it settled counts no more then.
     *
     * @param version the version that was seen
     */
    public IssueDetails answer(Member member, UUID workshopId, UUID id, long version, IssueAnswerData data) {
        Opened opened = toChange(member, workshopId, id, version);
        UUID party = opened.workshop().requireOwnParty().id();
        Checks.require(validator, data);
        return moved(member, opened, opened.course().answer(party), data.text());
    }

    /** Says that it is settled for the member's party; when all parties have, it is. */
    public IssueDetails settle(Member member, UUID workshopId, UUID id, long version, SettlementData data) {
        Opened opened = toChange(member, workshopId, id, version);
        UUID party = opened.workshop().requireOwnParty().id();
        Checks.require(validator, data);
        return moved(member, opened, opened.course().agree(party), data.note());
    }

    /** Takes it to the next level, and never past it; from the last one to the end of the ladder. */
    public IssueDetails escalate(Member member, UUID workshopId, UUID id, long version, IssueAnswerData why) {
        Opened opened = toChange(member, workshopId, id, version);
        Checks.require(validator, why);
        IssueCourse course = opened.course();
        Instant answerBy = answerBy(clocks.of(member, workshopId), opened.issue(), course.level() + 1, clock.instant());
        return moved(member, opened, course.escalate(own(opened.workshop()), answerBy), why.text());
    }

    /** An issue that nobody else changes. */
    private record Opened(OpenWorkshop workshop, Issue issue, List<IssueStep> steps) {
        IssueCourse course() {
            return IssueShown.course(issue, steps, parties(workshop));
        }
    }

    private Opened toChange(Member member, UUID workshopId, UUID id, long version) {
        OpenWorkshop workshop = door.openToChange(member, workshopId);
        Issue issue = issues.issue(member, workshopId, id);
        List<IssueStep> steps = issues.steps(member, id);
        if (version != steps.size()) {
            throw new Stale(steps.size());
        }
        return new Opened(workshop, issue, steps);
    }

    private IssueDetails moved(Member member, Opened opened, List<IssueCourse.Move> moves, String note) {
        add(member, opened.issue(), opened.steps(), moves, note);
        return find(member, opened.workshop().id(), opened.issue().id());
    }

    private void add(Member member, Issue issue, List<IssueStep> before, List<IssueCourse.Move> moves, String note) {
        Instant now = clock.instant();
        int place = before.size();
        for (IssueCourse.Move move : moves) {
            place++;
            issues.add(
                    member,
                    new IssueStep(issue, place, move, member, move.kind() == StepKind.SETTLED ? "" : note, now));
        }
        // Letters, and what silence does, are due work's: it knows whom to write to.
        work.schedule(member, IssueWork.KIND, issue.id(), now);
    }

    /** Until when a level is to be answered that is opened now; {@code null} past the last one. */
    static Instant answerBy(BusinessClock clock, Issue issue, int level, Instant now) {
        return level > issue.levels()
                ? null
                : clock.deadline(now, issue.ladder().get(level - 1).hours());
    }

    private static List<UUID> parties(OpenWorkshop workshop) {
        return workshop.parties().stream().map(WorkshopPartyRow::id).toList();
    }

    private static UUID own(OpenWorkshop workshop) {
        return workshop.ownParty().map(WorkshopPartyRow::id).orElse(null);
    }
}
