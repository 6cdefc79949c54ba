package org.counterpart.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A follow-up in a list.
 *
 * @param dueOn a working day of the party
 * @param dueAt nine o'clock there
 * @param role to which it is addressed, as agreed; {@code ""}: no role was agreed
 * @param holder who held it when it was agreed; {@code ""}: nobody was named
 * @param deputy so
 * @param askedName who was asked; {@code ""}: nobody, or nobody yet
 * @param askedWhy {@code null} so
 * @param mine whether the member is whoever was asked, and says there what became of it
 * @param doneAt when the evaluation was sent; {@code null}: it was not, or whoever looks is not told
 */
public record FollowUpRow(
        UUID id,
        long version,
        UUID partyId,
        String party,
        Milestone milestone,
        LocalDate dueOn,
        Instant dueAt,
        String role,
        String holder,
        String deputy,
        FollowUpState state,
        Instant askedAt,
        String askedName,
        AddressedAs askedWhy,
        boolean mine,
        Instant doneAt) {

    /** Whether somebody should be called: its day has come, and nothing was said yet. */
    public boolean isOpen(Instant now) {
        return doneAt == null && !now.isBefore(dueAt);
    }
}
