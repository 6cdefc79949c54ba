package org.counterpart.isolation;

import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.services.FollowUpRows;

/** What comes after a workshop, for the firm that has a row in every table. */
final class AfterwardsRows {

    private AfterwardsRows() {}

    /** @param party whose client is one of the firm's people */
    static void rows(TestFirm firm, UUID workshop, UUID party) {
        UUID issue = FollowUpRows.issue(Sql::run, firm.id(), workshop);
        Sql.run("update workshop_issue_step set note = 'As agreed.' where issue_id = ?", issue);
        UUID asked = FollowUpRows.asked(Sql::run, issue, party, true);
        Sql.run(
                """
                insert into workshop_issue_step (firm_id, id, workshop_id, issue_id, place, level, kind, party_id, asked_id, member_name, taken_at)
                select firm_id, gen_random_uuid(), workshop_id, issue_id, 2, 1, 'ANSWERED', party_id, id, name, now()
                  from workshop_issue_asked where id = ?""",
                asked);
        firm.guestLink("workshop.issue", asked, "1 day");
        UUID followUp = FollowUpRows.followUp(Sql::run, firm.id(), workshop);
        Sql.run(
                "update workshop_evaluation set member_id = (select m.id from member m where m.firm_id = ? limit 1) where id = ?",
                firm.id(),
                followUp);
        FollowUpRows.asked(
                Sql::run,
                followUp,
                "Clara Jensen",
                Sql.column(
                                "select m.email from member m join engagement_party p on p.organization_id = m.client_id where p.id = ?",
                                party)
                        .get(0));
        firm.guestLink("workshop.evaluation", followUp, "1 day");
        UUID revealed = FollowUpRows.check(Sql::run, firm.id(), workshop, "OPEN");
        for (String one : Sql.column("select party_id from workshop_party where workshop_id = ?", workshop)) {
            FollowUpRows.sheet(Sql::run, revealed, UUID.fromString(one), 5, true);
        }
        UUID open = FollowUpRows.check(Sql::run, firm.id(), workshop, "OPEN");
        FollowUpRows.sheet(Sql::run, open, party, 3, false);
        Sql.run(
                """
                update workshop_health_sheet set member_id = (select m.id from member m where m.firm_id = ? and m.roles = 'CLIENT')
                 where check_id = ?""",
                firm.id(),
                open);
    }
}
