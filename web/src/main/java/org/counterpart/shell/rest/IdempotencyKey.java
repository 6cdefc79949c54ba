package org.counterpart.shell.rest;

import java.util.Map;
import java.util.regex.Pattern;

/** The {@code Idempotency-Key} header of a call that creates: the same key never creates twice. */
public final class IdempotencyKey {

    /** The header's name. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern READABLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private IdempotencyKey() {}

    /** The key, {@code null} if none was sent; a key that is empty, longer than 200 or not plain ASCII is refused. */
    public static String of(String header) {
        if (header != null && !READABLE.matcher(header).matches()) {
            throw new ApiProblem("idempotency-key", 400, Map.of());
        }
        return header;
    }
}
