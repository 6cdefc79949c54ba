package org.counterpart.engagement;

import java.time.Instant;

/**
 * The note on an engagement.
 *
 * @param version goes up with every change; 0 while nobody wrote any
 * @param changedAt {@code null} while nobody wrote any
 */
public record NoteDetails(long version, NoteData data, Instant changedAt) {

    static final NoteDetails NONE = new NoteDetails(0, new NoteData(""), null);
}
