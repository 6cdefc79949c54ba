package org.counterpart.quiz;

/**
 * What one group's answers amount to.
 *
 * @param subjects about how many people: one, but in a team's profile
 * @param people how many answered
 */
public record GroupScores(RaterGroup group, int subjects, int people, Scores scores) {}
