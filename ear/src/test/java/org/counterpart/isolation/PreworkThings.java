package org.counterpart.isolation;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.services.PreworkRows;

/** What operations on a workshop's pre-work are tried on: a workshop that the firm's VP facilitates, where somebody was heard. */
final class PreworkThings {

    private PreworkThings() {}

    static boolean isAbout(Operation operation) {
        return operation.path().matches(".*/workshops/\\{\\w+}/(interviews|digest|preparation)(/.*)?");
    }

    static String of(Operation operation, String kind, TestFirm firm, String within) {
        boolean ofDigest = operation.path().contains("/digest");
        return switch (kind) {
            case "workshops" -> workshop(firm).toString();
            case "interviews" -> of("interview", within);
            case "themes" -> of("prework_theme", within);
            case "notes" -> ofDigest ? of("interview_note", within) : "HOPE";
            default -> fail("Teach this walk to make one of the " + kind + " of a workshop's pre-work.");
        };
    }

    /** Of the workshop made last. */
    static String newestTheme(TestFirm firm) {
        return Sql.column(
                        """
                        select t.id from prework_theme t join workshop w on w.id = t.workshop_id
                         where t.firm_id = ? order by w.changed_at desc limit 1""",
                        firm.id())
                .get(0);
    }

    private static UUID workshop(TestFirm firm) {
        UUID engagement = firm.engagement(organization(firm), organization(firm));
        UUID vera = UUID.fromString(Sql.column(
                        "select id from member where firm_id = ? and roles like 'VP%' order by name like 'Vera%' desc",
                        firm.id())
                .get(0));
        UUID workshop = PreworkRows.workshop(Sql::run, firm.id(), engagement, vera);
        PreworkRows.heard(Sql::run, workshop, vera);
        return workshop;
    }

    private static UUID organization(TestFirm firm) {
        return firm.organization(UUID.randomUUID().toString());
    }

    private static String of(String table, String workshop) {
        return Sql.column("select id from " + table + " where workshop_id = ?", UUID.fromString(workshop))
                .get(0);
    }
}
