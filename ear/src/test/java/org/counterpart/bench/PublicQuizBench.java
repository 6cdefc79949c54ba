package org.counterpart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.counterpart.api.PublicLink;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.quiz.TestTickets;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.Test;

/**
 * Visitors answer one public quiz, so many a second whether or not those before them were answered (an open loop), each
 * from an address of their own. What was acknowledged is compared with what the database holds. Forms were handed out
 * before; each visitor sends one. How long an answer took counts from when it was due to be sent.
 */
class PublicQuizBench {

    private static final int RATE = Integer.getInteger("bench.visitors", 300);
    private static final int SECONDS = Integer.getInteger("bench.visitors.seconds", 60);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 90);
    private static final int CONNECTIONS = 48;

    private PublicLink link;
    private byte[] key;
    private String digest;
    private List<String> items;

    /** @param seconds from the first that was due to the last that was answered */
    private record Run(int acknowledged, double seconds, Histogram micros, List<String> failures) {}

    @Test
    void what_was_acknowledged_is_in_the_database() throws Exception {
        TestFirm firm = TestFirm.open();
        link = PublicLink.open(firm, firm.vera().caller(), "roles-" + UUID.randomUUID());
        key = HexFormat.of()
                .parseHex(Sql.column("select encode(form_key, 'hex') from quiz_link where id = ?", link.id())
                        .get(0));
        digest = Sql.column(
                        "select digest from instrument_version where id = (select version_id from quiz_link where id = ?)",
                        link.id())
                .get(0);
        items = List.copyOf(link.answers(3).keySet());
        var machine = new Machine();
        // As many as come, then more, so that the server has compiled what it does most.
        Run first = run(RATE / 3, WARM_UP / 2);
        Run second = run(RATE, WARM_UP / 2);
        long before = link.results();
        assertThat(before).isEqualTo(first.acknowledged() + second.acknowledged());
        Run run = run(RATE, SECONDS);
        long kept = link.results() - before;
        String report = String.format(
                Locale.ROOT,
                """
                ## Public quiz

                | figure | measured | target |
                |---|---:|---:|
                | visitors a second who answer one public quiz, for %d s | %.0f | ≥ 300 |
                | acknowledged, and in the database | %d, %d | the same |
                | from when it was due to the answer: p50, p95, p99 | %.1f ms, %.1f ms, %.1f ms | |
                | failed requests | %d | 0 |

                %s""",
                SECONDS,
                run.acknowledged() / run.seconds(),
                run.acknowledged(),
                kept,
                run.micros().getValueAtPercentile(50) / 1e3,
                run.micros().getValueAtPercentile(95) / 1e3,
                run.micros().getValueAtPercentile(99) / 1e3,
                run.failures().size(),
                machine.facts());
        System.out.println(report);
        var file = StackForTests.target().resolve("bench/public-quiz.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
        assertThat(run.failures()).as("failed requests").isEmpty();
        assertThat(kept).as("kept, of what was acknowledged").isEqualTo(run.acknowledged());
        assertThat(link.sheets()).as("sheets").isEqualTo(link.results());
    }

    private Run run(int rate, int seconds) throws InterruptedException, ExecutionException {
        int visitors = rate * seconds;
        var next = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        long start = System.nanoTime() + Duration.ofMillis(200).toNanos();
        Callable<Run> some = () -> visit(next, visitors, start, rate);
        int acknowledged = 0;
        var micros = Load.histogram();
        List<String> failures = new ArrayList<>();
        for (var one : threads.invokeAll(Collections.nCopies(CONNECTIONS, some))) {
            acknowledged += one.get().acknowledged();
            micros.add(one.get().micros());
            failures.addAll(one.get().failures());
        }
        threads.shutdown();
        return new Run(acknowledged, (System.nanoTime() - start) / 1e9, micros, failures);
    }

    private Run visit(AtomicInteger next, int visitors, long start, int rate) throws IOException {
        int acknowledged = 0;
        var micros = Load.histogram();
        List<String> failures = new ArrayList<>();
        try (var caller = new Caller(URI.create(StackForTests.stack().url()))) {
            for (int i = next.getAndIncrement(); i < visitors; i = next.getAndIncrement()) {
                long due = start + (long) (i * 1e9 / rate);
                for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                    LockSupport.parkNanos(due - now);
                }
                try {
                    int status = caller.post(link.api(), address(i), body()).status();
                    if (status == 201) {
                        acknowledged++;
                        micros.recordValue(Math.min(Load.LONGEST_MICROS, (System.nanoTime() - due) / 1_000));
                    } else {
                        failures.add("answered " + status);
                    }
                } catch (IOException broken) {
                    failures.add(broken.toString());
                }
            }
        }
        return new Run(acknowledged, 0, micros, failures);
    }

    private static String address(int visitor) {
        return "198." + (18 + visitor / 65_536) + "." + visitor / 256 % 256 + "." + visitor % 256;
    }

    private String body() {
        var json = new StringBuilder("{\"ticket\":\"")
                .append(TestTickets.issued(key, digest, Duration.ofMinutes(5)))
                .append("\",\"language\":\"en\",\"answers\":{");
        for (int i = 0; i < items.size(); i++) {
            json.append(i == 0 ? "\"" : ",\"")
                    .append(items.get(i))
                    .append("\":")
                    .append(1 + ThreadLocalRandom.current().nextInt(5));
        }
        return json.append("}}").toString();
    }
}
