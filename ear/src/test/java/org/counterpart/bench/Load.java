package org.counterpart.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** A closed loop: every connection sends its next request when the last one is answered. */
final class Load implements AutoCloseable {
    static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(1);

    private final List<Caller> callers = new ArrayList<>();
    private final ExecutorService threads;

    /**
     * One endpoint's turn.
     *
     * @param micros how long each good answer took
     * @param failures what went wrong, one text for each failed request
     */
    record Turn(double seconds, Histogram micros, List<String> failures) {
        private Turn() {
            this(0, histogram(), new ArrayList<>());
        }

        double perSecond() {
            return micros.getTotalCount() / seconds;
        }

        private Turn and(Turn other) {
            micros.add(other.micros);
            failures.addAll(other.failures);
            return new Turn(Math.max(seconds, other.seconds), micros, failures);
        }
    }

    /** For answers of up to a minute. */
    static Histogram histogram() {
        return new Histogram(LONGEST_MICROS, 3);
    }

    Load(URI server, int connections) {
        for (int i = 0; i < connections; i++) {
            callers.add(new Caller(server));
        }
        threads = Executors.newFixedThreadPool(connections);
    }

    /** Calls the endpoint over all connections for this long. */
    Turn turn(Endpoint endpoint, Duration time) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        var loops = callers.stream()
                .<Callable<Turn>>map(caller -> () -> loop(caller, endpoint, start, end))
                .toList();
        var all = new Turn();
        for (var one : threads.invokeAll(loops)) {
            all = all.and(one.get());
        }
        return all;
    }

    private static Turn loop(Caller caller, Endpoint endpoint, long start, long end) {
        var turn = new Turn();
        long now = System.nanoTime();
        while (now < end) {
            var failure = call(caller, endpoint);
            long then = System.nanoTime();
            if (failure == null) {
                turn.micros().recordValue(Math.min(LONGEST_MICROS, (then - now) / 1_000));
            } else {
                turn.failures().add(failure);
            }
            now = then;
        }
        return new Turn((now - start) / 1e9, turn.micros(), turn.failures());
    }

    /** What went wrong, or null. */
    private static String call(Caller caller, Endpoint endpoint) {
        var request = endpoint.next().get();
        try {
            var answer = caller.get(request.path(), request.token());
            return answer.status() == 200 && answer.bytes() >= endpoint.leastBytes()
                    ? null
                    : request.path() + " answered " + answer.status() + " with " + answer.bytes() + " bytes";
        } catch (IOException e) {
            return request.path() + ": " + e;
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (var caller : callers) {
            caller.close();
        }
    }
}
