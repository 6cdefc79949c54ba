/**
 * What comes after the day of a partnership workshop: issues that climb a ladder by a clock of both sides, follow-ups at six
 * weeks, six months and twenty-four months with their evaluations, and the health check. {@link
 * org.counterpart.followup.BusinessClock}, {@link org.counterpart.followup.IssueCourse}, {@link
 * org.counterpart.followup.Addressing} and {@link org.counterpart.followup.HealthFigures} hold the rules and know no
 * database. Uses {@code partnering}, {@code workshop} and what is below them. See D57 and D58.
 */
package org.counterpart.followup;
