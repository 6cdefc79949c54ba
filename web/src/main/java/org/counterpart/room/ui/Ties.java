package org.counterpart.room.ui;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.firm.Member;
import org.counterpart.room.ContributionRow;
import org.counterpart.room.RoomService;
import org.counterpart.room.ThreadDetails;
import org.counterpart.room.ThreadLine;
import org.counterpart.room.ThreadLinkData;

/** Ties and unties what somebody chose. */
record Ties(RoomService rooms, Member member, UUID workshopId) {

    /**
     * Lets a contribution rest on these and on nothing else.
     *
     * @param seen the thread as it was chosen from: what others tied meanwhile stays
     */
    void set(ThreadDetails seen, UUID id, Collection<ContributionRow> on) {
        Set<UUID> wanted = on.stream().map(ContributionRow::id).collect(Collectors.toSet());
        for (ThreadLine line : seen.links()) {
            if (line.fromId().equals(id) && !wanted.remove(line.toId())) {
                rooms.untie(member, workshopId, line.id());
            }
        }
        wanted.forEach(to -> rooms.tie(member, workshopId, new ThreadLinkData(id, to)));
    }
}
