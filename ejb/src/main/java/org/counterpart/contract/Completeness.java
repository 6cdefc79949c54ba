package org.counterpart.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterpart.contract.ContractDocument.Clause;
import org.counterpart.contract.ContractDocument.Party;
import org.counterpart.engagement.Missing;

/** What an agreement still lacks before it can be sent for acceptance. One entry per thing, in the order of reading. */
final class Completeness {

    /** So much of a text names it. */
    private static final int ENOUGH = 80;

    private Completeness() {}

    static List<Missing> of(ContractDocument contract) {
        List<Missing> missing = new ArrayList<>();
        for (Party party : contract.parties()) {
            if (contract.of(TermKind.WANT, party.id()).isEmpty()) {
                missing.add(new Missing("wants", "contract.lacks.want", Map.of("party", party.name())));
            }
            if (contract.of(TermKind.OFFER, party.id()).isEmpty()) {
                missing.add(new Missing("offers", "contract.lacks.offer", Map.of("party", party.name())));
            }
        }
        for (Clause term : contract.terms()) {
            if (term.kind() == TermKind.WANT && term.essential() && term.standing() == Standing.OPEN) {
                missing.add(unanswered("wants", "contract.lacks.want.answer", contract, term));
            }
            if (term.kind() == TermKind.RESERVATION && term.standing() == Standing.OPEN) {
                missing.add(unanswered("reservations", "contract.lacks.reservation.answer", contract, term));
            }
        }
        require(contract, TermKind.CONFIDENTIALITY, "confidentiality", missing);
        require(contract, TermKind.EXIT_TRIGGER, "exitTriggers", missing);
        if (contract.roles().isEmpty()) {
            missing.add(new Missing("roles", "contract.lacks.role"));
        }
        require(contract, TermKind.INTEGRITY_FASHION, "integrity.fashion", missing);
        require(contract, TermKind.INTEGRITY_PROMISES, "integrity.promises", missing);
        require(contract, TermKind.INTEGRITY_JOBS, "integrity.jobs", missing);
        require(contract, TermKind.INTEGRITY_PURPOSE, "integrity.purpose", missing);
        return missing;
    }

    private static void require(ContractDocument contract, TermKind kind, String part, List<Missing> missing) {
        if (contract.of(kind, null).isEmpty()) {
            missing.add(new Missing(part, "contract.lacks." + kind));
        }
    }

    private static Missing unanswered(String part, String key, ContractDocument contract, Clause term) {
        return new Missing(
                part + "[" + term.id() + "]",
                key,
                Map.of("party", contract.name(term.party()), "text", shortened(term)));
    }

    private static String shortened(Clause term) {
        String line = term.text().replaceAll("\\s+", " ");
        return line.length() <= ENOUGH ? line : line.substring(0, ENOUGH - 1).strip() + "…";
    }
}
