package org.counterpart.partnering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A sacrifice as everybody at the workshop sees it.
 *
 * @param version changes with its words and with every mark
 * @param party who gives it up
 * @param wording which of its wordings this is, from 1
 * @param cost what it costs that party
 * @param by by when it is carried out
 * @param name who worded it
 * @param withdrawnAt since when it stands no more; {@code null}: it stands
 * @param marks what each other party says to these words, the newest of each
 */
public record SacrificeRow(
        UUID id,
        long version,
        UUID party,
        int wording,
        String what,
        String purpose,
        String cost,
        LocalDate by,
        String name,
        Instant statedAt,
        Instant wordedAt,
        Instant withdrawnAt,
        List<SacrificeMarkRow> marks) {

    /** Whether it is not withdrawn. */
    public boolean stands() {
        return withdrawnAt == null;
    }

    /** What a party says to it. */
    public Optional<SacrificeMarkRow> markOf(UUID other) {
        return marks.stream().filter(mark -> mark.party().equals(other)).findFirst();
    }

    /** Whether a party calls it real. */
    public boolean realTo(UUID other) {
        return markOf(other).filter(mark -> mark.mark() == Mark.REAL).isPresent();
    }

    /** Whether it stands and every other of these parties calls it real. */
    public boolean realToAll(Collection<UUID> parties) {
        return stands() && parties.stream().allMatch(other -> other.equals(party) || realTo(other));
    }

    public SacrificeData data() {
        return new SacrificeData(what, purpose, cost, by);
    }
}
