package org.counterpart.roster;

/**
 * A country where the team lives or has delivered; nobody who has left the roster counts.
 *
 * @param country ISO 3166-1 alpha-2
 * @param living how many consultants have their home there
 * @param delivered how many consultants have delivered there
 */
public record TeamPlace(String country, long living, long delivered) {

    TeamPlace and(TeamPlace other) {
        return new TeamPlace(country, living + other.living, delivered + other.delivered);
    }
}
