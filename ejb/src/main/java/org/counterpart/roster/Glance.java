package org.counterpart.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The team at a glance: everybody who has not left. Every number is what the roster finds when it is asked the same.
 *
 * @param today by the date in UTC
 * @param later the day until when certificates are looked ahead
 * @param countries the most people first
 * @param languages the most people first
 * @param programmes what is offered, by name
 * @param expiring certificates that end by then and are not renewed, the next to end first
 * @param unplanned people who never said when they are away, by name: free on paper, which says little
 */
public record Glance(
        LocalDate today,
        LocalDate later,
        int people,
        List<Country> countries,
        List<Language> languages,
        List<Programme> programmes,
        List<Expiring> expiring,
        List<Person> unplanned) {

    /**
     * How many live in a country.
     *
     * @param code ISO 3166-1 alpha-2
     */
    public record Country(String code, int people) {}

    /**
     * How many speak a language, with its regions.
     *
     * @param tag the base language, BCP 47
     * @param fromB2 at B2 or better
     * @param fromC1 at C1 or better
     */
    public record Language(String tag, int people, int fromB2, int fromC1) {}

    /**
     * How many are certified for a programme.
     *
     * @param later how many are on the later day, as things stand
     */
    public record Programme(UUID id, String name, boolean certificationRequired, int today, int later) {}

    /** A certificate that ends soon. */
    public record Expiring(UUID consultantId, String consultant, CertificationDetails certification) {

        /** For the list's query. */
        public Expiring(
                UUID consultantId,
                String consultant,
                UUID id,
                long version,
                String programme,
                UUID programmeId,
                LocalDate certifiedOn,
                LocalDate expiresOn,
                String certifiedBy) {
            this(
                    consultantId,
                    consultant,
                    new CertificationDetails(id, version, programme, programmeId, certifiedOn, expiresOn, certifiedBy));
        }
    }

    /**
     * Somebody in the team.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record Person(UUID id, String name, String country) {}
}
