package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.promises.PromiseState;
import org.counterpart.room.RoomService;
import org.counterpart.room.ThreadDetails;
import org.counterpart.workshop.Captures;
import org.counterpart.workshop.OpenWorkshop;

/** The promises of the engagement's ledger that were given in a workshop. */
@Dependent
class WorkshopPromises extends FirmRepository {

    @Inject
    RoomService room;

    /** Those that stand, as an agreement names them: with their thread, for the firm's people. */
    List<AgreedPromise> agreed(Member member, OpenWorkshop workshop) {
        List<WorkshopPromiseRow> rows = rows(member, workshop);
        boolean threaded = rows.stream().anyMatch(one -> one.contributionId() != null);
        ThreadDetails thread = threaded ? room.thread(member, workshop.id()) : new ThreadDetails(List.of(), List.of());
        return rows.stream()
                .filter(one -> one.state() == PromiseState.OFFERED
                        || one.state() == PromiseState.ACCEPTED
                        || one.state() == PromiseState.KEPT)
                .map(one -> one.agreed(Threads.of(thread, one.contributionId())))
                .toList();
    }

    /** All of them that the member reaches, by when they are due. */
    List<WorkshopPromiseRow> rows(Member member, OpenWorkshop workshop) {
        return as(member)
                .createQuery(
                        """
                        select new org.counterpart.partnering.WorkshopPromiseRow(p.id, p.giver.partyId, p.giver.name,
                               p.receiver.partyId, p.receiver.name, p.text, p.doneWhen, p.dueAt, p.zone, p.state, w.contributionId)
                          from WorkshopPromise w, Promise p
                         where p.id = w.id and w.workshopId = :workshop order by p.dueAt, p.id""",
                        WorkshopPromiseRow.class)
                .setParameter("workshop", workshop.id())
                .getResultList();
    }

    /** Whether somebody in the workshop contributed this action, as far as the member may know. */
    boolean isAction(Member member, OpenWorkshop workshop, UUID contribution) {
        return as(member)
                        .createQuery(
                                "select count(c) from Contribution c where c.id = :id and c.workshopId = :workshop and c.kind = :kind",
                                Long.class)
                        .setParameter("id", contribution)
                        .setParameter("workshop", workshop.id())
                        .setParameter("kind", Captures.ACTION)
                        .getSingleResult()
                > 0;
    }

    /** The actions of a workshop, as far as the member may know them. */
    List<WorkshopAction> actions(Member member, OpenWorkshop workshop) {
        return as(member)
                .createQuery(
                        """
                        select new org.counterpart.partnering.WorkshopAction(c.id, c.text) from Contribution c
                         where c.workshopId = :workshop and c.kind = :kind and c.hidden = false order by c.text, c.id""",
                        WorkshopAction.class)
                .setParameter("workshop", workshop.id())
                .setParameter("kind", Captures.ACTION)
                .getResultList();
    }

    void add(Member member, WorkshopPromise promise) {
        as(member).persist(promise);
        as(member).flush();
    }
}
