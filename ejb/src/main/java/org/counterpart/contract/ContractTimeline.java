package org.counterpart.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterpart.common.Slice;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.engagement.TimelineEntry;
import org.counterpart.engagement.TimelineSource;
import org.counterpart.firm.Member;

/** When which version of the contract was sent, and who accepted it when. */
@Dependent
class ContractTimeline implements TimelineSource {

    @Inject
    ContractRepository contracts;

    @Override
    public List<TimelineEntry> entries(Member member, OpenEngagement engagement) {
        List<Acceptance> acceptances = contracts.acceptances(member, engagement.id());
        List<TimelineEntry> entries = new ArrayList<>();
        for (Version version : contracts.versions(member, engagement.id(), new Slice(0, Integer.MAX_VALUE))) {
            VersionRow row = version.row(acceptances);
            entries.add(new TimelineEntry(
                    TimelineEntry.Lane.VERSIONS,
                    row.sentAt(),
                    null,
                    "contract.timeline.sent",
                    Map.of("number", row.number(), "name", row.name())));
            for (AcceptanceRow acceptance : row.acceptances()) {
                entries.add(new TimelineEntry(
                        TimelineEntry.Lane.VERSIONS,
                        acceptance.acceptedAt(),
                        null,
                        "contract.timeline.accepted",
                        Map.of(
                                "number",
                                row.number(),
                                "party",
                                version.contract().name(acceptance.party()),
                                "name",
                                acceptance.name())));
            }
        }
        return entries;
    }
}
