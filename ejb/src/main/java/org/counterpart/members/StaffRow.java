package org.counterpart.members;

import java.util.UUID;

/** One of the firm's own people: a VP or a consultant. */
public record StaffRow(UUID id, String name) {}
