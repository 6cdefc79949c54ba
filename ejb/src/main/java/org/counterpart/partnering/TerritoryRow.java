package org.counterpart.partnering;

import java.util.UUID;

/**
 * A ground in a party's list.
 *
 * @param party whose list it is in
 */
public record TerritoryRow(UUID id, long version, UUID party, TerritoryData data) {}
