package org.counterpart.isolation;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.WorkshopRows;
import org.counterpart.services.FollowUpRows;
import org.counterpart.services.PartneringRows;

/** What operations on territory, sacrifices and agreements are tried on. */
final class PartneringThings {

    private PartneringThings() {}

    static boolean isAbout(Operation operation) {
        return operation.path().matches(".*/workshops/\\{\\w+}/(territory|sacrifices|agreement|promises)(/.*)?");
    }

    static String of(Operation operation, String kind, TestFirm firm, String within) {
        return switch (kind) {
            case "workshops" -> workshop(operation, firm).toString();
            case "territory" -> one("select party_id from workshop_party where workshop_id = ? limit 1", within);
            case "sacrifices" -> one("select id from sacrifice where workshop_id = ? limit 1", within);
            case "versions" -> {
                FollowUpRows.agreed(Sql::run, firm.id(), UUID.fromString(within));
                yield "1";
            }
            case "promises" -> one("select id from workshop_promise where workshop_id = ?", within);
            case "grounds" -> one("select id from territory_line where party_id = ? limit 1", within);
            default -> fail("Teach this walk to make one of the " + kind + " of what parties come to.");
        };
    }

    /** The whole of it in a workshop of the firm that has a row in every table; and another, whose lists are shown. */
    static void of(TestFirm firm, UUID engagement, UUID workshop, UUID party) {
        PartneringRows.all(Sql::run, firm.id(), workshop);
        FollowUpRows.agreed(Sql::run, firm.id(), workshop);
        promise(firm, workshop);
        String block = one("select id from agenda_block where workshop_id = ? limit 1", workshop.toString());
        Sql.run(
                "insert into territory_ground (firm_id, id, workshop_id, ground, joins, block_id) values (?, ?, ?, 'dates', 'days', ?::uuid)",
                firm.id(),
                UUID.randomUUID(),
                workshop,
                block);
        UUID shown = WorkshopRows.workshop(firm, engagement);
        PartneringRows.territory(Sql::run, firm.id(), shown);
        PartneringRows.shown(Sql::run, firm.id(), shown);
        // What is shown nobody adds to: there the client has nothing of their own.
        Sql.run("delete from territory_line where workshop_id = ? and party_id = ?", shown, party);
    }

    /** A promise of the engagement, and an action of the workshop, made one another's. */
    private static void promise(TestFirm firm, UUID workshop) {
        Sql.run(
                """
                insert into workshop_promise (firm_id, id, workshop_id, engagement_id, contribution_id)
                select w.firm_id, p.id, w.id, w.engagement_id, (select c.id from contribution c where c.workshop_id = w.id limit 1)
                  from workshop w join promise p on p.engagement_id = w.engagement_id
                 where w.id = ? and w.firm_id = ? and p.replaces_id is null limit 1""",
                workshop,
                firm.id());
    }

    private static UUID workshop(Operation operation, TestFirm firm) {
        UUID one = firm.organization(UUID.randomUUID().toString());
        UUID engagement =
                firm.engagement(one, firm.organization(UUID.randomUUID().toString()));
        UUID workshop = FollowUpRows.workshop(Sql::run, firm.id(), engagement);
        PartneringRows.all(Sql::run, firm.id(), workshop);
        if (operation.path().contains("/promises")) {
            UUID contact = firm.contact(one, UUID.randomUUID() + "@example.org");
            String vp = Sql.column("select id from member where firm_id = ? and roles like 'VP%' limit 1", firm.id())
                    .get(0);
            firm.promise(
                    engagement,
                    null,
                    one,
                    new TestFirm.Person(UUID.fromString(vp), null, null, "Vera Paulsen"),
                    contact);
            promise(firm, workshop);
        }
        if (operation.path().endsWith("/merging") || operation.path().endsWith("/agenda")) {
            PartneringRows.shown(Sql::run, firm.id(), workshop);
            Sql.run("update workshop set stage = 'PREPARED' where id = ?", workshop);
            Sql.run(
                    "insert into workshop_session (firm_id, id, workshop_id, held_on, begins_at) values (?, ?, ?, current_date, '09:00')",
                    firm.id(),
                    UUID.randomUUID(),
                    workshop);
        }
        return workshop;
    }

    private static String one(String question, String value) {
        return Sql.column(question, UUID.fromString(value)).stream()
                .findFirst()
                .orElseGet(() -> fail("none: " + question));
    }
}
