package org.counterpart.prework;

import java.util.UUID;

/**
 * Which theme a note holds.
 *
 * @param themeId {@code null}: none
 */
public record ThemeChoice(UUID themeId) {}
