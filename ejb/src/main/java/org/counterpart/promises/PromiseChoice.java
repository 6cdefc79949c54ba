package org.counterpart.promises;

import java.util.UUID;

/** An engagement, or a client organisation, that promises can be looked for by. */
public record PromiseChoice(UUID id, String name) {}
