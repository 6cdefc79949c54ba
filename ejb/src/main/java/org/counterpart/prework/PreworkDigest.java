package org.counterpart.prework;

import java.util.List;

/**
 * What was heard before a workshop, told of nobody.
 *
 * @param heldBack how many themes are not told, for the facilitators; {@code null} for everybody else
 */
public record PreworkDigest(List<DigestTheme> themes, Integer heldBack) {}
