package org.counterpart.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.counterpart.engagement.EngagementStart;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.firm.Member;

/** Gives every new engagement a draft to begin with, by its template, in the language of whoever created it. */
@Dependent
class ContractStart implements EngagementStart {

    @Inject
    ContractRepository contracts;

    @Inject
    Clock clock;

    @Override
    public void begun(Member member, OpenEngagement engagement, Locale language) {
        Suggestions suggestions = Suggestions.in(language, engagement.template());
        for (TermData term : suggestions.terms()) {
            contracts.add(
                    member,
                    new Term(
                            member,
                            engagement.id(),
                            term.kind().isOfParty() ? engagement.ownParty() : null,
                            term,
                            clock.instant()));
        }
        for (String topic : suggestions.topics()) {
            contracts.add(
                    member,
                    new TopicRole(
                            member,
                            engagement.id(),
                            RoleData.all(topic, ConsultingRole.COLLABORATIVE),
                            clock.instant()));
        }
    }
}
