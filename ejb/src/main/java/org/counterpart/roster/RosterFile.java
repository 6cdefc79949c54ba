package org.counterpart.roster;

import org.counterpart.common.Digest;

/**
 * A file that somebody wants to import.
 *
 * @param content as it came
 * @param basis what its preview rested on: the import is refused if that is another by then; {@code null}: whatever
 *     stands is right
 */
public record RosterFile(byte[] content, String basis) {

    /** A file nobody has looked at yet. */
    public static RosterFile of(byte[] content) {
        return new RosterFile(content, null);
    }

    String digest() {
        return Digest.sha256(content);
    }
}
