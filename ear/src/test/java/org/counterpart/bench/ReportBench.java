package org.counterpart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterpart.api.Caller;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.services.OutputRows;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.Test;

/** Measures over HTTP the report of a workshop of which much was said and all of it released, with its thread. */
class ReportBench {

    private static final int CONTRIBUTIONS = Integer.getInteger("bench.report.contributions", 2_000);
    private static final int QUESTIONS = Integer.getInteger("bench.report.questions", 20);
    private static final int WARM_UP = Integer.getInteger("bench.report.warmup", 8);
    private static final String SAID = "We stood at the gate for a long time, and what number ";

    @Test
    void all_that_was_released_is_in_the_report_while_it_is_measured() throws IOException {
        Machine machine = new Machine();
        TestFirm firm = TestFirm.open();
        TestFirm.Person camila = firm.camila();
        UUID engagement = firm.engagement(firm.organization("Nordhavn"), firm.organization("Atlas"));
        firm.joins(engagement, camila);
        UUID workshop = OutputRows.held(Sql::run, firm.id(), engagement, camila.memberId());
        fill(workshop);
        Histogram times = read(camila.caller(), firm.path() + "/workshops/" + workshop + "/report.pdf");
        String report = String.format(
                        Locale.ROOT,
                        """
                        ## Report of a workshop

                        | figure | measured | target |
                        |---|---:|---:|
                        | report as PDF of %d contributions in four blocks, with their thread; p50 (p95) of %d | %.0f ms (%.0f ms) | < 3,000 ms |

                        """,
                        CONTRIBUTIONS,
                        QUESTIONS,
                        times.getValueAtPercentile(50) / 1e3,
                        times.getValueAtPercentile(95) / 1e3)
                + machine.facts();
        System.out.println(report);
        Path written = StackForTests.target().resolve("bench/report.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, report);
    }

    /** As many of each kind, most of them in one of a dozen groups; one in ten rests on one of the kind before. */
    private static void fill(UUID workshop) {
        for (String kind : List.of("SUCCESS", "FACTOR", "VISION", "ACTION")) {
            UUID block = OutputRows.block(Sql::run, workshop, kind, false);
            Sql.run(
                    """
                    insert into contribution (firm_id, id, workshop_id, block_id, kind, text, theme, released_at)
                    select b.firm_id, gen_random_uuid(), b.workshop_id, b.id, b.captures,
                           ? || n || ' said in the end was what all of us had thought.', case when n % 5 = 0 then '' else 'Group ' || n % 12 end, now()
                      from agenda_block b, generate_series(1, ?) n where b.id = ?""",
                    SAID, CONTRIBUTIONS / 4, block);
        }
        for (String[] pair : new String[][] {{"FACTOR", "SUCCESS"}, {"VISION", "FACTOR"}, {"ACTION", "VISION"}}) {
            Sql.run(
                    """
                    insert into thread_link (firm_id, id, workshop_id, from_id, from_kind, to_id, to_kind)
                    select f.firm_id, gen_random_uuid(), f.workshop_id, f.id, f.kind, t.id, t.kind
                      from (select *, row_number() over (order by text) n from contribution where kind = ?) f
                      join (select *, row_number() over (order by text) n from contribution where kind = ?) t
                        on t.n = f.n and t.workshop_id = f.workshop_id
                     where f.workshop_id = ? and f.n % 10 = 0""",
                    pair[0], pair[1], workshop);
        }
        Sql.run("vacuum (analyze) contribution, thread_link");
    }

    private static Histogram read(Caller camila, String path) throws IOException {
        Histogram times = Load.histogram();
        for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
            long begin = System.nanoTime();
            byte[] pdf = camila.file(path);
            long took = System.nanoTime() - begin;
            if (i == 0) {
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(new PDFTextStripper().getText(document).split("at the gate", -1))
                            .hasSizeGreaterThan(CONTRIBUTIONS);
                }
            }
            assertThat(pdf.length).isGreaterThan(CONTRIBUTIONS);
            if (i >= WARM_UP) {
                times.recordValue(took / 1_000);
            }
        }
        return times;
    }
}
