package org.counterpart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.counterpart.bench.Endpoint.Request;
import org.counterpart.stack.Stack;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures the list of engagements and the board of promises as {@link RosterBench} does the roster: few, many, few firms. */
class EngagementBench {
    private static final int ENGAGEMENTS = 100;
    private static final int PROMISES = 20;
    private static final String PING = "trivial endpoint";
    private static final String LIST = "list of 50 engagements";
    private static final String BOARD = "board of 50 promises";
    private static final int LEAST_BYTES = 50 * 100;

    private final Scale scale = Scale.fromProperties();
    private final Stack stack = StackForTests.stack();
    private final Firms firms = new Firms(stack.asSuperuser(), 2);
    private final Engagements engagements = new Engagements(stack.asSuperuser(), ENGAGEMENTS, PROMISES);
    private final List<String> failures = new ArrayList<>();
    private final StringBuilder report = new StringBuilder();
    private People people;
    private Load load;

    @BeforeEach
    void open() throws Exception {
        people = People.make(stack);
        load = connected();
    }

    private Load connected() {
        return new Load(URI.create(stack.url()), scale.connections());
    }

    @AfterEach
    void close() throws Exception {
        load.close();
    }

    @Test
    void no_request_fails_while_the_figures_are_measured() throws Exception {
        var machine = new Machine();
        fill(1, scale.fewFirms());
        warmUp(scale.fewFirms(), scale.warmUpSeconds());
        var few = measure(scale.fewFirms());
        fill(scale.fewFirms() + 1, scale.firms());
        warmUp(scale.firms(), scale.settlingSeconds());
        var many = measure(scale.firms());
        firms.removeAll();
        fill(1, scale.fewFirms());
        warmUp(scale.fewFirms(), scale.settlingSeconds());
        var again = measure(scale.fewFirms());

        line("## Engagements and promises%n");
        line("%d firms × %d engagements × %d promises%n", scale.firms(), ENGAGEMENTS, PROMISES);
        line("| figure | measured | target |%n|---|---:|---:|");
        for (String name : List.of(LIST, BOARD)) {
            line(
                    "| %s: share of the throughput of a trivial endpoint | %.0f %% | ≥ 30 %% |",
                    name, 100 * share(many, name));
            double fewMedian = (few.get(name).percentile(50) + again.get(name).percentile(50)) / 2.0;
            line(
                    "| %s: p50 with %d firms over p50 with %d (before and after) | %.2f | ≤ 1.15 |",
                    name, scale.firms(), scale.fewFirms(), many.get(name).percentile(50) / fewMedian);
        }
        line("| failed requests | %d | 0 |%n", failures.size());
        line("| in the order of the run | per second (median) | p50 ms | p95 ms |%n|---|---:|---:|---:|");
        describe(scale.fewFirms() + " firms", few);
        describe(scale.firms() + " firms", many);
        describe(scale.fewFirms() + " firms again", again);
        report.append('\n').append(machine.facts());
        System.out.println(report);
        var file = StackForTests.target().resolve("bench/engagements.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
        assertThat(failures).as("failed requests").isEmpty();
    }

    private void fill(int first, int last) throws Exception {
        System.out.printf(Locale.ROOT, "  filling in firms %d to %d%n", first, last);
        // Filling takes longer than the server keeps a connection on which nothing is asked.
        load.close();
        firms.add(first, last, people.all());
        engagements.add(first, last);
        load = connected();
    }

    private void warmUp(int count, int seconds) throws InterruptedException, ExecutionException {
        var end = Instant.now().plusSeconds(seconds);
        while (Instant.now().isBefore(end)) {
            for (Endpoint endpoint : endpoints(count).values()) {
                failures.addAll(load.turn(endpoint, Duration.ofSeconds(1)).failures());
            }
        }
    }

    private Map<String, Series> measure(int count) throws InterruptedException, ExecutionException {
        Map<String, Series> measured = new LinkedHashMap<>();
        for (int round = 0; round < scale.rounds(); round++) {
            for (var endpoint : endpoints(count).entrySet()) {
                measured.computeIfAbsent(endpoint.getKey(), Series::new)
                        .add(load.turn(endpoint.getValue(), Duration.ofSeconds(scale.seconds())));
            }
        }
        measured.values().forEach(series -> failures.addAll(series.failures()));
        return measured;
    }

    private Map<String, Endpoint> endpoints(int count) {
        var tokens = people.tokens();
        Map<String, Endpoint> endpoints = new LinkedHashMap<>();
        endpoints.put(PING, new Endpoint(1, () -> new Request("/api/ping", any(tokens))));
        endpoints.put(LIST, list(count, tokens, "/engagements?limit=50"));
        endpoints.put(BOARD, list(count, tokens, "/promises?limit=50"));
        return endpoints;
    }

    private Endpoint list(int count, List<String> tokens, String path) {
        return new Endpoint(LEAST_BYTES, () -> {
            int firm = 1 + ThreadLocalRandom.current().nextInt(count);
            int[] members = people.membersOf(firm);
            int who = members[ThreadLocalRandom.current().nextInt(members.length)];
            return new Request("/api/firms/" + Firms.slug(firm) + path, tokens.get(who));
        });
    }

    private static String any(List<String> tokens) {
        return tokens.get(ThreadLocalRandom.current().nextInt(tokens.size()));
    }

    /** The throughput as a share of the trivial endpoint's: the median of the rounds. */
    private static double share(Map<String, Series> phase, String name) {
        var pings = phase.get(PING).perSecond();
        var lists = phase.get(name).perSecond();
        return Series.median(IntStream.range(0, pings.size())
                .mapToObj(i -> lists.get(i) / pings.get(i))
                .toList());
    }

    private void describe(String firms, Map<String, Series> phase) {
        phase.values()
                .forEach(series -> line(
                        "| %s, %s | %.0f | %.2f | %.2f |",
                        firms,
                        series.name(),
                        Series.median(series.perSecond()),
                        series.percentile(50) / 1e3,
                        series.percentile(95) / 1e3));
    }

    private void line(String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
