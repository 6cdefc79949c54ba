package org.counterpart.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What was measured, for people: on the console and as Markdown. */
final class Report {
    private static final int FAILURES_SHOWN = 10;

    private final Scale scale;
    private final Machine machine = new Machine();
    private final StringBuilder text = new StringBuilder();

    Report(Scale scale) {
        this.scale = scale;
    }

    /** Writes it all down. */
    void write(Phase few, Phase many, Phase fewAgain, List<Double> pages, List<String> failures, Path file)
            throws IOException {
        line("## Figures%n");
        failures(failures);
        targets(few, many, fewAgain, pages, failures.size());
        series(List.of(few, many, fewAgain));
        text.append(machine.facts());
        line(
                "- %d connections, each with one request at a time and the tokens of %d people; %d s to get warm, then %d rounds in which each endpoint has its turn of %d s",
                scale.connections(), People.COUNT, scale.warmUpSeconds(), scale.rounds(), scale.seconds());
        System.out.println(text);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void failures(List<String> failures) {
        if (!failures.isEmpty()) {
            line("**%d REQUESTS FAILED: the figures below are worth nothing.** The first of them:%n", failures.size());
            failures.stream().limit(FAILURES_SHOWN).forEach(failure -> line("- %s", failure));
            line("");
        }
    }

    private void targets(Phase few, Phase many, Phase fewAgain, List<Double> pages, int failed) {
        double fewMedian = (few.list().percentile(50) + fewAgain.list().percentile(50)) / 2.0;
        double fewRelative = (few.relativeMedian() + fewAgain.relativeMedian()) / 2;
        line("| figure | measured | target |");
        line("|---|---:|---:|");
        line(
                "| list of 50 with %d firms × %d consultants: share of the throughput of a trivial endpoint | %.0f %% | ≥ 40 %% |",
                many.firms(), scale.consultants(), 100 * many.share());
        line(
                "| list of 50: p50 with %d firms over p50 with %d (before and after) | %.2f | ≤ 1.15 |",
                many.firms(), few.firms(), many.list().percentile(50) / fewMedian);
        line(
                "| the same, each p50 divided by that of the trivial endpoint beside it | %.2f | |",
                many.relativeMedian() / fewRelative);
        line(
                "| first roster page in Chromium, signed in and warm: median of %d (%.0f to %.0f ms) | %.0f ms | ≤ 1500 ms |",
                pages.size(), Collections.min(pages), Collections.max(pages), Series.median(pages));
        line("| failed requests | %d | 0 |%n", failed);
    }

    private void series(List<Phase> phases) {
        line("| in the order of the run | requests | per second (median) | p50 ms | p95 ms | p99 ms |");
        line("|---|---:|---:|---:|---:|---:|");
        for (var phase : phases) {
            phase.all()
                    .forEach(series -> line(
                            "| %d firms, %s | %d | %.0f | %.2f | %.2f | %.2f |",
                            phase.firms(),
                            series.name(),
                            series.count(),
                            Series.median(series.perSecond()),
                            series.percentile(50) / 1e3,
                            series.percentile(95) / 1e3,
                            series.percentile(99) / 1e3));
        }
        line("");
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
