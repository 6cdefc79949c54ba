package org.counterpart.quiz;

import java.util.UUID;

/** A person or a team with whom a role profile can be shared. */
public record ShareChoice(Audience audience, UUID id, String name) {}
