package org.counterpart.engagement;

import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;

/** Tells what waits for a member's own party; whoever stands on engagements may. */
public interface WaitingSource {

    /**
     * What waits in the engagements that are the member's own work, by {@link Reach#own}, or for the member in person.
     *
     * @param engagementId in this one alone; {@code null}: in all of them, and in none
     * @param most how many at most, the most urgent ones
     */
    List<Waiting> waiting(Member member, UUID engagementId, int most);
}
