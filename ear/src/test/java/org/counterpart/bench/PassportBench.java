package org.counterpart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.HdrHistogram.Histogram;
import org.counterpart.api.Caller;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.Test;

/** Measures over HTTP how long the house instrument's passport takes to draw: each time anew, of more people than before. */
class PassportBench {

    private static final int SHEETS = Integer.getInteger("bench.passport.sheets", 100_000);
    private static final int DRAWN = Integer.getInteger("bench.passport.drawn", 30);
    private static final int WARM_UP = Integer.getInteger("bench.passport.warmup", 5);

    /** A passport is drawn anew when so many more have answered. */
    private static final int STEP = 4;

    @Test
    void no_request_fails_while_the_figure_is_measured() throws IOException {
        Machine machine = new Machine();
        TestFirm firm = TestFirm.open();
        Caller vera = firm.vera().caller();
        QuizAnswers answers = new QuizAnswers(firm, vera);
        answers.selves(SHEETS);
        Sql.run("vacuum (analyze) answer_sheet");
        Histogram times =
                draw(vera, firm.path() + "/instruments/" + answers.instrument() + "/versions/1/passport", answers);
        String report = String.format(
                        Locale.ROOT,
                        """
                ## Passport

                | figure | measured | target |
                |---|---:|---:|
                | passport of 24 items and three scales drawn over %d answer sheets; p50 (slowest) of %d | %.0f ms (%.0f ms) | < 2000 ms |

                """,
                        SHEETS,
                        DRAWN,
                        times.getValueAtPercentile(50) / 1e3,
                        times.getMaxValue() / 1e3)
                + machine.facts();
        System.out.println(report);
        Path written = StackForTests.target().resolve("bench/passport.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, report);
    }

    private static Histogram draw(Caller vera, String path, QuizAnswers answers) {
        Histogram times = Load.histogram();
        int people = SHEETS;
        for (int i = 0; i < WARM_UP + DRAWN; i++) {
            answers.selves(STEP);
            people += STEP;
            long begin = System.nanoTime();
            var passport = vera.get(path);
            long took = System.nanoTime() - begin;
            assertThat(passport.is(200).json().path("people").asInt()).isEqualTo(people);
            assertThat(passport.json().path("scales")).hasSize(3);
            if (i >= WARM_UP) {
                times.recordValue(took / 1_000);
            }
        }
        return times;
    }
}
