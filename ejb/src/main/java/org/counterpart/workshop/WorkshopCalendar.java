package org.counterpart.workshop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A workshop's dates, for calendars.
 *
 * @param changedAt when the workshop last changed
 * @param dates its sessions first
 */
public record WorkshopCalendar(UUID id, WorkshopData workshop, Instant changedAt, List<CalendarDate> dates) {}
