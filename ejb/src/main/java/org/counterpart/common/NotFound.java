package org.counterpart.common;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** There is no such thing, or this person may not know of it: the two are never told apart. */
@ApplicationException(rollback = true)
public final class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    public NotFound(String key) {
        super(key, Map.of());
    }

    public NotFound(String key, Map<String, Object> values) {
        super(key, values);
    }
}
