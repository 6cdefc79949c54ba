package org.counterpart.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.engagement.EngagementDoor;
import org.counterpart.firm.Member;

/** Which roles an engagement agreed on, for features that lay beside them what is really done. */
@Dependent
public class ContractedRoles {

    @Inject
    EngagementDoor door;

    @Inject
    ContractRepository contracts;

    /**
     * The roles of a version that every party to it accepted.
     *
     * @param number the version's
     * @param topics each with a role in every dimension; perhaps none
     */
    public record Contracted(int number, List<RoleData> topics) {}

    /**
     * The newest version that counts; empty as long as none does.
     *
     * @throws org.counterpart.common.NotFound if there is no such engagement, or not for this member
     */
    public Optional<Contracted> newest(Member member, UUID engagement) {
        door.open(member, engagement);
        List<Acceptance> acceptances = contracts.acceptances(member, engagement);
        return contracts.versions(member, engagement, new Slice(0, Integer.MAX_VALUE)).stream()
                .filter(version -> isAccepted(version, acceptances))
                .findFirst()
                .map(version -> new Contracted(
                        version.number(),
                        version.contract().roles().stream()
                                .map(ContractDocument.Role::role)
                                .toList()));
    }

    private static boolean isAccepted(Version version, List<Acceptance> acceptances) {
        VersionRow row = version.row(acceptances);
        return version.contract().parties().stream().allMatch(party -> row.isAcceptedBy(party.id()));
    }
}
