package org.counterpart.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.Conflict;
import org.counterpart.firm.DigestBox;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.partnering.FollowUpRole;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.WorkshopDoor;
import org.counterpart.workshop.WorkshopPartyRow;

/**
 * Follow-ups of a workshop, and what is said at them. All parties see when who is asked; what they say is for the firm's
 * people, until it is released.
 */
@Stateless
public class FollowUpService {

    @Inject
    WorkshopDoor door;

    @Inject
    FollowUpRepository followUps;

    @Inject
    FollowUpPeople people;

    @Inject
    FollowUpLetters letters;

    @Inject
    CallPacks packs;

    @Inject
    DigestBox digest;

    @Inject
    Clock clock;

    /** The follow-ups, in the order of their days; none before the agreement. */
    public List<FollowUpRow> rows(Member member, UUID workshopId) {
        OpenWorkshop workshop = door.open(member, workshopId);
        Map<UUID, Evaluation> evaluations = followUps.evaluations(member, workshopId);
        return followUps.followUps(member, workshopId).stream()
                .map(one -> row(workshop, one, evaluations.get(one.id()), member))
                .toList();
    }

    /**
     * One follow-up with what a call is about, and what was said: for the firm's people.
     *
     * @throws org.counterpart.common.NotFound if the workshop has no such follow-up
     */
    public FollowUpDetails find(Member member, UUID workshopId, UUID id) {
        member.require(Role.VP, Role.CONSULTANT);
        OpenWorkshop workshop = door.open(member, workshopId);
        FollowUp followUp = followUps.followUp(member, workshopId, id);
        Evaluation evaluation = followUps.evaluation(member, id);
        FollowUpDetails.NextAsked next = letters.whom(
                        member, people.workshop(member, workshopId).orElseThrow(), followUp)
                .map(whom -> new FollowUpDetails.NextAsked(
                        whom.person().name(),
                        whom.person().position(),
                        whom.person().email(),
                        whom.why()))
                .orElse(null);
        return new FollowUpDetails(
                row(workshop, followUp, evaluation, member),
                next,
                digest.digest(member, workshopId).stream()
                        .map(theme -> new FollowUpDetails.HopeBefore(theme.name(), theme.words()))
                        .toList(),
                packs.of(member, workshopId),
                evaluation.details());
    }

    /**
     * Asks anew, before its day too: whoever is to be asked now.
     *
     * @throws Conflict if it was answered
     */
    public FollowUpDetails ask(Member member, UUID workshopId, UUID id, long version) {
        door.openAsStaff(member, workshopId);
        FollowUp followUp = followUps.followUp(member, workshopId, id);
        followUp.requireVersion(version);
        if (followUps.evaluation(member, id).doneAt() != null) {
            throw new Conflict("followup.evaluation.sent");
        }
        letters.askNow(member, followUp, clock.instant());
        return find(member, workshopId, id);
    }

    /** What was said became of the sacrifices, at all follow-ups: for the firm's people. */
    public List<SacrificeFate> sacrifices(Member member, UUID workshopId) {
        member.require(Role.VP, Role.CONSULTANT);
        door.open(member, workshopId);
        Map<UUID, UUID> owners = packs.of(member, workshopId).sacrifices().stream()
                .collect(Collectors.toMap(CallPack.PackedSacrifice::id, CallPack.PackedSacrifice::partyId));
        Map<UUID, Evaluation> evaluations = followUps.evaluations(member, workshopId);
        return followUps.followUps(member, workshopId).stream()
                .filter(one -> evaluations.get(one.id()).doneAt() != null)
                .flatMap(one -> evaluations.get(one.id()).data().sacrifices().stream()
                        .filter(said -> said.carriedOut() != null && owners.containsKey(said.sacrifice()))
                        .map(said -> fate(one, said, owners.get(said.sacrifice()))))
                .toList();
    }

    private static SacrificeFate fate(FollowUp followUp, SacrificeAccount said, UUID owner) {
        return new SacrificeFate(
                said.sacrifice(),
                owner,
                followUp.milestone(),
                followUp.partyId(),
                owner.equals(followUp.partyId()),
                said.carriedOut(),
                said.note());
    }

    private static FollowUpRow row(OpenWorkshop workshop, FollowUp one, Evaluation evaluation, Member member) {
        FollowUpRole role = one.roles().stream().findFirst().orElse(null);
        return new FollowUpRow(
                one.id(),
                one.version(),
                one.partyId(),
                workshop.parties().stream()
                        .filter(party -> party.id().equals(one.partyId()))
                        .map(WorkshopPartyRow::name)
                        .findFirst()
                        .orElse("–"),
                one.milestone(),
                one.dueOn(),
                one.dueAt(),
                one.role(),
                role == null ? "" : role.holder().name(),
                role == null ? "" : role.deputy().name(),
                one.state(),
                one.askedAt(),
                one.askedName(),
                one.askedWhy(),
                evaluation != null && member.has(Role.CLIENT),
                evaluation == null ? null : evaluation.doneAt());
    }
}
