package org.counterpart.partnering;

import java.util.UUID;

/**
 * How much a party has written down.
 *
 * @param lines how many grounds its list has
 */
public record TerritoryCount(UUID party, String name, int lines) {}
