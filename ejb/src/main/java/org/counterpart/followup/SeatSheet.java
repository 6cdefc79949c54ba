package org.counterpart.followup;

import java.util.UUID;

/** What somebody fills in at their seat, of the health check that they saw. */
public record SeatSheet(UUID checkId, HealthSheetData data) {}
