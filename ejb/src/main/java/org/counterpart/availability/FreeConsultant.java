package org.counterpart.availability;

import java.util.List;
import java.util.UUID;
import org.counterpart.roster.LanguageSkill;

/**
 * Somebody who is free.
 *
 * @param holidaysOf whose public holidays count, as an ISO 3166 code; {@code null}: there is no holiday calendar of that
 *     country
 */
public record FreeConsultant(
        UUID id,
        String name,
        String country,
        String city,
        String zone,
        List<LanguageSkill> languages,
        String holidaysOf,
        Freedom free) {}
