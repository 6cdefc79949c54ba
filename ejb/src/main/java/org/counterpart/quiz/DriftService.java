package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.contract.ContractedRoles;
import org.counterpart.engagement.DecisionService;
import org.counterpart.firm.Member;

/** Lays a role profile beside the roles that an engagement contracted. */
@Stateless
public class DriftService {

    @Inject
    ProfileService service;

    @Inject
    QuizDoor door;

    @Inject
    ProfileRepository profiles;

    @Inject
    ContractedRoles contracts;

    @Inject
    DecisionService decisions;

    /** Whose contracts a profile can be laid beside, the round's own first; as far as the member reaches them. */
    public List<EngagementChoice> engagements(Member member, UUID profileId) {
        Subject subject = door.profile(member, profileId);
        UUID asked = door.roundOf(member, subject).engagementId();
        List<EngagementChoice> choices = new ArrayList<>();
        if (asked != null) {
            profiles.engagement(member, asked).ifPresent(choices::add);
        }
        profiles.engagementsOf(member, subject.memberId()).stream()
                .filter(choice -> !choice.id().equals(asked))
                .forEach(choices::add);
        return choices;
    }

    /**
     * The drift between what is contracted, shown and seen.
     *
     * @param engagementId one of {@link #engagements}
     * @throws NotFound if it is none of them
     * @throws Conflict with the reason, if there is nothing to compare
     */
    public Drift drift(Member member, UUID profileId, UUID engagementId) {
        ProfileDetails profile = service.profile(member, profileId);
        EngagementChoice engagement = engagements(member, profileId).stream()
                .filter(choice -> choice.id().equals(engagementId))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
        if (!Drift.isMeasuredBy(profile.instrument())) {
            throw new Conflict("profile.drift.other-roles");
        }
        if (profile.isEmpty()) {
            throw new Conflict("profile.drift.nothing");
        }
        ContractedRoles.Contracted contracted =
                contracts.newest(member, engagementId).orElseThrow(() -> new Conflict("profile.drift.no-contract"));
        if (contracted.topics().isEmpty()) {
            throw new Conflict("profile.drift.no-roles");
        }
        return Drift.of(
                engagement,
                contracted.number(),
                contracted.topics(),
                decisions.shown(member, engagementId),
                profile.instrument(),
                profile.groups());
    }
}
