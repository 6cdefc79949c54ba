package org.counterpart.followup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An issue as its steps tell of it. */
final class IssueShown {

    private IssueShown() {}

    static IssueCourse course(Issue issue, List<IssueStep> steps, List<UUID> parties) {
        return new IssueCourse(
                parties, issue.levels(), steps.stream().map(IssueStep::move).toList());
    }

    static IssueRow row(Issue issue, List<IssueStep> steps, List<UUID> parties) {
        IssueCourse course = course(issue, steps, parties);
        return new IssueRow(
                issue.id(),
                steps.size(),
                issue.title(),
                course.state(),
                course.level(),
                issue.levels(),
                issue.partyId(),
                issue.memberName(),
                issue.raisedAt(),
                course.answerBy(),
                course.state() == IssueState.OPEN ? course.silent() : List.of(),
                parties.stream().filter(course.agreed()::contains).toList());
    }

    /** @param own the party of whoever looks; {@code null}: they are the firm's */
    static Set<IssueAction> actions(IssueCourse course, UUID own) {
        Set<IssueAction> actions = EnumSet.noneOf(IssueAction.class);
        if (course.state() == IssueState.SETTLED) {
            return actions;
        }
        if (own != null) {
            actions.add(IssueAction.ANSWER);
        }
        if (own != null && !course.agreed().contains(own)) {
            actions.add(IssueAction.SETTLE);
        }
        if (course.state() == IssueState.OPEN) {
            actions.add(IssueAction.ESCALATE);
        }
        return actions;
    }
}
