package org.counterpart.quiz;

import java.util.UUID;

/**
 * Somebody on the same engagement who could be asked.
 *
 * @param language en, de, es or fr: what they are written to in
 */
public record ObserverSuggestion(UUID personId, String name, RaterGroup group, String language) {}
