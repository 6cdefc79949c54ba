package org.counterpart.promises;

import java.time.Instant;

/**
 * What is promised.
 *
 * @param doneWhen the test for "done"
 * @param zone IANA
 */
record Terms(String text, String doneWhen, Instant dueAt, String zone) {}
