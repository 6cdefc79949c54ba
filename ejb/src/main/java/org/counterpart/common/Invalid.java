package org.counterpart.common;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/** What was sent cannot be taken as it is; {@link #errors()} says why, field by field. */
@ApplicationException(rollback = true)
public final class Invalid extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super("problem.invalid", Map.of());
        this.errors = List.copyOf(errors);
    }

    public Invalid(String field, String key) {
        this(List.of(new FieldError(field, key)));
    }

    @Override
    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }
}
