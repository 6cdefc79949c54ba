package org.counterpart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import org.counterpart.bench.Endpoint.Request;
import org.counterpart.stack.Stack;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Measures the README's figures in one run on one warm server: with few firms, with many, and with few again, so that
 * a server that still gets faster, or a machine that gets slower, shows.
 */
class RosterBench {
    private static final int ROWS = 50;
    /** Fifty consultants cannot be said in less. */
    private static final int LEAST_BYTES = ROWS * 100;

    private static final Duration BRIEF = Duration.ofSeconds(1);

    private final Scale scale = Scale.fromProperties();
    private final Stack stack = StackForTests.stack();
    private final Firms firms = new Firms(stack.asSuperuser(), scale.consultants());
    private final List<String> failures = new ArrayList<>();
    private People people;
    private Load load;

    @BeforeEach
    void open() throws Exception {
        people = People.make(stack);
        load = new Load(URI.create(stack.url()), scale.connections());
    }

    @AfterEach
    void close() throws Exception {
        load.close();
    }

    @Test
    void no_request_fails_while_the_figures_are_measured() throws Exception {
        var report = new Report(scale);

        fill(1, scale.fewFirms());
        warmUp(scale.fewFirms(), scale.warmUpSeconds());
        var few = measure(scale.fewFirms());

        fill(scale.fewFirms() + 1, scale.firms());
        warmUp(scale.firms(), scale.settlingSeconds());
        var many = measure(scale.firms());
        say("%d loads of the first roster page", scale.pageLoads());
        var person = people.all().get(people.membersOf(1)[0]);
        var pages = FirstPage.load(stack.url() + "/f/" + Firms.slug(1) + "/roster", person, scale.pageLoads());

        firms.removeAll();
        fill(1, scale.fewFirms());
        warmUp(scale.fewFirms(), scale.settlingSeconds());
        var fewAgain = measure(scale.fewFirms());

        report.write(
                few, many, fewAgain, pages, failures, StackForTests.target().resolve("bench/report.md"));
        assertThat(failures).size().as("failed requests").isZero();
    }

    private void fill(int first, int last) {
        say("filling in firms %d to %d, %d consultants each", first, last, scale.consultants());
        firms.add(first, last, people.all());
    }

    private void warmUp(int count, int seconds) throws InterruptedException, ExecutionException {
        say("%d s of traffic to get warm", seconds);
        var end = Instant.now().plusSeconds(seconds);
        while (Instant.now().isBefore(end)) {
            var tokens = people.tokens();
            failures.addAll(load.turn(ping(tokens), BRIEF).failures());
            failures.addAll(load.turn(list(tokens, count, 1), BRIEF).failures());
            failures.addAll(load.turn(list(tokens, count, scale.consultants() - 2 * ROWS), BRIEF)
                    .failures());
        }
    }

    private Phase measure(int count) throws InterruptedException, ExecutionException {
        say("measuring with %d firms, %d rounds of 3 x %d s", count, scale.rounds(), scale.seconds());
        var phase = new Phase(count);
        var time = Duration.ofSeconds(scale.seconds());
        for (int round = 0; round < scale.rounds(); round++) {
            var tokens = people.tokens();
            phase.ping().add(load.turn(ping(tokens), time));
            phase.list().add(load.turn(list(tokens, count, 1), time));
        }
        // After them, because it fills what the server remembers with what is hardly asked for twice.
        for (int round = 0; round < scale.rounds(); round++) {
            phase.anywhere().add(load.turn(list(people.tokens(), count, scale.consultants() - 2 * ROWS), time));
        }
        phase.all().forEach(series -> failures.addAll(series.failures()));
        return phase;
    }

    private static Endpoint ping(List<String> tokens) {
        return new Endpoint(
                1,
                () -> new Request(
                        "/api/ping", tokens.get(ThreadLocalRandom.current().nextInt(tokens.size()))));
    }

    private Endpoint list(List<String> tokens, int count, int starts) {
        var paths = new String[count];
        var members = new int[count][];
        for (int i = 0; i < count; i++) {
            paths[i] = "/api/firms/" + Firms.slug(i + 1) + "/consultants?limit=" + ROWS + "&offset=";
            members[i] = people.membersOf(i + 1);
        }
        return new Endpoint(LEAST_BYTES, () -> {
            var random = ThreadLocalRandom.current();
            int firm = random.nextInt(count);
            return new Request(
                    paths[firm] + random.nextInt(starts),
                    tokens.get(members[firm][random.nextInt(members[firm].length)]));
        });
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, "  " + format + "%n", values);
    }
}
