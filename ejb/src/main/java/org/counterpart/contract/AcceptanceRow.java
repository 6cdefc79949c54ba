package org.counterpart.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * That a party accepted a version.
 *
 * @param name the person who did so for it
 */
public record AcceptanceRow(UUID party, String name, Instant acceptedAt) {}
