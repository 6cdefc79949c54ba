package org.counterpart.common;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/** What was asked for contradicts the state of things; {@link #errors()} says what stands in the way, one by one. */
@ApplicationException(rollback = true)
public final class Conflict extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public Conflict(String key) {
        this(key, Map.of());
    }

    public Conflict(String key, Map<String, Object> values) {
        this(key, values, List.of());
    }

    /** @param errors everything that stands in the way, not only the first thing */
    public Conflict(String key, Map<String, Object> values, List<FieldError> errors) {
        super(key, values);
        this.errors = List.copyOf(errors);
    }

    @Override
    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }
}
