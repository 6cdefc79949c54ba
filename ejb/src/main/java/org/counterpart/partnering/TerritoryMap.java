package org.counterpart.partnering;

import java.time.Instant;
import java.util.List;

/**
 * The territory of a workshop, as far as whoever asks may know.
 *
 * @param parties in their order
 * @param shownAt since when the lists are shown together; {@code null}: each is its party's own
 * @param name who showed them; {@code ""}: nobody
 * @param counts how much each party has written; empty for whoever is not of the firm, or once they are shown
 * @param grounds the joint map; empty until the lists are shown
 */
public record TerritoryMap(
        List<AgreementParty> parties,
        Instant shownAt,
        String name,
        List<TerritoryCount> counts,
        List<JointGround> grounds) {

    /** Whether the lists are shown together. */
    public boolean shown() {
        return shownAt != null;
    }

    /** Those that lie so. */
    public List<JointGround> of(GroundState state) {
        return grounds.stream().filter(ground -> ground.state() == state).toList();
    }
}
