package org.counterpart.isolation;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.services.OutputRows;

/** What operations on a workshop's outputs are tried on: one that was held, and that the firm's VP facilitates. */
final class OutputThings {

    private OutputThings() {}

    static boolean isAbout(Operation operation) {
        return operation.path().matches(".*/workshops/\\{\\w+}/(release|outputs|report\\.pdf)(/.*)?");
    }

    static String of(String kind, TestFirm firm, String within) {
        return switch (kind) {
            case "workshops" -> workshop(firm).toString();
            case "blocks" -> block(within).toString();
            case "contributions" ->
                OutputRows.said(Sql::run, block(within), "One list for both.").toString();
            case "parts" -> "SACRIFICES";
            default -> fail("Teach this walk to make one of the " + kind + " of a workshop's outputs.");
        };
    }

    private static UUID workshop(TestFirm firm) {
        UUID vera = UUID.fromString(Sql.column(
                        "select id from member where firm_id = ? and roles like 'VP%' order by name like 'Vera%' desc",
                        firm.id())
                .get(0));
        return OutputRows.held(Sql::run, firm.id(), firm.engagement(organization(firm), organization(firm)), vera);
    }

    private static UUID block(String workshop) {
        return OutputRows.block(Sql::run, UUID.fromString(workshop), "SUCCESS", true);
    }

    private static UUID organization(TestFirm firm) {
        return firm.organization(UUID.randomUUID().toString());
    }
}
