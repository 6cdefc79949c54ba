package org.counterpart.common;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** What was asked for contradicts the state of things. */
@ApplicationException(rollback = true)
public final class Conflict extends Problem {

    private static final long serialVersionUID = 1L;

    public Conflict(String key) {
        super(key, Map.of());
    }

    public Conflict(String key, Map<String, Object> values) {
        super(key, values);
    }
}
