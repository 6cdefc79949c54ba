package org.counterpart.common;

/**
 * The part of a list somebody wants to see.
 *
 * @param offset how many rows to pass over, from 0
 * @param limit how many rows at most, from 1
 */
public record Slice(int offset, int limit) {

    public Slice {
        if (offset < 0) {
            throw new Invalid("offset", "list.offset.negative");
        }
        if (limit < 1) {
            throw new Invalid("limit", "list.limit.range");
        }
    }
}
