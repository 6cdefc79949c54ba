package org.counterpart.clients;

import java.util.UUID;

/**
 * A person at a client organisation as other features know one.
 *
 * @param memberId their membership as a client; {@code null}: never invited
 * @param email in lower case, or empty: there is nowhere to write to
 * @param phone in E.164, or empty
 * @param language one of {@code en de es fr}: what they are written to in
 * @param zone IANA: whose clock their days end by
 */
public record ContactRow(
        UUID id,
        UUID organizationId,
        String organization,
        UUID memberId,
        String name,
        String position,
        String email,
        String phone,
        String language,
        String zone,
        ContactStatus status) {}
