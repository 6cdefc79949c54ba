package org.counterpart.partnering;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.workshop.AgreementReached;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.WorkshopDoor;

/** The versions of a partnering agreement: sent by the firm's people, accepted by each party, compared; never changed. */
@Stateless
public class AgreementVersionService {

    @Inject
    WorkshopDoor door;

    @Inject
    AgreementRepository agreements;

    @Inject
    AgreementState state;

    @Inject
    AgreementWriter writer;

    @Inject
    AgreementLetters letters;

    @Inject
    @Any
    Instance<AgreementReached> told;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The versions that were sent, the newest first. */
    public List<AgreementVersionRow> versions(Member member, UUID workshop, Slice slice) {
        door.open(member, workshop);
        List<AgreementAcceptance> acceptances = agreements.acceptances(member, workshop);
        return agreements.versions(member, workshop, slice).stream()
                .map(version -> version.row(acceptances))
                .toList();
    }

    /** One version with everything it says. */
    public AgreementVersionDetails version(Member member, UUID workshop, int number) {
        door.open(member, workshop);
        return details(member, agreements.version(member, workshop, number));
    }

    /** Two versions side by side: what became of the one in the other. */
    public AgreementComparison compare(Member member, UUID workshop, int before, int after) {
        door.open(member, workshop);
        return AgreementComparison.of(
                before,
                agreements.version(member, workshop, before).agreement(),
                after,
                agreements.version(member, workshop, after).agreement());
    }

    /**
     * Sends the draft, with sacrifices, promises and waivers as they stand: from now on it is a version that nobody changes.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @throws Conflict with one entry for each thing it lacks; or if it says what the newest version says
     */
    public AgreementVersionDetails send(Member member, UUID workshop, AgreementSending data, String requestKey) {
        OpenWorkshop open = door.openAsStaff(member, workshop);
        Checks.require(validator, data);
        UUID sent = requests.once(member, requestKey, workshop + " " + data, () -> freeze(member, open, data.note()));
        return details(member, agreements.versionById(member, sent));
    }

    private UUID freeze(Member member, OpenWorkshop workshop, String note) {
        AgreementDocument agreement = writer.write(member, workshop);
        AgreementRules.refuse(
                "partnering.incomplete", AgreementCompleteness.of(agreement.terms(), agreement.parties()));
        AgreementVersion newest = agreements.newest(member, workshop.id()).orElse(null);
        if (newest != null && newest.says(agreement)) {
            throw new Conflict("partnering.unchanged", Map.of("number", newest.number()));
        }
        int number = newest == null ? 1 : newest.number() + 1;
        AgreementVersion version = new AgreementVersion(member, workshop.id(), number, agreement, note, now());
        agreements.add(member, version);
        letters.sent(member, workshop, number, note);
        return version.id();
    }

    /** Who accepted this version. */
    public List<AgreementAcceptanceRow> acceptances(Member member, UUID workshop, int number) {
        return version(member, workshop, number).version().acceptances();
    }

    /**
     * Accepts the newest version for one's own party. When every party has, whoever follows up is told.
     *
     * @throws org.counterpart.common.Forbidden for the firm's people: they are no party
     * @throws Conflict if the gate is shut, with one entry for each thing that is missing; if there is a newer version, or
     *     one is needed; or if it is accepted already
     */
    public AgreementAcceptanceRow accept(Member member, UUID workshop, int number) {
        OpenWorkshop open = door.openToChange(member, workshop);
        UUID party = open.requireOwnParty().id();
        AgreementVersion version = agreements.version(member, workshop, number);
        AgreementRules.requireAcceptable(state.of(member, open), number, party);
        AgreementAcceptance acceptance = new AgreementAcceptance(Signer.of(member), version, party, now());
        agreements.add(member, acceptance);
        if (state.of(member, open).stage() == AgreementStage.REACHED) {
            told.forEach(one -> one.reached(member, workshop));
        }
        return acceptance.row();
    }

    private AgreementVersionDetails details(Member member, AgreementVersion version) {
        return version.details(agreements.acceptances(member, version.workshopId()));
    }

    /** As exactly as the database keeps it, so that what is answered at once is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
