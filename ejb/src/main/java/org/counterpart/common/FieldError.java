package org.counterpart.common;

import java.util.Map;

/**
 * One thing wrong with one field.
 *
 * @param field the field's path, as the API writes it ({@code languages[0].tag})
 * @param key the message key of the sentence that says what to do
 * @param values what the sentence names, by placeholder
 */
public record FieldError(String field, String key, Map<String, Object> values) {

    public FieldError(String field, String key) {
        this(field, key, Map.of());
    }
}
