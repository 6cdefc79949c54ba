package org.counterpart.engagement;

import java.util.List;
import org.counterpart.firm.Member;

/** Says what is still missing before an engagement may go on; whoever stands on engagements may have one. */
public interface PhaseGate {

    /**
     * What is missing.
     *
     * @param engagement as it stands, locked until the transaction ends
     * @param to where it is to go
     * @return nothing if this gate is open
     */
    List<Missing> missing(Member member, OpenEngagement engagement, Phase to);
}
