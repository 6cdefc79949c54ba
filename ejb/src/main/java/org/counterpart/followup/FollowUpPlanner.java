package org.counterpart.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.partnering.AgreementVersionDetails;
import org.counterpart.partnering.Agreements;
import org.counterpart.partnering.FollowUpRole;
import org.counterpart.work.DueWorkQueue;

/** Plans who is asked when, by the agreement. A later agreement names other people for what is not asked yet, on the same days. */
@Stateless
public class FollowUpPlanner {

    @Inject
    FollowUpRepository followUps;

    @Inject
    FollowUpPeople people;

    @Inject
    Agreements agreements;

    @Inject
    IssueClock clocks;

    @Inject
    DueWorkQueue work;

    /** Plans what is not planned yet; doing it again changes nothing. */
    public void plan(Member system, UUID workshopId) {
        followUps.lock(system, workshopId);
        Optional<AgreementVersionDetails> agreed = agreements.reached(system, workshopId);
        Optional<FollowUpPeople.Facts> workshop = people.workshop(system, workshopId);
        if (agreed.isEmpty() || workshop.isEmpty()) {
            return;
        }
        LocalDate agreedOn =
                CallPacks.agreedAt(agreed.get()).atZone(workshop.get().zone()).toLocalDate();
        List<FollowUp> planned = followUps.followUps(system, workshopId);
        Map<UUID, BusinessSide> sides = clocks.sides(system, workshopId);
        sides.forEach((party, side) -> {
            List<FollowUpRole> roles = agreed.get().document().terms().roles().stream()
                    .filter(role -> role.party().equals(party))
                    .toList();
            for (Milestone milestone : Milestone.values()) {
                planned.stream()
                        .filter(one -> one.partyId().equals(party) && one.milestone() == milestone)
                        .findFirst()
                        .ifPresentOrElse(
                                one -> readdress(one, roles),
                                () -> add(system, new FollowUp(workshopId, party, milestone, agreedOn, side, roles)));
            }
        });
    }

    private static void readdress(FollowUp followUp, List<FollowUpRole> roles) {
        if (followUp.state() == FollowUpState.PLANNED) {
            followUp.address(roles);
        }
    }

    private void add(Member system, FollowUp followUp) {
        followUps.add(system, followUp, new Evaluation(followUp));
        work.schedule(system, AskingWork.KIND, followUp.id(), followUp.dueAt());
    }
}
