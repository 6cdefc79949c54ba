package org.counterpart.quiz;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A role profile, as far as there is anything of it that may be shown.
 *
 * @param name whose it is
 * @param own whether it is the reader's
 * @param title of the round
 * @param engagementId whose contracted roles it is compared with; {@code null}: the round names none
 * @param instrument what was asked
 * @param number of the instrument's version
 * @param sentAt when they sent what they answered about themselves; {@code null}: not yet
 * @param smallestGroup how many of a group must have answered before anything of it is shown
 * @param groups what is shown: themselves first, then each group of observers
 * @param withheld the groups of which nothing is shown
 * @param selfFirst whether nothing of observers is shown because they have not answered about themselves
 * @param comments what observers said, by question, in no order
 */
public record ProfileDetails(
        UUID id,
        String name,
        boolean own,
        UUID roundId,
        String title,
        boolean team,
        UUID engagementId,
        Instant startedAt,
        Instant closesAt,
        ZoneId zone,
        boolean open,
        UUID versionId,
        int number,
        InstrumentDocument instrument,
        Instant sentAt,
        int smallestGroup,
        List<GroupScores> groups,
        List<RaterGroup> withheld,
        boolean selfFirst,
        List<QuestionComments> comments) {

    /** What observers answered to an open question, in no order. */
    public record QuestionComments(String question, List<String> texts) {}

    /** Whether there is anything to show at all. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
