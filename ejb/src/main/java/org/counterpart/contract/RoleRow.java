package org.counterpart.contract;

import java.util.UUID;

/** The role contracted for one topic. */
public record RoleRow(UUID id, long version, RoleData data) {}
