package org.counterpart.workshop;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Places in an order, with room between them: so that moving one thing is a change of that one alone, and whoever writes
 * in another at the same moment is not disturbed.
 */
final class Order {

    /** Between neighbours, to begin with. */
    static final int GAP = 1 << 16;

    private Order() {}

    /**
     * A place between two.
     *
     * @param after the place it comes after; {@code null}: it comes first
     * @param before the place it comes before; {@code null}: it comes last
     * @return {@code null} if there is no room left between them
     */
    static Integer between(Integer after, Integer before) {
        if (before == null) {
            return after == null ? GAP : after > Integer.MAX_VALUE - GAP ? null : after + GAP;
        }
        long low = after == null ? before - 2L * GAP : after;
        if (low < Integer.MIN_VALUE) {
            return null;
        }
        long middle = Math.floorDiv(low + before, 2);
        return middle > low && middle < before ? (int) middle : null;
    }

    /** The places of so many things, with room between them. */
    static List<Integer> of(int size) {
        return IntStream.rangeClosed(1, size).map(one -> one * GAP).boxed().toList();
    }
}
