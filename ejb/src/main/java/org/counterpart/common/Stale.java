package org.counterpart.common;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** Somebody else changed the thing since this person read it. */
@ApplicationException(rollback = true)
public final class Stale extends Problem {

    private static final long serialVersionUID = 1L;

    private final long currentVersion;

    /** @param currentVersion the version that stands now */
    public Stale(long currentVersion) {
        super("problem.stale", Map.of());
        this.currentVersion = currentVersion;
    }

    /** The version that stands now. */
    public long currentVersion() {
        return currentVersion;
    }
}
