package org.counterpart.quiz;

import java.util.List;
import java.util.UUID;

/**
 * How far a round is about one person: numbers, never who.
 *
 * @param self whether they answered about themselves
 * @param toApprove how many observers wait to be approved
 */
public record SubjectProgress(UUID subjectId, String name, boolean self, long toApprove, List<GroupProgress> groups) {

    /** How many of a group were asked, and answered. */
    public record GroupProgress(RaterGroup group, int asked, int answered) {}

    int asked() {
        return groups.stream().mapToInt(GroupProgress::asked).sum();
    }

    int answered() {
        return groups.stream().mapToInt(GroupProgress::answered).sum();
    }
}
