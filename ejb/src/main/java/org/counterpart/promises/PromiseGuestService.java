package org.counterpart.promises;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Guest;
import org.counterpart.firm.GuestLinks;

/** What the receiver of a promise does who came by the link in a mail: looks at that one promise, and rules it, once. */
@Stateless
public class PromiseGuestService {

    /** What the links are for. */
    public static final String PURPOSE = "promise.ruling";

    @Inject
    PromiseRepository promises;

    @Inject
    GuestLinks links;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /**
     * The promise.
     *
     * @throws Conflict if it is settled already
     */
    public PromiseToRule look(Guest guest) {
        Promise promise = promises.of(guest);
        if (promise.state() != PromiseState.ACCEPTED) {
            throw new Conflict("promises.settled");
        }
        return new PromiseToRule(
                promise.giver().name(),
                promise.receiver().name(),
                promise.text(),
                promise.doneWhen(),
                promise.dueAt(),
                promise.zone(),
                !clock.instant().isBefore(promise.dueAt()));
    }

    /**
     * Rules it, as the person who received it; the link is used up.
     *
     * @throws Conflict if it is settled already, or the link was used
     */
    public void rule(Guest guest, RulingData data) {
        Promise promise = promises.toChange(guest);
        Checks.require(validator, data);
        promises.add(guest, promise.rule(data.verdict(), promise.receiver().asActor(), data.note(), clock.instant()));
        links.use(guest);
    }
}
