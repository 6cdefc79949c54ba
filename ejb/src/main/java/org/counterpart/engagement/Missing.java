package org.counterpart.engagement;

import java.util.Map;

/**
 * One thing that is missing before something can be done, such as passing a gate.
 *
 * @param part what lacks it, as the API names it ({@code wants}, {@code integrity.fashion})
 * @param key the message key of the sentence that says what to do
 * @param values what the sentence names, by placeholder
 */
public record Missing(String part, String key, Map<String, Object> values) {

    public Missing(String part, String key) {
        this(part, key, Map.of());
    }
}
