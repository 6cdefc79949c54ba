package org.counterpart.promises;

import java.util.UUID;

/**
 * Whoever does something with a promise, and for which party.
 *
 * @param memberId {@code null}: somebody who came by a link
 */
record Actor(UUID partyId, UUID memberId, String email, String name) {}
