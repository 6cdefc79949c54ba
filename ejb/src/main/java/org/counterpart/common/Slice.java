package org.counterpart.common;

/**
 * The part of a list somebody wants to see.
 *
 * @param offset how many rows to pass over, from 0
 * @param limit how many rows at most, from 1 to {@value #MAX}
 */
public record Slice(int offset, int limit) {

    /** The most rows one call hands out. */
    public static final int MAX = 200;

    public Slice {
        if (offset < 0) {
            throw new Invalid("offset", "list.offset.negative");
        }
        if (limit < 1 || limit > MAX) {
            throw new Invalid("limit", "list.limit.range");
        }
    }
}
