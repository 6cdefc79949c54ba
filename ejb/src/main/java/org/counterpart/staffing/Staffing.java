package org.counterpart.staffing;

import java.util.List;

/** Everything about who works on an engagement: its bookings, and the weeks of those who are booked. */
public record Staffing(List<BookingState> bookings, List<LoadRow> load) {}
