package org.counterpart.prework;

import java.time.Instant;
import java.util.UUID;

/**
 * A note of an interview, for whoever may see it.
 *
 * @param id {@code null}: nothing was written under this question yet
 * @param version 0: nothing was written yet
 * @param author who wrote it, by name; {@code ""}: somebody who facilitates no longer
 * @param own whether the caller did
 * @param savedAt {@code null}: nothing was written yet
 */
public record InterviewNoteRow(
        UUID id,
        long version,
        GuideQuestion question,
        InterviewNoteData data,
        UUID memberId,
        String author,
        boolean own,
        Instant savedAt) {}
