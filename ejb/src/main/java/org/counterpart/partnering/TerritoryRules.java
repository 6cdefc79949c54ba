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

    /**
     * Each ground stands in a list once: the map would put both together and nobody would know which was meant.
     *
     * @param others what else is in the list
     * @throws Invalid if one of them has the same words
     */
    static void requireNew(TerritoryData data, List<TerritoryRow> others) {
        String ground = JointMap.key(data.ground());
        if (others.stream().anyMatch(line -> JointMap.key(line.data().ground()).equals(ground))) {
            throw new Invalid("ground", "partnering.territory.twice");
        }
    }
}
