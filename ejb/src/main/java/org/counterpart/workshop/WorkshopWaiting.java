package org.counterpart.workshop;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Phrase;
import org.counterpart.engagement.Reach;
import org.counterpart.engagement.Waiting;
import org.counterpart.engagement.WaitingSource;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** That a client who is invited themselves has not said whether they come. */
@Dependent
class WorkshopWaiting extends FirmRepository implements WaitingSource {

    private static final String UNANSWERED =
            """
            select w.id, e.name, w.name from Participant s, Workshop w, Engagement e
             where w.id = s.workshopId and e.id = w.engagementId and w.openedAt is not null
               and w.stage <> org.counterpart.workshop.Stage.HELD
               and e.phase <> org.counterpart.engagement.Phase.CLOSED
               and s.answer = org.counterpart.workshop.Coming.OPEN and function('app.is_own_seat', s.id) = true and\s""";

    @Override
    public List<Waiting> waiting(Member member, UUID engagementId, int most) {
        if (!member.has(Role.CLIENT)) {
            return List.of();
        }
        Reach own = Reach.own(member, "e.id", engagementId);
        return own.on(as(member)
                        .createQuery(UNANSWERED + own.condition() + " order by w.startsOn, w.id", Object[].class))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Waiting(
                        (String) row[1],
                        new Phrase("workshop.waiting.answer", Map.of("workshop", row[2])),
                        "workshops/" + row[0],
                        null))
                .toList();
    }
}
