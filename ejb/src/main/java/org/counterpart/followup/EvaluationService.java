package org.counterpart.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Stale;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.workshop.WorkshopDoor;

/**
 * What is said at a follow-up: by whoever is asked, who came by the link in their letter or signed in, or on the telephone,
 * typed by the firm's people. To other people of the party, colleagues too, there is no such thing. See D61.
 */
@Stateless
public class EvaluationService {

    /** What the links are for. */
    public static final String PURPOSE = "workshop.evaluation";

    @Inject
    WorkshopDoor door;

    @Inject
    FollowUpRepository followUps;

    @Inject
    CallPacks packs;

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

    /** The same for whoever is asked and signs in, and for the firm's people. */
    public EvaluationAsked look(Member member, UUID workshopId, UUID id) {
        door.open(member, workshopId);
        FollowUp followUp = followUps.followUp(member, workshopId, id);
        Evaluation evaluation = followUps.evaluation(member, id);
        CallPack pack = followUp.pack() == null ? packs.of(member, workshopId) : followUp.pack();
        return asked(followUp, pack, evaluation);
    }

    /**
     * Keeps what is typed, by whoever is asked or while they say it on the telephone.
     *
     * @param version that was seen
     * @throws Conflict if it was sent
     */
    public EvaluationDetails save(Member member, UUID workshopId, UUID id, long version, EvaluationData data) {
        Evaluation evaluation = toChange(member, workshopId, id, data);
        evaluation.save(data, version, typist(member), clock.instant());
        followUps.flush(member);
        return evaluation.details();
    }

    /**
     * Sends it, or ends what was said on the telephone: it stays as it is.
     *
     * @throws Stale if somebody typed since
     */
    public EvaluationDetails send(Member member, UUID workshopId, UUID id, long version, EvaluationData data) {
        Evaluation evaluation = toChange(member, workshopId, id, data);
        evaluation.requireVersion(version);
        evaluation.save(data, version, typist(member), clock.instant());
        evaluation.send(clock.instant());
        followUps.flush(member);
        return evaluation.details();
    }

    private Evaluation toChange(Guest guest, EvaluationData data) {
        Checks.require(validator, data);
        return followUps.toChange(guest);
    }

    private Evaluation toChange(Member member, UUID workshopId, UUID id, EvaluationData data) {
        door.open(member, workshopId);
        followUps.followUp(member, workshopId, id);
        Evaluation evaluation = followUps.toChange(member, id);
        Checks.require(validator, data);
        return evaluation;
    }

    /** Who types for somebody else. */
    private static UUID typist(Member member) {
        return member.has(Role.CLIENT) ? null : member.id();
    }

    private static EvaluationAsked asked(FollowUp followUp, Evaluation evaluation) {
        return asked(followUp, followUp.pack(), evaluation);
    }

    private static EvaluationAsked asked(FollowUp followUp, CallPack pack, Evaluation evaluation) {
        return new EvaluationAsked(
                followUp.milestone(),
                followUp.partyId(),
                pack.party(followUp.partyId()),
                followUp.askedName(),
                followUp.role(),
                pack,
                evaluation.details());
    }
}
