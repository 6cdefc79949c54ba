package org.counterpart.prework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterpart.engagement.Missing;

/**
 * Whether all parties are listened to alike (D51). A workshop is prepared once of each party at least 60 % of the people
 * invited were heard, and no party was given less than half the minutes for each person invited that another one was.
 * By the first rule the share of people heard is never less than half of another's: 60 is more than half of 100. In
 * whole numbers, so that no rounding decides.
 */
final class Symmetry {

    private Symmetry() {}

    /** Everything that is missing, party by party. */
    static List<Missing> missing(List<PartyHeard> parties) {
        List<Missing> missing = new ArrayList<>();
        if (parties.size() < 2) {
            missing.add(new Missing("parties", "prework.missing.parties"));
        }
        for (PartyHeard party : parties) {
            if (party.invited() == 0) {
                missing.add(new Missing(
                        "invited[" + party.partyId() + "]", "prework.missing.invited", Map.of("party", party.name())));
                continue;
            }
            int least = leastHeard(party.invited());
            if (party.heard() < least) {
                missing.add(new Missing(
                        "heard[" + party.partyId() + "]",
                        "prework.missing.heard",
                        Map.of(
                                "party", party.name(),
                                "heard", party.heard(),
                                "invited", party.invited(),
                                "least", least)));
            }
            mostListenedTo(parties)
                    .filter(most -> party.minutes() < leastMinutes(party, most))
                    .ifPresent(most -> missing.add(new Missing(
                            "minutes[" + party.partyId() + "]",
                            "prework.missing.minutes",
                            Map.of(
                                    "party", party.name(),
                                    "other", most.name(),
                                    "minutes", party.minutes(),
                                    "least", leastMinutes(party, most)))));
        }
        return missing;
    }

    /** The smallest number of people that is 60 % of them or more. */
    static int leastHeard(int invited) {
        return (invited * 3 + 4) / 5;
    }

    /** The fewest minutes that are, for each person, half of the other party's or more. */
    static int leastMinutes(PartyHeard party, PartyHeard other) {
        int half = 2 * other.invited();
        return (other.minutes() * party.invited() + half - 1) / half;
    }

    private static Optional<PartyHeard> mostListenedTo(List<PartyHeard> parties) {
        return parties.stream()
                .filter(party -> party.invited() > 0)
                .max(Comparator.comparingDouble(PartyHeard::minutesEach));
    }
}
