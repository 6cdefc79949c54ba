package org.counterpart.partnering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.WorkshopDoor;

/** The draft of a partnering agreement, which the firm's people write; and how far the agreement has come. */
@Stateless
public class AgreementService {

    @Inject
    WorkshopDoor door;

    @Inject
    AgreementRepository agreements;

    @Inject
    AgreementState state;

    @Inject
    NamedPeople people;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** How far it has come, and what is missing on the way: for everybody who reaches the workshop. */
    public AgreementStanding standing(Member member, UUID workshop) {
        return state.of(member, door.open(member, workshop));
    }

    /**
     * The draft, with what it lacks to be sent.
     *
     * @throws org.counterpart.common.NotFound for clients: they read what was sent
     */
    public AgreementDraftRow draft(Member member, UUID workshop) {
        OpenWorkshop open = door.open(member, workshop);
        member.require(Role.VP, Role.CONSULTANT);
        return row(member, open, agreements.draft(member, workshop));
    }

    /** Whom the draft may name, party by party. */
    public List<ParticipantRow> people(Member member, UUID workshop) {
        OpenWorkshop open = door.open(member, workshop);
        member.require(Role.VP, Role.CONSULTANT);
        return door.participants(member, open);
    }

    /**
     * Writes the draft.
     *
     * @param version the version the change was made from; 0: nobody had written anything
     * @throws Stale if somebody changed it since
     * @throws org.counterpart.common.Invalid if it names somebody who is not of the party
     */
    public AgreementDraftRow write(Member member, UUID workshop, long version, AgreementTerms terms) {
        OpenWorkshop open = door.openAsStaff(member, workshop);
        AgreementDraft draft = agreements.draft(member, workshop).orElse(null);
        if (draft == null && version != 0) {
            throw new Stale(0);
        }
        if (draft != null) {
            draft.requireVersion(version);
        }
        Checks.require(validator, terms);
        AgreementTerms named = people.named(member, open, terms);
        if (draft == null) {
            draft = new AgreementDraft(workshop);
            draft.write(member, named, now());
            agreements.add(member, draft);
        } else if (!draft.terms().equals(named)) {
            draft.write(member, named, now());
            agreements.flush(member);
        }
        return row(member, open, Optional.of(draft));
    }

    private AgreementDraftRow row(Member member, OpenWorkshop open, Optional<AgreementDraft> draft) {
        List<AgreementParty> parties =
                open.parties().stream().map(AgreementParty::of).toList();
        AgreementTerms terms = draft.map(AgreementDraft::terms).orElseGet(() -> AgreementTerms.empty(open.purpose()));
        return new AgreementDraftRow(
                draft.map(AgreementDraft::version).orElse(0L),
                parties,
                terms,
                draft.map(AgreementDraft::memberName).orElse(""),
                draft.map(AgreementDraft::changedAt).orElse(null),
                AgreementCompleteness.of(terms, parties));
    }

    /** As exactly as the database keeps it, so that what is answered at once is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
