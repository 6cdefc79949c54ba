package org.counterpart.common;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/**
 * Something a person asked for that cannot be done, said in a way they can act on. Undoes the transaction it is thrown
 * in. The API shows it as RFC 9457 problem details, a screen as a sentence; both take the words from the translations
 * by {@link #key()}.
 */
@ApplicationException(rollback = true)
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, Object> values;

    /**
     * @param key the message key of the sentence that says what happened and what to do
     * @param values what the sentence names, by placeholder
     */
    protected Problem(String key, Map<String, Object> values) {
        super(key);
        this.key = key;
        this.values = Map.copyOf(values);
    }

    /** The message key of the sentence that says what happened and what to do. */
    public String key() {
        return key;
    }

    /** What the sentence names, by placeholder; never personal data that the reader may not see. */
    public Map<String, Object> values() {
        return values == null ? Map.of() : values;
    }

    /** What is wrong, field by field; empty unless fields are to blame. */
    public List<FieldError> errors() {
        return List.of();
    }
}
