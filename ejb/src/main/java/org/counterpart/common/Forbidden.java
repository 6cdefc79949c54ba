package org.counterpart.common;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** The person may know of the thing, but their roles do not allow what they asked for. */
@ApplicationException(rollback = true)
public final class Forbidden extends Problem {

    private static final long serialVersionUID = 1L;

    public Forbidden(String key) {
        super(key, Map.of());
    }

    public Forbidden(String key, Map<String, Object> values) {
        super(key, values);
    }
}
