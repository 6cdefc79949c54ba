package org.counterpart.followup;

import java.util.List;
import java.util.Set;

/**
 * An issue with everything that happened to it.
 *
 * @param agreement the version of the agreement whose ladder it climbs
 * @param steps in their order
 * @param exit what was agreed about the end; shown once the ladder is at its end, {@code ""} before
 * @param sharedHours whether the sides are ever at work at the same time: if not, each has the hours of its own
 * @param actions what whoever asks may do with it now
 */
public record IssueDetails(
        IssueRow issue,
        String text,
        int agreement,
        List<IssueLevel> ladder,
        List<IssueStepRow> steps,
        String exit,
        boolean sharedHours,
        Set<IssueAction> actions) {}
