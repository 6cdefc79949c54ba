package org.counterpart.clients;

import java.util.UUID;

/**
 * One client organisation in the list.
 *
 * @param country ISO 3166-1 alpha-2, or empty
 * @param zone IANA
 * @param contacts how many of its people the firm knows who have not left
 */
public record OrganizationRow(
        UUID id,
        long version,
        String name,
        String country,
        String city,
        String zone,
        String industry,
        OrganizationStatus status,
        long contacts) {}
