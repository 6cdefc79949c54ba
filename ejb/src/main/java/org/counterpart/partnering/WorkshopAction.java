package org.counterpart.partnering;

import java.util.UUID;

/** Something that is to be done, as somebody in the workshop said it: what a promise may come from. */
public record WorkshopAction(UUID id, String text) {}
