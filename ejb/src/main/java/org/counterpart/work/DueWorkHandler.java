package org.counterpart.work;

import java.util.UUID;
import org.counterpart.firm.Member;

/**
 * Does one kind of due work. May be called again for the same piece, after a failure or from another node, so doing it
 * twice must come to the same.
 */
public interface DueWorkHandler {

    /** The kind, as scheduled. */
    String kind();

    /**
     * Does the work, outside any transaction (it may take long and talk to others); any exception: tried again later.
     *
     * @param system the firm's system member
     * @param subjectId the row it is about
     */
    void handle(Member system, UUID subjectId);
}
