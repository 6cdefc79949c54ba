package org.counterpart.partnering;

import java.time.Instant;
import java.util.UUID;

/**
 * That a party accepted a version of an agreement.
 *
 * @param name the person who did so for it
 */
public record AgreementAcceptanceRow(UUID party, String name, Instant acceptedAt) {}
