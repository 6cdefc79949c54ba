package org.counterpart.prework;

import java.util.Collection;
import java.util.UUID;

/**
 * The small-group rule of the digest (D52): a theme is told once at least three people of at least two parties hold it,
 * or if everybody who does consents. The database applies the same rule to whatever it tells ({@code
 * app.theme_carries}); this says beforehand what it will do.
 */
final class SmallGroup {

    static final int PEOPLE = 3;
    static final int PARTIES = 2;

    /** A note that holds a theme: of whom, of which party. */
    record Holder(UUID person, UUID party, boolean consented) {}

    private SmallGroup() {}

    static boolean carries(Collection<Holder> holders) {
        return people(holders) >= PEOPLE && parties(holders) >= PARTIES
                || !holders.isEmpty() && holders.stream().allMatch(Holder::consented);
    }

    static int people(Collection<Holder> holders) {
        return (int) holders.stream().map(Holder::person).distinct().count();
    }

    static int parties(Collection<Holder> holders) {
        return (int) holders.stream().map(Holder::party).distinct().count();
    }
}
