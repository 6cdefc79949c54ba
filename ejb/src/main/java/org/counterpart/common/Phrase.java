package org.counterpart.common;

import java.util.Map;

/**
 * Something to be said in the reader's language, on its own or as a value of another sentence.
 *
 * @param key the message key
 * @param values what it names, by placeholder
 * @param counted whether it is about {@code count} things, so that the key has a form for one and a form for more
 */
public record Phrase(String key, Map<String, Object> values, boolean counted) {

    public Phrase(String key, Map<String, Object> values) {
        this(key, values, false);
    }

    public Phrase(String key) {
        this(key, Map.of());
    }

    /** A phrase about a number of things, which its text calls {@code count}. */
    public static Phrase of(String key, Number count) {
        return new Phrase(key, Map.of("count", count), true);
    }
}
