package org.counterpart.partnering;

import java.util.List;
import org.counterpart.common.Invalid;

/** What a ground says, member or guest. */
final class TerritoryRules {

    private TerritoryRules() {}

    /** @throws Invalid if it is said to be held by a party, but by none of these */
    static void requireHolder(TerritoryData data, List<AgreementParty> parties) {
        if (data.holding() == Holding.PARTY
                && parties.stream().noneMatch(party -> party.id().equals(data.holderId()))) {
            throw new Invalid("holderId", "partnering.territory.holder");
        }
    }
}
