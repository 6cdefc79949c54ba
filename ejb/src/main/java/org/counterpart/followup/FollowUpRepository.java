package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;
import org.counterpart.promises.PromiseState;

/** Follow-ups and evaluations, in the database. */
@Dependent
class FollowUpRepository extends FirmRepository {

    List<FollowUp> followUps(Member member, UUID workshopId) {
        return as(member)
                .createQuery(
                        "select f from FollowUp f where f.workshopId = :workshop order by f.dueAt, f.partyId",
                        FollowUp.class)
                .setParameter("workshop", workshopId)
                .getResultList();
    }

    /** By follow-up; for clients what they are asked themselves. */
    Map<UUID, Evaluation> evaluations(Member member, UUID workshopId) {
        return as(member)
                .createQuery("select e from Evaluation e where e.workshopId = :workshop", Evaluation.class)
                .setParameter("workshop", workshopId)
                .getResultStream()
                .collect(Collectors.toMap(Evaluation::id, one -> one));
    }

    /** @throws NotFound if the workshop has no such follow-up */
    FollowUp followUp(Member member, UUID workshopId, UUID id) {
        FollowUp followUp = find(member, FollowUp.class, id);
        if (!followUp.workshopId().equals(workshopId)) {
            throw new NotFound("problem.not-found");
        }
        return followUp;
    }

    Evaluation evaluation(Member member, UUID id) {
        return find(member, Evaluation.class, id);
    }

    Optional<FollowUp> find(Member system, UUID id) {
        return Optional.ofNullable(as(system).find(FollowUp.class, id));
    }

    FollowUp followUp(Guest guest) {
        return Optional.ofNullable(as(guest).find(FollowUp.class, guest.thingId()))
                .orElseThrow(() -> new NotFound("guest.unknown"));
    }

    Evaluation evaluation(Guest guest) {
        return Optional.ofNullable(as(guest).find(Evaluation.class, guest.thingId()))
                .orElseThrow(() -> new NotFound("guest.unknown"));
    }

    /** The evaluation when nobody else writes it. */
    Evaluation toChange(Guest guest) {
        oneAtATime(guest, "evaluation " + guest.thingId());
        Evaluation evaluation = evaluation(guest);
        as(guest).refresh(evaluation);
        return evaluation;
    }

    Evaluation toChange(Member member, UUID id) {
        oneAtATime(member, "evaluation " + id);
        Evaluation evaluation = evaluation(member, id);
        as(member).refresh(evaluation);
        return evaluation;
    }

    void flush(Member member) {
        as(member).flush();
    }

    void flush(Guest guest) {
        as(guest).flush();
    }

    void add(Member system, FollowUp followUp, Evaluation evaluation) {
        as(system).persist(followUp);
        as(system).flush();
        as(system).persist(evaluation);
    }

    void lock(Member system, UUID workshopId) {
        oneAtATime(system, "follow-ups of " + workshopId);
    }

    /** Where these promises stand. */
    Map<UUID, PromiseState> promises(Member member, Collection<UUID> ids) {
        Map<UUID, PromiseState> states = new HashMap<>();
        if (!ids.isEmpty()) {
            as(member)
                    .createQuery("select p.id, p.state from Promise p where p.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> states.put((UUID) row[0], (PromiseState) row[1]));
        }
        return states;
    }
}
