package org.counterpart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.counterpart.api.Caller;
import org.counterpart.api.QuizRows;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.Test;

/** Measures over HTTP a role profile with many observers, among many others of the same firm. */
class ProfileBench {

    private static final int OBSERVERS = Integer.getInteger("bench.profile.observers", 50);
    private static final int OTHERS = Integer.getInteger("bench.profile.others", 200);
    private static final int QUESTIONS = Integer.getInteger("bench.profile.questions", 300);
    private static final int WARM_UP = Integer.getInteger("bench.profile.warmup", 300);

    /** All items in the middle, as their owner keeps them. */
    private static final String SELF =
            """
            insert into self_answer (firm_id, id, answers, saved_at, done_at)
            select ?, ?, (select jsonb_object_agg(item ->> 'key', 3)::text
                            from jsonb_array_elements(v.document::jsonb -> 'items') item), now(), now()
              from instrument_version v where v.id = ?""";

    @Test
    void no_request_fails_while_the_figure_is_measured() throws IOException {
        Machine machine = new Machine();
        TestFirm firm = TestFirm.open();
        Person camila = firm.camila();
        QuizAnswers answers = new QuizAnswers(firm, firm.vera().caller());
        UUID profile = observed(firm, camila, answers);
        for (int i = 0; i < OTHERS; i++) {
            observed(firm, new Person(firm.invited(i + "@example.org"), null, null, "Ida Invited"), answers);
        }
        Sql.run("vacuum (analyze) answer_sheet, answer_comment, quiz_round, quiz_subject, self_answer");
        Histogram times = read(camila.caller(), firm.path() + "/profiles/" + profile);
        String report = String.format(
                        Locale.ROOT,
                        """
                        ## Role profile

                        | figure | measured | target |
                        |---|---:|---:|
                        | role profile of %d observers in two groups, with their words, beside %d others; p50 (p95) of %d | %.1f ms (%.1f ms) | < 50 ms |

                        """,
                        OBSERVERS,
                        OTHERS,
                        QUESTIONS,
                        times.getValueAtPercentile(50) / 1e3,
                        times.getValueAtPercentile(95) / 1e3)
                + machine.facts();
        System.out.println(report);
        Path written = StackForTests.target().resolve("bench/profile.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, report);
    }

    private static UUID observed(TestFirm firm, Person person, QuizAnswers answers) {
        UUID round = QuizRows.round(firm, answers.version(), person, null, null);
        UUID subject = QuizRows.subject(firm, round, person);
        Sql.run(SELF, firm.id(), subject, answers.version());
        Sql.run("update quiz_subject set self_done = true where id = ?", subject);
        answers.observers(round, subject, "CLIENT", OBSERVERS / 2);
        answers.observers(round, subject, "COLLEAGUE", OBSERVERS - OBSERVERS / 2);
        return subject;
    }

    private static Histogram read(Caller camila, String path) {
        Histogram times = Load.histogram();
        for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
            long begin = System.nanoTime();
            var profile = camila.get(path);
            long took = System.nanoTime() - begin;
            assertThat(profile.is(200).json().path("groups")).hasSize(3);
            if (i >= WARM_UP) {
                times.recordValue(took / 1_000);
            }
        }
        return times;
    }
}
