package org.counterpart.bench;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The endpoints on a database with so many firms; they took turns, so that a noisy moment hits all.
 *
 * @param list the first fifty, asked for again and again
 * @param anywhere fifty from anywhere in the list: more parts than the server remembers
 */
record Phase(int firms, Series ping, Series list, Series anywhere) {
    Phase(int firms) {
        this(firms, new Series("ping"), new Series("list of 50"), new Series("50 from anywhere in the list"));
    }

    Stream<Series> all() {
        return Stream.of(ping, list, anywhere);
    }

    /** The list's throughput as a share of the trivial endpoint's: the median of the rounds. */
    double share() {
        var pings = ping.perSecond();
        var lists = list.perSecond();
        return Series.median(IntStream.range(0, pings.size())
                .mapToObj(i -> lists.get(i) / pings.get(i))
                .toList());
    }

    /** The list's median time over the trivial endpoint's, which takes the machine's mood out of a comparison. */
    double relativeMedian() {
        return (double) list.percentile(50) / ping.percentile(50);
    }
}
