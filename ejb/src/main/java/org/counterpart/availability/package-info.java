/**
 * Availability: who is away when, the public holidays of the place somebody lives in, the hours they work there, and so
 * when they are free. Consultants keep their own leave; the VP keeps everybody's; colleagues see that somebody is away,
 * never why; clients see nothing. {@link org.counterpart.availability.WorkCalendar} and what it uses know no database.
 * Uses {@code roster}, {@code firm} and {@code common}.
 */
package org.counterpart.availability;
