package org.counterpart.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.partnering.AgreementMeasure;
import org.counterpart.partnering.AgreementParty;

/**
 * What whoever calls, or is called, wants to have before them: what was hoped for and agreed, and how far the promises have
 * come.
 *
 * @param agreedAt when the last party accepted
 * @param parties everybody who agreed
 * @param purpose what the parties are together for
 * @param vision what would be seen when it succeeds
 * @param measures how success was to be told
 */
public record CallPack(
        Instant agreedAt,
        List<AgreementParty> parties,
        String purpose,
        String vision,
        List<AgreementMeasure> measures,
        List<PackedSacrifice> sacrifices,
        List<PackedPromise> promises) {

    /** The name of a party; {@code "–"} for one that did not agree. */
    String party(UUID id) {
        return parties.stream()
                .filter(one -> one.id().equals(id))
                .map(AgreementParty::name)
                .findFirst()
                .orElse("–");
    }

    /**
     * A sacrifice as agreed.
     *
     * @param partyId whose it is
     * @param by by when it was to be carried out; {@code null}: nobody said
     */
    public record PackedSacrifice(UUID id, UUID partyId, String party, String what, String cost, LocalDate by) {}

    /**
     * A promise of the agreement.
     *
     * @param state where it stands: {@code OFFERED}, {@code ACCEPTED}, {@code KEPT}, {@code BROKEN}, {@code RENEGOTIATED} or
     *     {@code RELEASED}
     * @param zone IANA
     */
    public record PackedPromise(
            UUID id, String giver, String receiver, String text, Instant dueAt, String zone, String state) {}
}
