package org.counterpart.partnering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.promises.MadeIn;
import org.counterpart.promises.PromiseData;
import org.counterpart.promises.PromiseService;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.WorkshopDoor;

/**
 * Promises given in a workshop: rows of the engagement's ledger like any other, each with the action it comes from. What
 * becomes of them is the ledger's.
 */
@Stateless
public class WorkshopPromiseService {

    @Inject
    WorkshopDoor door;

    @Inject
    WorkshopPromises own;

    @Inject
    PromiseService ledger;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    /** Those that the member reaches, by when they are due: clients, what their own party gives or receives. */
    public List<WorkshopPromiseRow> promises(Member member, UUID workshop) {
        return own.rows(member, door.open(member, workshop));
    }

    /** What a promise may come from: to the firm's people what was revealed, to clients what was released. */
    public List<WorkshopAction> actions(Member member, UUID workshop) {
        return own.actions(member, door.open(member, workshop));
    }

    /** @throws NotFound if none of that id was given there */
    public WorkshopPromiseRow promise(Member member, UUID workshop, UUID id) {
        return promises(member, workshop).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /**
     * Offers a promise in the name of one's own party.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new promise's id
     * @throws Invalid if there is no such action, or as the ledger says
     */
    public UUID offer(Member member, UUID workshop, WorkshopPromiseData data, String requestKey) {
        OpenWorkshop open = door.openToChange(member, workshop);
        Checks.require(validator, data);
        return requests.once(member, requestKey, workshop + " " + data, () -> {
            if (data.contributionId() != null && !own.isAction(member, open, data.contributionId())) {
                throw new Invalid("contributionId", "partnering.promise.action");
            }
            PromiseData wanted = data.promise();
            UUID engagement = open.engagement().id();
            UUID promise = ledger.offer(
                    member,
                    engagement,
                    new PromiseData(
                            wanted.giverId(),
                            wanted.receiverId(),
                            wanted.text(),
                            wanted.doneWhen(),
                            wanted.dueAt(),
                            wanted.zone(),
                            MadeIn.WORKSHOP),
                    null);
            own.add(member, new WorkshopPromise(promise, workshop, engagement, data.contributionId()));
            return promise;
        });
    }
}
