package org.counterpart.quiz;

/**
 * How far an instrument is written in one language.
 *
 * @param language BCP 47
 * @param offered whether the instrument is to be answered in it
 * @param written how many of its texts are written
 * @param of how many texts there are to write
 */
public record LanguageProgress(String language, boolean offered, int written, int of) {

    /** From 0 to 100, rounded down: 100 only if nothing is missing. */
    public int percent() {
        return of == 0 ? 0 : written * 100 / of;
    }

    public boolean complete() {
        return written == of;
    }
}
