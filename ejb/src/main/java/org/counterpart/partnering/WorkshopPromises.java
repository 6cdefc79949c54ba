package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.promises.PromiseState;
import org.counterpart.workshop.OpenWorkshop;

/** The promises of the engagement's ledger that were given in a workshop. */
@Dependent
class WorkshopPromises extends FirmRepository {

    /** Those that stand, as an agreement names them. */
    List<AgreedPromise> agreed(Member member, OpenWorkshop workshop) {
        return rows(member, workshop).stream()
                .filter(one -> one.state() == PromiseState.OFFERED
                        || one.state() == PromiseState.ACCEPTED
                        || one.state() == PromiseState.KEPT)
                .map(one -> one.agreed(List.of()))
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

    void add(Member member, WorkshopPromise promise) {
        as(member).persist(promise);
        as(member).flush();
    }
}
