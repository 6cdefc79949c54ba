package org.counterpart.outputs;

import java.util.List;
import java.util.UUID;
import org.counterpart.workshop.Captures;

/**
 * What was released of a block, in the order in which it came; where nobody is named, in none.
 *
 * @param question which the room was asked; {@code ""}: none
 * @param captures what it was asked for; {@code null}: nothing in particular
 */
public record OutputBlock(
        UUID id, String title, String question, Captures captures, List<OutputContribution> contributions) {}
