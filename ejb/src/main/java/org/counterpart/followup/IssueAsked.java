package org.counterpart.followup;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * An issue, as somebody sees it who was asked about it by link.
 *
 * @param workshop its name
 * @param name who was asked
 * @param partyId for whom they speak
 * @param acts whether they were asked to settle it; else they were told of the end, to read
 * @param goingOn whether anything may still be done there
 * @param zone on whose clocks they are told until when
 * @param parties by id, in their order
 */
public record IssueAsked(
        String workshop,
        String name,
        UUID partyId,
        boolean acts,
        boolean goingOn,
        ZoneId zone,
        Map<UUID, String> parties,
        IssueDetails details) {}
