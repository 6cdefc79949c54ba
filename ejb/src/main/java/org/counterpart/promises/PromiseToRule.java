package org.counterpart.promises;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What somebody sees who is asked by mail whether a promise was kept.
 *
 * @param giver who promised
 * @param receiver who is asked
 * @param doneWhen the test for "done"
 * @param due whether its moment has come: before, it cannot be broken
 */
public record PromiseToRule(
        String giver, String receiver, String text, String doneWhen, Instant dueAt, ZoneId zone, boolean due) {}
