package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.common.NotFound;

/** What somebody who came by a link was asked about: one issue between the parties of a workshop. */
@Dependent
public class AskedIssues extends FirmRepository {

    /**
     * Who was asked, and for whom.
     *
     * @param id of the asking, which is the guest's one thing
     * @param workshop its name
     * @param partyId for which they speak
     * @param acts whether they were asked to settle it; else they were told of the end, to read
     * @param goingOn whether its engagement is
     * @param language BCP 47
     * @param zone on whose clocks they are told until when
     */
    public record AskedIssue(
            UUID id,
            UUID issueId,
            UUID workshopId,
            String workshop,
            UUID partyId,
            String name,
            boolean acts,
            boolean goingOn,
            String language,
            ZoneId zone) {}

    /** @throws NotFound if they are not of the party any more, or clients no longer reach the workshop */
    public AskedIssue of(Guest guest) {
        return ask(
                        guest,
                        "select * from app.asked_issue()",
                        row -> new AskedIssue(
                                row.getObject("asked_id", UUID.class),
                                row.getObject("issue_id", UUID.class),
                                row.getObject("workshop_id", UUID.class),
                                row.getString("workshop_name"),
                                row.getObject("party_id", UUID.class),
                                row.getString("name"),
                                row.getBoolean("acts"),
                                row.getBoolean("going_on"),
                                row.getString("language"),
                                ZoneId.of(row.getString("zone"))))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("guest.unknown"));
    }
}
