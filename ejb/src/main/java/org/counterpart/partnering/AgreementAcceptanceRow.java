package org.counterpart.partnering;

import java.time.Instant;
import java.util.UUID;

/**
 * That a party accepted a version of an agreement.
 *
 * @param name the person who did so for it
 * @param atSeat whether they did so by the link of their seat, without an account
 */
public record AgreementAcceptanceRow(UUID party, String name, boolean atSeat, Instant acceptedAt) {}
