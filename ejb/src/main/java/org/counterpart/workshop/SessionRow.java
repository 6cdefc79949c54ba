package org.counterpart.workshop;

import java.util.UUID;

/** One time that people come together; the first of them comes first. */
public record SessionRow(UUID id, long version, SessionData data) {}
