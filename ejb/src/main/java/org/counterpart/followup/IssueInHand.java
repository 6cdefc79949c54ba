package org.counterpart.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Stale;

/**
 * An issue that nobody else changes now, with the steps that were taken, and what is done with it: by the same rules for
 * members and for whoever was asked by link. What is done answers with the steps to add.
 */
record IssueInHand(Issue issue, List<IssueStep> steps, List<UUID> parties) {

    IssueCourse course() {
        return IssueShown.course(issue, steps, parties);
    }

    /**
     * @param version how many steps whoever changes it saw
     * @throws Stale if there are more
     */
    void requireSeen(long version) {
        if (version != steps.size()) {
            throw new Stale(steps.size());
        }
    }

    /** It begins, on the first level. */
    List<IssueStep> raise(IssueMover by, BusinessClock clock, Instant now) {
        return taken(
                by, List.of(new IssueCourse.Move(StepKind.RAISED, 1, by.partyId(), answerBy(clock, 1, now))), "", now);
    }

    /**
     * A party says what it thinks of it.
     *
     * @throws Conflict if it is settled
     */
    List<IssueStep> answer(IssueMover by, IssueAnswerData data, Instant now) {
        return taken(by, course().answer(by.partyId()), data.text(), now);
    }

    /**
     * It is settled for a party; with the last one it is.
     *
     * @throws Conflict if it is settled, or the party has said so already
     */
    List<IssueStep> settle(IssueMover by, SettlementData data, Instant now) {
        return taken(by, course().agree(by.partyId()), data.note(), now);
    }

    /**
     * It is taken exactly one level up, or to the end.
     *
     * @throws Conflict if it is settled, or the ladder is at its end
     */
    List<IssueStep> escalate(IssueMover by, IssueAnswerData why, BusinessClock clock, Instant now) {
        IssueCourse course = course();
        Instant answerBy = answerBy(clock, course.level() + 1, now);
        return taken(by, course.escalate(by.partyId(), answerBy), why.text(), now);
    }

    /** What silence does, if it is time. */
    List<IssueStep> silence(BusinessClock clock, Instant now) {
        IssueCourse course = course();
        return taken(IssueMover.NOBODY, course.silence(now, answerBy(clock, course.level() + 1, now)), "", now);
    }

    /** Until when a level is to be answered that is opened at a moment; {@code null} past the last one. */
    Instant answerBy(BusinessClock clock, int level, Instant from) {
        return level > issue.levels()
                ? null
                : clock.deadline(from, issue.ladder().get(level - 1).hours());
    }

    private List<IssueStep> taken(IssueMover by, List<IssueCourse.Move> moves, String note, Instant now) {
        List<IssueStep> taken = new ArrayList<>();
        for (IssueCourse.Move move : moves) {
            int place = steps.size() + taken.size() + 1;
            taken.add(new IssueStep(issue, place, move, by, move.kind() == StepKind.SETTLED ? "" : note, now));
        }
        return taken;
    }
}
