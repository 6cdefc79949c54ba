package org.counterpart.members;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.counterpart.firm.Role;

/**
 * A member as the firm's VP sees one.
 *
 * @param language BCP 47 tag of the language we write to them in
 * @param hasAccount whether the sign-in account exists (made shortly after the invitation)
 * @param joinedAt when they first entered; {@code null} until then
 */
public record MemberRow(
        UUID id,
        long version,
        String name,
        String email,
        String language,
        Set<Role> roles,
        MemberStatus status,
        boolean hasAccount,
        Instant invitedAt,
        Instant joinedAt) {}
