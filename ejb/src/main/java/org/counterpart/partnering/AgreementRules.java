package org.counterpart.partnering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.engagement.Missing;

/** What a party may do with an agreement, and when: the same whether its people sign in or come by the link of a seat. */
final class AgreementRules {

    private AgreementRules() {}

    /**
     * @param number of the version that is to be accepted
     * @throws Conflict if the gate is shut, with one entry for each thing that is missing; if there is a newer version, or
     *     one is needed; or if it is accepted already
     */
    static void requireAcceptable(AgreementStanding standing, int number, UUID party) {
        if (standing.newest().number() != number) {
            throw new Conflict("partnering.version.superseded");
        }
        if (standing.newest().isAcceptedBy(party)) {
            throw new Conflict("partnering.version.accepted");
        }
        refuse("partnering.gate.shut", standing.gate());
        if (standing.outdated()) {
            throw new Conflict("partnering.version.outdated");
        }
    }

    /** @throws Conflict if the party does without sacrifices already */
    static void requireNoWaiver(List<AgreementWaiver> waivers, UUID party) {
        if (standing(waivers, party).isPresent()) {
            throw new Conflict("partnering.waiver.already");
        }
    }

    /**
     * The waiver that a party may take back.
     *
     * @param newest the newest version; {@code null}: none
     * @param acceptances of every version
     * @throws Conflict if there is none, or some party accepted the newest version already
     */
    static AgreementWaiver toWithdraw(
            List<AgreementWaiver> waivers, UUID party, AgreementVersion newest, List<AgreementAcceptance> acceptances) {
        AgreementWaiver waiver = standing(waivers, party).orElseThrow(() -> new Conflict("partnering.waiver.none"));
        if (newest != null
                && acceptances.stream().anyMatch(one -> one.versionId().equals(newest.id()))) {
            throw new Conflict("partnering.waiver.accepted");
        }
        return waiver;
    }

    /** @throws Conflict with one entry for each thing that is missing, if any is */
    static void refuse(String key, List<Missing> missing) {
        if (!missing.isEmpty()) {
            throw new Conflict(
                    key,
                    Map.of(),
                    missing.stream()
                            .map(one -> new FieldError(one.part(), one.key(), one.values()))
                            .toList());
        }
    }

    private static Optional<AgreementWaiver> standing(List<AgreementWaiver> waivers, UUID party) {
        return waivers.stream()
                .filter(one -> one.stands() && one.partyId().equals(party))
                .findFirst();
    }
}
