package org.counterpart.staffing;

import java.time.LocalDate;
import org.counterpart.common.Phrase;

/**
 * Something that a booking clashes with. Tells neither why somebody is away nor of an engagement that whoever asks may
 * not see.
 *
 * @param from the first day it is about
 * @param to the last day it is about
 * @param what what it is, to be said in the reader's language
 */
public record Clash(ClashKind kind, Severity severity, LocalDate from, LocalDate to, Phrase what) {

    /** What follows from it. */
    public enum Severity {
        /** Good to know. */
        NOTE,
        /** Is saved only by somebody who says that they know. */
        WARNING,
        /** Is not saved. */
        REFUSAL
    }
}
