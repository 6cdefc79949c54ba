package org.counterpart.isolation;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.UUID;
import org.counterpart.api.Caller;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.api.WorkshopRows;

/** What operations on a workshop's convening and agenda are tried on: one of two parties, somebody invited, a block. */
final class ConveningThings {

    /** The second organisation in the example of a workshop. */
    private static final String SECOND = "0199f000-0000-7000-8000-000000000002";

    /** One that was made here: other walks' have no agenda, or a longer one. */
    private static final String NEWEST =
            """
            select w.id from workshop w
             where w.firm_id = ? and (select count(*) from agenda_block b where b.workshop_id = w.id) = 1
             order by w.changed_at desc limit 1""";

    private ConveningThings() {}

    static boolean isAbout(Operation operation) {
        return operation
                .path()
                .matches(
                        ".*/workshops(/\\{\\w+}(/(opening|parties|participants|invitations|facilitators|sessions|agenda"
                                + "|agenda\\.pdf|calendar\\.ics)(/.*)?)?)?");
    }

    static String of(String kind, TestFirm firm, String within) {
        // What is made first is made in the firm, which is no id.
        UUID workshop = kind.equals("workshops") ? workshop(firm) : UUID.fromString(within);
        return switch (kind) {
            case "workshops" -> workshop.toString();
            case "parties" -> third(firm, workshop).toString();
            case "participants" -> one("select id from workshop_participant where workshop_id = ?", workshop);
            case "facilitators" -> facilitator(firm, workshop).toString();
            case "sessions" -> empty(firm, workshop).toString();
            case "blocks" -> one("select id from agenda_block where workshop_id = ?", workshop);
            default -> fail("Teach this walk to make one of the " + kind + " of a workshop.");
        };
    }

    /** The body of a call, about the workshop made last. */
    static String body(Operation operation, TestFirm firm) {
        String body = operation.body(kind -> named(kind, firm));
        return body == null ? null : body.replace(SECOND, organization(firm).toString());
    }

    /** The version that a call has to name: the agenda's is no number. */
    static String version(Operation operation, Caller caller, String address) {
        if (operation.method().equals("PUT") && operation.path().endsWith("/agenda")) {
            String tag = caller.get(address).header("ETag");
            return tag.isEmpty() ? "\"1\"" : tag;
        }
        return "\"1\"";
    }

    private static String named(String kind, TestFirm firm) {
        if (kind.equals("organizations")) {
            return organization(firm).toString();
        }
        UUID newest = Sql.column(NEWEST, firm.id()).stream()
                .findFirst()
                .map(UUID::fromString)
                .orElseGet(() -> workshop(firm));
        return switch (kind) {
            case "partys" ->
                one("select party_id from workshop_party where workshop_id = ? order by place limit 1", newest);
            case "sessions" -> one("select id from workshop_session where workshop_id = ? order by held_on", newest);
            case "blocks" -> one("select id from agenda_block where workshop_id = ?", newest);
            case "members" -> firm.invited(UUID.randomUUID() + "@example.org").toString();
            default -> fail("Teach this walk to name one of the " + kind + " of a workshop.");
        };
    }

    private static UUID workshop(TestFirm firm) {
        UUID engagement = firm.engagement(organization(firm), organization(firm));
        UUID workshop = WorkshopRows.workshop(firm, engagement);
        UUID party = UUID.fromString(
                one("select party_id from workshop_party where workshop_id = ? order by place limit 1", workshop));
        WorkshopRows.participant(firm, workshop, party, "Clara Jensen", null);
        WorkshopRows.block(firm, workshop, "SUCCESSES", "SUCCESS", null);
        return workshop;
    }

    /** A third party, of which nobody is invited. */
    private static UUID third(TestFirm firm, UUID workshop) {
        UUID engagement = UUID.fromString(one("select engagement_id from workshop where id = ?", workshop));
        UUID party = firm.joins(engagement, organization(firm));
        Sql.run(
                """
                insert into workshop_party (firm_id, id, workshop_id, engagement_id, party_id, place)
                values (?, gen_random_uuid(), ?, ?, ?, 9)""",
                firm.id(),
                workshop,
                engagement,
                party);
        return party;
    }

    private static UUID facilitator(TestFirm firm, UUID workshop) {
        Person ida = new Person(firm.invited(UUID.randomUUID() + "@example.org"), null, null, "Ida Invited");
        WorkshopRows.facilitator(firm, workshop, ida);
        Sql.run("update workshop_facilitator set lead = false where member_id = ?", ida.memberId());
        return ida.memberId();
    }

    private static UUID empty(TestFirm firm, UUID workshop) {
        UUID session = UUID.randomUUID();
        Sql.run(
                """
                insert into workshop_session (firm_id, id, workshop_id, held_on, begins_at)
                values (?, ?, ?, current_date + 8, '09:00')""",
                firm.id(),
                session,
                workshop);
        return session;
    }

    private static UUID organization(TestFirm firm) {
        return firm.organization(UUID.randomUUID().toString());
    }

    private static String one(String question, UUID of) {
        return Sql.column(question, of).get(0);
    }
}
