package org.counterpart.isolation;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.services.RoomRows;

/** What operations on a workshop's day are tried on: one that is on, with something said, revealed and tied. */
final class RoomThings {

    private RoomThings() {}

    static boolean isAbout(Operation operation) {
        return operation.path().matches(".*/workshops/\\{\\w+}/(live|contributions|thread)(/.*)?");
    }

    static String of(String kind, TestFirm firm, String within) {
        return switch (kind) {
            case "workshops" -> workshop(firm).toString();
            case "contributions" -> one("select id from contribution where workshop_id = ? limit 1", within);
            case "links" -> one("select id from thread_link where workshop_id = ?", within);
            default -> fail("Teach this walk to make one of the " + kind + " of a workshop's day.");
        };
    }

    /** The day of this workshop, with something said by somebody, released, and tied. */
    static void of(TestFirm firm, UUID workshop) {
        Sql.run("update agenda_block set attributed = true where workshop_id = ? and firm_id = ?", workshop, firm.id());
        RoomRows.day(Sql::run, workshop, "LIVE");
        UUID block =
                UUID.fromString(one("select id from agenda_block where workshop_id = ? limit 1", workshop.toString()));
        UUID factors = RoomRows.block(Sql::run, workshop, "FACTOR", true);
        UUID success = RoomRows.contribution(Sql::run, RoomRows.begun(Sql::run, block, "REVEALED"), "One crane.");
        UUID factor = RoomRows.contribution(Sql::run, RoomRows.begun(Sql::run, factors, "CLOSED"), "One list.");
        RoomRows.link(Sql::run, factor, success);
    }

    /** In the body of a call: of the workshop made last. */
    static String newest(String kind, TestFirm firm) {
        String newest = Sql.column(
                        "select id from workshop where firm_id = ? and stage = 'LIVE' order by changed_at desc limit 1",
                        firm.id())
                .get(0);
        return switch (kind) {
            case "blocks" -> one("select id from room_block where workshop_id = ? and ended_at is null", newest);
            case "froms" -> one("select id from contribution where workshop_id = ? and kind = 'FACTOR'", newest);
            case "tos" -> one("select id from contribution where workshop_id = ? and kind = 'SUCCESS'", newest);
            default -> fail("Teach this walk to name one of the " + kind + " of a workshop's day.");
        };
    }

    private static UUID workshop(TestFirm firm) {
        UUID organization = firm.organization(UUID.randomUUID().toString());
        UUID engagement = firm.engagement(
                organization, firm.organization(UUID.randomUUID().toString()));
        UUID vera = UUID.fromString(Sql.column(
                        "select id from member where firm_id = ? and roles like 'VP%' order by name like 'Vera%' desc",
                        firm.id())
                .get(0));
        return RoomRows.live(Sql::run, firm.id(), engagement, vera);
    }

    private static String one(String question, String workshop) {
        return Sql.column(question, UUID.fromString(workshop)).get(0);
    }
}
