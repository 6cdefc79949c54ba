package org.counterpart.staffing;

import java.time.LocalDate;

/**
 * What an engagement asks of its bookings.
 *
 * @param programme the name of the programme that it delivers; {@code null}: none
 * @param certified whether only certified consultants deliver that
 */
record Frame(LocalDate startsOn, LocalDate endsOn, String programme, boolean certified) {}
