package org.counterpart.outputs;

import java.util.List;

/**
 * What of a workshop is released, for the firm's people.
 *
 * @param changes whether whoever asks may release and take back: the workshop's facilitators may, once it was held
 * @param blocks those that gathered something, in the order of the agenda
 */
public record ReleaseDetails(boolean changes, List<BlockRelease> blocks, List<PartRelease> parts) {

    /** Whether there is nothing that the parties could read. */
    public boolean isEmpty() {
        return blocks.stream().allMatch(block -> block.released() == 0)
                && parts.stream().allMatch(part -> part.releasedAt() == null);
    }
}
