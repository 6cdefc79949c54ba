package org.counterpart.lists;

import java.util.UUID;

/**
 * A search somebody keeps.
 *
 * @param query what it asks for, as the list's address says it, without the question mark; whoever opens it checks it
 *     again
 */
public record SavedSearchRow(UUID id, String name, String query) {}
