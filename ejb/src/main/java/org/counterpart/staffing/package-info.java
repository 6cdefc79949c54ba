/**
 * Staffing: who of the roster is booked on which engagement for how much of their week, what a booking clashes with, and
 * whom to suggest. For the firm's own people, never for clients. {@link org.counterpart.staffing.Clashes}, {@link
 * org.counterpart.staffing.Weeks} and {@link org.counterpart.staffing.Ranking} know no database. Uses {@code engagement}
 * and what is below it.
 */
package org.counterpart.staffing;
