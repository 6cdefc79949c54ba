package org.counterpart.roster;

/** How many consultants an import added, changed, and found as they were. */
public record ImportResult(int added, int changed, int unchanged) {}
