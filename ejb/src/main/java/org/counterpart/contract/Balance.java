package org.counterpart.contract;

import java.util.List;
import java.util.UUID;
import org.counterpart.contract.ContractDocument.Clause;

/**
 * How wants and offers are spread between the parties. Counts only, and nothing of a party's place: two parties that
 * swap their terms swap their sides exactly.
 *
 * @param sides one for each party, in the contract's order
 */
public record Balance(List<Side> sides) {

    /**
     * One party's side.
     *
     * @param essential its essential wants
     * @param desirable its other wants
     * @param met how many of its wants are met
     * @param declined how many are declined
     * @param open how many nobody answered
     * @param offers what it offers
     * @param yes to how many wants of others it said yes
     * @param no to how many it said no
     */
    public record Side(
            UUID party, int essential, int desirable, int met, int declined, int open, int offers, int yes, int no) {

        /** How much it asks for. */
        public int wants() {
            return essential + desirable;
        }

        /** How much it brings: what it offers, and what it agrees to. */
        public int brings() {
            return offers + yes;
        }
    }

    /**
     * How much further one party leans to giving than another: what it brings less what it wants, beside the same of the
     * other. Seen from the other it is exactly the opposite.
     */
    public int lean(UUID one, UUID other) {
        return surplus(one) - surplus(other);
    }

    static Balance of(ContractDocument contract) {
        return new Balance(contract.parties().stream()
                .map(party -> side(contract, party.id()))
                .toList());
    }

    private static Side side(ContractDocument contract, UUID party) {
        List<Clause> wants = contract.of(TermKind.WANT, party);
        int essential = (int) wants.stream().filter(Clause::essential).count();
        return new Side(
                party,
                essential,
                wants.size() - essential,
                standing(wants, Standing.MET),
                standing(wants, Standing.DECLINED),
                standing(wants, Standing.OPEN),
                contract.of(TermKind.OFFER, party).size(),
                said(contract, party, Standing.MET),
                said(contract, party, Standing.DECLINED));
    }

    private static int standing(List<Clause> wants, Standing standing) {
        return (int) wants.stream().filter(want -> want.standing() == standing).count();
    }

    private static int said(ContractDocument contract, UUID party, Standing standing) {
        return (int) contract.terms().stream()
                .filter(term -> term.kind() == TermKind.WANT)
                .flatMap(want -> want.answers().stream())
                .filter(answer -> answer.party().equals(party) && answer.standing() == standing)
                .count();
    }

    private int surplus(UUID party) {
        Side side = sides.stream()
                .filter(one -> one.party().equals(party))
                .findFirst()
                .orElseThrow();
        return side.brings() - side.wants();
    }
}
