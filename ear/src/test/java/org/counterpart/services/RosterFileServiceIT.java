package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.firm.Member;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.ImportKind;
import org.counterpart.roster.ImportPreview;
import org.counterpart.roster.ImportProgress;
import org.counterpart.roster.ImportResult;
import org.counterpart.roster.RosterFile;
import org.counterpart.roster.RosterFileService;
import org.junit.jupiter.api.Test;

/** Who may take the roster out and bring it in, and that two firms never meet in a file. */
class RosterFileServiceIT extends InsideTheServer {

    private static final String CY = "name,country,city,zone\nCy Oh,PT,Faro,Europe/Lisbon\n";

    @Inject
    RosterFileService files;

    @Test
    void only_a_vp_imports() {
        House firm = House.open();
        Member camila = enter(firm, firm.consultant());
        assertThat(failure(() -> files.preview(camila, file(CY), ImportProgress.NONE)))
                .isInstanceOf(Forbidden.class);
        assertThat(failure(() -> files.importFile(camila, file(CY), null, ImportProgress.NONE)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void rates_leave_with_a_vp_alone() {
        House firm = House.open();
        UUID thandi = firm.profile(null);
        Member vera = enter(firm, firm.vp());
        assertThat(files.header(vera)).contains("rate");
        assertThat(files.rows(vera, List.of(thandi)).get(0)).contains("1000.00 ZAR");
        Member camila = enter(firm, firm.consultant());
        assertThat(files.header(camila)).doesNotContain("rate");
        assertThat(files.rows(camila, List.of(thandi)).get(0)).doesNotContain("1000.00 ZAR");
    }

    @Test
    void another_firms_consultants_are_neither_exported_nor_changed() {
        House ours = House.open();
        House theirs = House.open();
        UUID thandi = ours.profile(null);
        House.Person ourVp = ours.vp();
        Member vera = enter(theirs, theirs.vp());
        assertThat(files.rows(vera, List.of(thandi))).isEmpty();
        assertThat(files.toExport(vera, ConsultantFilter.NONE, ConsultantSort.BY_NAME))
                .isEmpty();
        ImportPreview preview = files.preview(
                vera,
                file("id,name,country,city,zone,memberId\n" + thandi
                        + ",Thandi,ZA,Durban,Africa/Johannesburg,\n,Cy,PT,Faro,Europe/Lisbon," + ourVp.id()),
                ImportProgress.NONE);
        assertThat(preview.rows())
                .flatExtracting(row -> row.errors())
                .extracting("key")
                .containsExactly("roster.file.id.unknown", "roster.member.unknown");
    }

    @Test
    void a_profile_is_given_to_a_member_who_has_none() {
        House firm = House.open();
        House.Person person = firm.consultant();
        Member vera = enter(firm, firm.vp());
        String file = "name,country,city,zone,memberId\nCy Oh,PT,Faro,Europe/Lisbon," + person.id() + "\n";
        assertThat(files.importFile(vera, file(file), null, ImportProgress.NONE))
                .isEqualTo(new ImportResult(1, 0, 0));
        assertThat(files.importFile(vera, file(file), null, ImportProgress.NONE))
                .isEqualTo(new ImportResult(0, 0, 1));
        ImportPreview second = files.preview(vera, file(file.replace("Cy Oh", "Di Oh")), ImportProgress.NONE);
        assertThat(second.rows().get(0).errors()).extracting("key").containsExactly("roster.member.has-profile");
    }

    @Test
    void of_two_who_import_the_same_preview_at_once_one_is_told_that_it_changed() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            House firm = House.open();
            Member vera = enter(firm, firm.vp());
            ImportPreview seen = files.preview(vera, file(CY), ImportProgress.NONE);
            assertThat(seen.count(ImportKind.NEW)).isEqualTo(1);
            RosterFile file = new RosterFile(CY.getBytes(StandardCharsets.UTF_8), seen.basis());
            List<Throwable> outcomes = atOnce(
                    () -> files.importFile(vera, file, null, ImportProgress.NONE),
                    () -> files.importFile(vera, file, null, ImportProgress.NONE));
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome != null)
                    .hasSize(1)
                    .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Conflict.class));
            assertThat(House.value("select count(*) from consultant where firm_id = ?", firm.id()))
                    .isEqualTo("1");
        }
    }

    @Test
    void progress_is_told_while_rows_are_checked_and_written() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        StringBuilder rows = new StringBuilder("name,country,city,zone\n");
        for (int i = 0; i < 600; i++) {
            rows.append("Person ").append(i).append(",PT,Faro,Europe/Lisbon\n");
        }
        StringBuilder told = new StringBuilder();
        files.importFile(
                vera,
                file(rows.toString()),
                null,
                (step, done, of) -> told.append(step + " " + done + "/" + of + "\n"));
        assertThat(told).contains("CHECKING 0/600", "CHECKING 500/600", "WRITING 250/600", "WRITING 500/600");
    }

    private static RosterFile file(String text) {
        return RosterFile.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
