package org.counterpart.roster;

/**
 * A photo as it is sent.
 *
 * @param tag names this picture: another picture has another
 * @param jpeg in the size asked for
 */
public record PhotoFile(String tag, byte[] jpeg) {

    /** The sizes there are. */
    public enum Size {
        /** For one person's screen. */
        LARGE,
        /** For lists. */
        SMALL
    }
}
