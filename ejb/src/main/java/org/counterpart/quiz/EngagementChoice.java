package org.counterpart.quiz;

import java.util.UUID;

/** An engagement whose contracted roles a role profile can be laid beside. */
public record EngagementChoice(UUID id, String name) {}
