/**
 * Engagements: who works with which client organisations on what, in which phase, and what was decided. A member opens
 * one through {@link org.counterpart.engagement.EngagementDoor}, and whatever belongs to an engagement asks for what the
 * door gave. Uses {@code clients} and what is below it. What stands on an engagement (staffing, contract, promises) lives
 * above and takes part through {@link org.counterpart.engagement.PhaseGate} and {@link
 * org.counterpart.engagement.TimelineSource}.
 */
package org.counterpart.engagement;
