package org.counterpart.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Guest;

/** What somebody does who came by the link of a follow-up: looks at what was agreed, and says what became of it. */
@Stateless
public class EvaluationService {

    /** What the links are for. */
    public static final String PURPOSE = "workshop.evaluation";

    @Inject
    FollowUpRepository followUps;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** What they are asked, and what they said so far. */
    public EvaluationAsked look(Guest guest) {
        return asked(followUps.followUp(guest), followUps.evaluation(guest));
    }

    /**
     * Keeps what is typed.
     *
     * @param version that was seen
     * @throws Conflict if it was sent
     */
    public EvaluationAsked save(Guest guest, long version, EvaluationData data) {
        Evaluation evaluation = toChange(guest, data);
        evaluation.save(data, version, null, clock.instant());
        followUps.flush(guest);
        return asked(followUps.followUp(guest), evaluation);
    }

    /** Sends it: it stays as it is. */
    public EvaluationAsked send(Guest guest, long version, EvaluationData data) {
        Evaluation evaluation = toChange(guest, data);
        evaluation.save(data, version, null, clock.instant());
        evaluation.send(clock.instant());
        followUps.flush(guest);
        return asked(followUps.followUp(guest), evaluation);
    }

    private Evaluation toChange(Guest guest, EvaluationData data) {
        Checks.require(validator, data);
        return followUps.toChange(guest);
    }

    private static EvaluationAsked asked(FollowUp followUp, Evaluation evaluation) {
        return new EvaluationAsked(
                followUp.milestone(),
                followUp.partyId(),
                followUp.pack().party(followUp.partyId()),
                followUp.askedName(),
                followUp.role(),
                followUp.pack(),
                evaluation.details());
    }
}
