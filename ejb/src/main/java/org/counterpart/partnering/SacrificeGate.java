package org.counterpart.partnering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.engagement.Missing;

/**
 * The gate of a partnering agreement: open when every party has a sacrifice that stands and that every other party calls
 * real; or when every party waived. The database keeps the same.
 */
final class SacrificeGate {

    private SacrificeGate() {}

    /**
     * What keeps it shut, one entry for each party that has to state a sacrifice, and for each mark that is missing on the
     * one that lacks the fewest.
     *
     * @param waived the parties whose waiver stands
     * @return nothing if it is open
     */
    static List<Missing> missing(List<AgreementParty> parties, List<SacrificeRow> sacrifices, Collection<UUID> waived) {
        List<UUID> ids = parties.stream().map(AgreementParty::id).toList();
        if (!ids.isEmpty() && waived.containsAll(ids)) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>();
        for (AgreementParty party : parties) {
            sacrifices.stream()
                    .filter(one -> one.stands() && one.party().equals(party.id()))
                    .min(Comparator.comparingLong(one -> lacking(parties, one).size()))
                    .ifPresentOrElse(
                            nearest -> lacking(parties, nearest)
                                    .forEach(other -> missing.add(mark(party, nearest, other))),
                            () -> missing.add(new Missing(
                                    "sacrifices[" + party.id() + "]",
                                    "partnering.gate.sacrifice",
                                    Map.of("party", party.name()))));
        }
        return missing;
    }

    private static List<AgreementParty> lacking(List<AgreementParty> parties, SacrificeRow sacrifice) {
        return parties.stream()
                .filter(other -> !other.id().equals(sacrifice.party()) && !sacrifice.realTo(other.id()))
                .toList();
    }

    private static Missing mark(AgreementParty party, SacrificeRow sacrifice, AgreementParty other) {
        return new Missing(
                "sacrifices[" + sacrifice.id() + "].marks[" + other.id() + "]",
                sacrifice.markOf(other.id()).isPresent() ? "partnering.gate.not-yet" : "partnering.gate.mark",
                Map.of("party", party.name(), "other", other.name(), "what", sacrifice.what()));
    }
}
