package org.counterpart.partnering;

import java.util.List;
import java.util.UUID;

/**
 * A party's list as somebody of it sees it who came by the link of their seat.
 *
 * @param party whose list it is
 * @param shown whether all lists are shown together, so that it stays as it is
 */
public record SeatTerritory(UUID party, List<AgreementParty> parties, List<TerritoryRow> lines, boolean shown) {}
