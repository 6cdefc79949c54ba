package org.counterpart.prework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Phrase;
import org.counterpart.engagement.Missing;
import org.counterpart.engagement.Reach;
import org.counterpart.engagement.Waiting;
import org.counterpart.engagement.WaitingSource;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.workshop.NewWorkshop;

/** For whoever facilitates a workshop: that its day comes near, and what is missing before it is prepared. */
@Dependent
class PreworkWaiting extends FirmRepository implements WaitingSource {

    /** A week to still find an hour with everybody who was not heard, and a week to write the digest and be read. */
    private static final int DAYS_BEFORE = 14;

    /** Party by party, how far its people were listened to; the same numbers as {@link PreparationService} counts. */
    private static final String PARTIES =
            """
            select w.id, e.name, w.name, w.startsOn, w.zone, g.id, g.name,
                   (select count(s.id) from Participant s where s.workshopId = w.id and s.partyId = g.id
                       and s.answer <> org.counterpart.workshop.Coming.NOT_COMING),
                   (select count(h.id) from Participant h, Interview i where i.id = h.id and i.minutes > 0
                       and h.workshopId = w.id and h.partyId = g.id
                       and h.answer <> org.counterpart.workshop.Coming.NOT_COMING),
                   (select sum(j.minutes) from Participant m, Interview j where j.id = m.id
                       and m.workshopId = w.id and m.partyId = g.id
                       and m.answer <> org.counterpart.workshop.Coming.NOT_COMING)
              from Workshop w, Engagement e, Facilitator f, WorkshopParty p, EngagementParty g
             where e.id = w.engagementId and f.workshopId = w.id and p.workshopId = w.id and g.id = p.partyId
               and f.memberId = :facilitator and w.stage = org.counterpart.workshop.Stage.CONVENING
               and w.startsOn <= :until and e.phase <> org.counterpart.engagement.Phase.CLOSED and\s""";

    /** A workshop whose gate was not passed yet. */
    private record Unprepared(UUID id, String engagement, String name, Instant begins, List<PartyHeard> parties) {}

    @Inject
    Clock clock;

    @Override
    public List<Waiting> waiting(Member member, UUID engagementId, int most) {
        if (!member.has(Role.VP, Role.CONSULTANT)) {
            return List.of();
        }
        Reach own = Reach.own(member, "e.id", engagementId);
        Map<UUID, Unprepared> found = new LinkedHashMap<>();
        own.on(as(member)
                        .createQuery(
                                PARTIES + own.condition() + " order by w.startsOn, w.id, p.place, g.name",
                                Object[].class))
                .setParameter("facilitator", member.id())
                .setParameter("until", LocalDate.now(clock).plusDays(DAYS_BEFORE))
                .setMaxResults(most * NewWorkshop.MOST_PARTIES)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((UUID) row[0], id -> unprepared(row))
                        .parties()
                        .add(heard(row)));
        return found.values().stream().limit(most).map(PreworkWaiting::waiting).toList();
    }

    private static Waiting waiting(Unprepared workshop) {
        return new Waiting(
                workshop.engagement(),
                what(workshop.name(), Symmetry.missing(workshop.parties())),
                "workshops/" + workshop.id() + "/pre-work",
                workshop.begins());
    }

    private static Phrase what(String workshop, List<Missing> missing) {
        if (missing.isEmpty()) {
            return new Phrase("prework.waiting.declare", Map.of("workshop", workshop));
        }
        Missing first = missing.get(0);
        return new Phrase(
                "prework.waiting.missing",
                Map.of("workshop", workshop, "count", missing.size(), "first", new Phrase(first.key(), first.values())),
                true);
    }

    private static Unprepared unprepared(Object[] row) {
        Instant begins =
                ((LocalDate) row[3]).atStartOfDay(ZoneId.of((String) row[4])).toInstant();
        return new Unprepared((UUID) row[0], (String) row[1], (String) row[2], begins, new ArrayList<>());
    }

    private static PartyHeard heard(Object[] row) {
        return new PartyHeard((UUID) row[5], (String) row[6], number(row[7]), number(row[8]), number(row[9]));
    }

    /** No minutes of nobody are {@code null}. */
    private static int number(Object counted) {
        return counted == null ? 0 : ((Number) counted).intValue();
    }
}
