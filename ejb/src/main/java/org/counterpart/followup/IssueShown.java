package org.counterpart.followup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** An issue as its steps tell of it. */
final class IssueShown {

    private IssueShown() {}

    static IssueCourse course(Issue issue, List<IssueStep> steps, List<UUID> parties) {
        return new IssueCourse(
                parties, issue.levels(), steps.stream().map(IssueStep::move).toList());
    }

    /**
     * @param shared whether the sides are ever at work at the same time
     * @param actions what whoever looks may do
     */
    static IssueDetails details(
            Issue issue, List<IssueStep> steps, List<UUID> parties, boolean shared, Set<IssueAction> actions) {
        return new IssueDetails(
                row(issue, steps, parties),
                issue.text(),
                issue.agreement(),
                IntStream.range(0, issue.levels())
                        .mapToObj(
                                level -> IssueLevel.of(level + 1, issue.ladder().get(level)))
                        .toList(),
                steps.stream().map(IssueStep::row).toList(),
                course(issue, steps, parties).state() == IssueState.ENDED ? issue.exitTerms() : "",
                shared,
                actions);
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
