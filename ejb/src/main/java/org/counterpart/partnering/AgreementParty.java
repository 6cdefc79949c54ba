package org.counterpart.partnering;

import java.util.UUID;
import org.counterpart.workshop.WorkshopPartyRow;

/** A party to an agreement; its id is the engagement's party's. */
public record AgreementParty(UUID id, String name) {

    static AgreementParty of(WorkshopPartyRow party) {
        return new AgreementParty(party.id(), party.name());
    }
}
