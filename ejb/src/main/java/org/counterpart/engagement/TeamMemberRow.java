package org.counterpart.engagement;

import java.util.UUID;

/**
 * One of the firm's people on an engagement.
 *
 * @param name what its clients know them by
 * @param lead whether they lead it
 */
public record TeamMemberRow(UUID memberId, String name, boolean lead) {}
