package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.counterpart.api.QuizRows;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.TestFirm.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of instruments, whatever the application is talked into. */
class InstrumentRowsIT {

    private static TestFirm firm;
    private static UUID version;

    @BeforeAll
    static void publish_a_version_and_have_it_answered() {
        firm = TestFirm.open();
        Person vera = firm.vera();
        version = QuizRows.version(firm);
        UUID round = QuizRows.round(firm, version, vera, null, null);
        QuizRows.sheet(firm, round, QuizRows.subject(firm, round, vera), "COLLEAGUE", false);
    }

    @Test
    void a_published_version_is_rewritten_in_nothing_that_counts() throws SQLException {
        for (String change : List.of(
                "document = replace(document, 'I know.', 'I guess.')",
                "digest = repeat('f', 64)",
                "items_digest = repeat('f', 64)",
                "items = items + 1",
                "lowest = lowest - 1",
                "highest = highest + 1",
                "languages = 'en de'",
                "number = number + 7",
                "state = 'DRAFT'")) {
            assertThat(Bound.to(firm).outcome("update instrument_version set " + change + ofIt()))
                    .as(change)
                    .isEqualTo(Bound.FROZEN);
        }
        assertThat(Bound.to(firm).outcome("delete from instrument_version" + ofIt()))
                .isEqualTo(Bound.FROZEN);
    }

    @Test
    void it_can_be_retired_and_stays_as_frozen_as_it_was() throws SQLException {
        assertThat(Bound.to(firm).outcome("update instrument_version set state = 'RETIRED'" + ofIt()))
                .isEqualTo("1 rows");
        UUID retired = QuizRows.version(firm);
        Sql.run("update instrument_version set state = 'RETIRED' where id = ?", retired);
        assertThat(Bound.to(firm)
                        .outcome("update instrument_version set document = document || ' ' where id = '" + retired
                                + "'"))
                .isEqualTo(Bound.FROZEN);
        assertThat(Bound.to(firm).outcome("update instrument_version set state = 'DRAFT' where id = '" + retired + "'"))
                .isEqualTo(Bound.FROZEN);
    }

    private static String ofIt() {
        return " where id = '" + version + "'";
    }
}
