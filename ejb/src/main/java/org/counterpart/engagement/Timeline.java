package org.counterpart.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * An engagement in time.
 *
 * @param startsOn its first day
 * @param endsOn its last day
 * @param zone whose days these are
 * @param now the moment it was asked for
 * @param entries lane by lane, the earliest first
 */
public record Timeline(LocalDate startsOn, LocalDate endsOn, ZoneId zone, Instant now, List<TimelineEntry> entries) {}
