package org.counterpart.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.contract.ContractDocument.Clause;
import org.counterpart.contract.ContractDocument.Party;
import org.counterpart.contract.ContractDocument.Role;
import org.counterpart.contract.ContractDocument.Said;

/** Contracts between a firm and Nordhavn for tests. */
final class Contracts {

    static final Party MERIDIAN = new Party(UUID.randomUUID(), "Meridian", true);
    static final Party NORDHAVN = new Party(UUID.randomUUID(), "Nordhavn", false);

    private Contracts() {}

    /** With everything that an agreement needs. */
    static ContractDocument complete() {
        List<Clause> terms = new ArrayList<>();
        terms.add(want(MERIDIAN, "Access to the board", true, NORDHAVN));
        terms.add(want(NORDHAVN, "A plan by May", true, MERIDIAN));
        terms.add(want(NORDHAVN, "A workshop", false, null));
        terms.add(term(TermKind.OFFER, MERIDIAN, "Ten interviews"));
        terms.add(term(TermKind.OFFER, NORDHAVN, "A room by the water"));
        terms.add(answered(TermKind.RESERVATION, NORDHAVN, "Will it cost more?", false, MERIDIAN, Standing.MET));
        terms.add(term(TermKind.CONFIDENTIALITY, null, "What is said in interviews stays unattributed."));
        terms.add(term(TermKind.EXIT_TRIGGER, null, "The sponsor leaves."));
        terms.add(term(TermKind.INTEGRITY_FASHION, null, "No."));
        terms.add(term(TermKind.INTEGRITY_PROMISES, null, "Nothing but the dates."));
        terms.add(term(TermKind.INTEGRITY_JOBS, null, "No."));
        terms.add(term(TermKind.INTEGRITY_PURPOSE, null, "None that we know."));
        return new ContractDocument(
                List.of(MERIDIAN, NORDHAVN),
                terms,
                List.of(new Role(UUID.randomUUID(), RoleData.all("Berths", ConsultingRole.COLLABORATIVE))));
    }

    static Clause term(TermKind kind, Party party, String text) {
        return new Clause(UUID.randomUUID(), kind, party == null ? null : party.id(), text, false, null, List.of());
    }

    /** @param metBy {@code null}: nobody answered */
    static Clause want(Party party, String text, boolean essential, Party metBy) {
        return answered(TermKind.WANT, party, text, essential, metBy, metBy == null ? Standing.OPEN : Standing.MET);
    }

    static Clause answered(
            TermKind kind, Party party, String text, boolean essential, Party answering, Standing standing) {
        return new Clause(
                UUID.randomUUID(),
                kind,
                party.id(),
                text,
                essential,
                standing,
                answering == null ? List.of() : List.of(new Said(answering.id(), standing, "So be it.")));
    }

    static ContractDocument with(ContractDocument contract, Clause more) {
        List<Clause> terms = new ArrayList<>(contract.terms());
        terms.add(more);
        return new ContractDocument(contract.parties(), terms, contract.roles());
    }

    static ContractDocument without(ContractDocument contract, Clause less) {
        return new ContractDocument(
                contract.parties(),
                contract.terms().stream().filter(term -> !term.equals(less)).toList(),
                contract.roles());
    }
}
