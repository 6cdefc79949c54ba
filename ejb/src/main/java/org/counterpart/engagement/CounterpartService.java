package org.counterpart.engagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.Member;

/** The firm's people whom a client works with. */
@Stateless
public class CounterpartService {

    @Inject
    EngagementPeople people;

    /** Who works with the member's organisation, whoever leads first; nobody for the firm's own people. */
    public List<EngagementPeople.Counterpart> mine(Member member) {
        return people.counterparts(member);
    }
}
