package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engagement.Phase;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Who is there to be asked and told, as it stands now; for due work, which opens no doors. */
@Dependent
class FollowUpPeople extends FirmRepository {

    /**
     * A workshop as due work knows it.
     *
     * @param opened whether its clients reach it: only then do they hear of it
     * @param closed whether its engagement is over
     */
    record Facts(UUID id, UUID engagementId, String name, ZoneId zone, boolean opened, boolean closed) {}

    @Inject
    EngagementPeople people;

    /** Empty if there is no such workshop. */
    Optional<Facts> workshop(Member system, UUID id) {
        return as(system)
                .createQuery(
                        """
                        select w.engagementId, w.name, w.zone, w.openedAt, e.releasedAt, e.phase
                          from Workshop w, Engagement e where e.id = w.engagementId and w.id = :id""",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Facts(
                        id,
                        (UUID) row[0],
                        (String) row[1],
                        ZoneId.of((String) row[2]),
                        row[3] != null && row[4] != null,
                        row[5] == Phase.CLOSED));
    }

    /** The parties, in their order. */
    List<UUID> parties(Member system, UUID workshopId) {
        return as(system)
                .createQuery(
                        "select p.partyId from WorkshopParty p where p.workshopId = :workshop order by p.place",
                        UUID.class)
                .setParameter("workshop", workshopId)
                .getResultList();
    }

    /** The name of a party. */
    String party(Member system, UUID partyId) {
        return as(system)
                .createQuery("select p.name from EngagementParty p where p.id = :id", String.class)
                .setParameter("id", partyId)
                .getSingleResult();
    }

    /** The facilitators who are still there; if there is none, whoever is on the engagement, and the VPs. */
    List<EngagementPeople.Person> firms(Member system, Facts workshop) {
        Set<UUID> facilitators = Set.copyOf(as(system)
                .createQuery("select f.memberId from Facilitator f where f.workshopId = :workshop", UUID.class)
                .setParameter("workshop", workshop.id())
                .getResultList());
        UUID firm = as(system)
                .createQuery(
                        "select p.id from EngagementParty p where p.engagementId = :engagement and p.organizationId is null",
                        UUID.class)
                .setParameter("engagement", workshop.engagementId())
                .getSingleResult();
        List<EngagementPeople.Person> staff = people.of(system, workshop.engagementId()).stream()
                .filter(person -> person.partyId().equals(firm))
                .toList();
        List<EngagementPeople.Person> those = staff.stream()
                .filter(person -> facilitators.contains(person.memberId()))
                .toList();
        return those.isEmpty() ? staff : those;
    }
}
