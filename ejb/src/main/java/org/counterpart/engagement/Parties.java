package org.counterpart.engagement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.clients.OrganizationUse;
import org.counterpart.clients.Organizations;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;

/** Client organisations as parties to engagements. */
@Dependent
class Parties implements OrganizationUse {

    @Inject
    EngagementRepository engagements;

    @Inject
    Organizations organizations;

    /** @param field what named the organisation, to be blamed if there is none */
    EngagementParty add(Member member, UUID engagementId, UUID organizationId, int place, String field) {
        try {
            String name = organizations.nameForNewWork(member, organizationId);
            EngagementParty party = new EngagementParty(engagementId, organizationId, name, place);
            engagements.add(member, party);
            return party;
        } catch (NotFound unknown) {
            throw new Invalid(field, "field.choice.unknown");
        }
    }

    @Override
    public boolean needs(Member member, UUID organization) {
        return engagements.isParty(member, organization);
    }
}
