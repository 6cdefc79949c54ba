package org.counterpart.contract;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.engagement.PartyRow;

/**
 * What a contract says, all of it and nothing else: what a version freezes and what is compared.
 *
 * @param parties everybody who contracts, the firm first
 * @param terms in the order in which they were first written
 */
public record ContractDocument(List<Party> parties, List<Clause> terms, List<Role> roles) {

    /** @param firm whether it is the firm itself */
    public record Party(UUID id, String name, boolean firm) {}

    /**
     * One term. Its id is the draft's, by which versions are compared.
     *
     * @param party whose it is; {@code null}: of the agreement as a whole
     * @param standing {@code null} for what nobody is asked to answer
     * @param answers those that count
     */
    public record Clause(
            UUID id,
            TermKind kind,
            UUID party,
            String text,
            boolean essential,
            Standing standing,
            List<Said> answers) {}

    /** What a party answered. */
    public record Said(UUID party, Standing standing, String words) {}

    /** The role contracted for a topic. */
    public record Role(UUID id, RoleData role) {}

    /** What stands in a draft now. */
    static ContractDocument of(List<PartyRow> parties, List<TermRow> terms, List<RoleRow> roles) {
        return new ContractDocument(
                partiesOf(parties),
                terms.stream().map(ContractDocument::clause).toList(),
                roles.stream().map(role -> new Role(role.id(), role.data())).toList());
    }

    /** The same between these parties. */
    ContractDocument among(List<PartyRow> others) {
        return new ContractDocument(partiesOf(others), terms, roles);
    }

    private static List<Party> partiesOf(List<PartyRow> rows) {
        return rows.stream()
                .map(party -> new Party(party.id(), party.name(), party.isFirm()))
                .toList();
    }

    private static Clause clause(TermRow term) {
        return new Clause(
                term.id(),
                term.kind(),
                term.party(),
                term.text(),
                term.essential(),
                term.standing(),
                term.answers().stream()
                        .filter(answer -> !answer.outdated() && answer.standing() != Standing.OPEN)
                        .map(answer -> new Said(answer.party(), answer.standing(), answer.words()))
                        .toList());
    }

    /** The terms of one kind and party. */
    public List<Clause> of(TermKind kind, UUID party) {
        return terms.stream()
                .filter(term -> term.kind() == kind && Objects.equals(term.party(), party))
                .toList();
    }

    /** The name of a party; parties may have left since. */
    public String name(UUID party) {
        return parties.stream()
                .filter(one -> one.id().equals(party))
                .map(Party::name)
                .findFirst()
                .orElse("–");
    }
}
