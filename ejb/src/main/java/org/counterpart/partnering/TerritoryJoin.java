package org.counterpart.partnering;

import jakarta.validation.constraints.NotBlank;

/**
 * That a ground of the joint map is the same as another.
 *
 * @param ground by its key, or by its words
 * @param into the other, likewise; {@code null}: it is one of its own again
 */
public record TerritoryJoin(@NotBlank(message = "field.required") String ground, String into) {}
