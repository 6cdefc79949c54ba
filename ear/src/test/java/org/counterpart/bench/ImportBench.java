package org.counterpart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.api.Answer;
import org.counterpart.api.Caller;
import org.counterpart.api.TestFirm;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.Test;

/** Measures the roster's file at its largest, over HTTP: looked at, imported as new, sent out, imported as changed. */
class ImportBench {

    private static final int ROWS = Integer.getInteger("bench.import.rows", 5_000);

    private final StringBuilder report = new StringBuilder();

    @Test
    void no_request_fails_while_the_figures_are_measured() throws IOException {
        Machine machine = new Machine();
        TestFirm firm = TestFirm.open();
        Caller vera = firm.vera().caller().sending("Content-Type", "text/csv");
        String path = firm.path() + "/consultants.csv";
        String file =
                "name,country,city,zone,languages,specialities,rate,biography,region,joinedOn,industries,deliveredIn,links\n"
                        + IntStream.range(0, ROWS).mapToObj(ImportBench::row).collect(Collectors.joining());

        line("## Import of %,d rows (%,d kB)%n", ROWS, file.length() / 1024);
        line("| figure | measured | target |");
        line("|---|---:|---:|");
        measure("preview, all new", "", () -> post(vera, path + "?dry-run=true", file));
        measure("**import, all new**", "≤ 15 s", () -> post(vera, path, file));
        String exported = measure("export", "", () -> vera.get(path)).body();
        measure("preview, all unchanged", "", () -> post(vera, path + "?dry-run=true", exported));
        String changed = exported.replace("Listening", "Silence").replace("en C1", "en C2");
        Answer done = measure("import, all changed", "≤ 15 s", () -> post(vera, path, changed));
        assertThat(done.json().path("changed").asInt()).isEqualTo(ROWS);
        report.append('\n').append(machine.facts());
        System.out.println(report);
        Path written = StackForTests.target().resolve("bench/import.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, report);
    }

    private Answer measure(String figure, String target, Supplier<Answer> call) {
        long begin = System.nanoTime();
        Answer answer = call.get().is(200);
        line("| %s | %.1f s | %s |", figure, (System.nanoTime() - begin) / 1e9, target);
        return answer;
    }

    private static Answer post(Caller caller, String path, String file) {
        return caller.call("POST", path, BodyPublishers.ofString(file));
    }

    private static String row(int i) {
        return ("Person Number %d,PT,Porto,Europe/Lisbon,pt C2; en C1; fr B1,Listening; Speciality %d,%d.50 EUR,"
                        + "\"Spent years in hospital operations, then turned to consulting. Known for rooms in which the quiet speak first.\","
                        + "PT-13,2019-03-01,Hospitals; Industry %d,BR; PT,Talk https://example.org/talk/%d\n")
                .formatted(i, i % 40, 500 + i % 700, i % 30, i);
    }

    private void line(String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
