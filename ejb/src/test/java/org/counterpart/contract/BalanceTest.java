package org.counterpart.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.contract.Contracts.MERIDIAN;
import static org.counterpart.contract.Contracts.NORDHAVN;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.counterpart.contract.ContractDocument.Clause;
import org.counterpart.contract.ContractDocument.Party;
import org.counterpart.contract.ContractDocument.Said;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final UUID ONE = MERIDIAN.id();
    private static final UUID OTHER = NORDHAVN.id();

    @Test
    void a_side_counts_wants_by_standing_and_what_it_brings() {
        Balance.Side side = Balance.of(Contracts.complete()).sides().get(1);
        assertThat(side).isEqualTo(new Balance.Side(OTHER, 1, 1, 1, 0, 1, 1, 1, 0));
        assertThat(side.wants()).isEqualTo(2);
        assertThat(side.brings()).isEqualTo(2);
    }

    @Test
    void seen_from_the_other_side_it_leans_the_opposite_way() {
        Balance balance = Balance.of(Contracts.complete());
        assertThat(balance.lean(ONE, OTHER)).isEqualTo(1).isEqualTo(-balance.lean(OTHER, ONE));
    }

    /** For any contract there is: a thousand of them, made at random from a seed that a failure names. */
    @Test
    void swapping_the_parties_swaps_the_balance_exactly() {
        for (long seed = 0; seed < 1000; seed++) {
            ContractDocument contract = any(new Random(seed));
            Balance balance = Balance.of(contract);
            Balance swapped = Balance.of(swapped(contract));
            for (UUID party : List.of(ONE, OTHER)) {
                assertThat(side(swapped, party))
                        .as("seed %s", seed)
                        .isEqualTo(named(side(balance, other(party)), party));
            }
            assertThat(swapped.lean(ONE, OTHER)).as("seed %s", seed).isEqualTo(-balance.lean(ONE, OTHER));
            assertThat(balance.lean(OTHER, ONE)).as("seed %s", seed).isEqualTo(-balance.lean(ONE, OTHER));
        }
    }

    private static ContractDocument any(Random random) {
        List<Clause> terms = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            Party party = random.nextBoolean() ? MERIDIAN : NORDHAVN;
            TermKind kind = List.of(TermKind.WANT, TermKind.OFFER, TermKind.RESERVATION, TermKind.OBJECTIVE)
                    .get(random.nextInt(4));
            if (kind.isAsked()) {
                Standing standing = Standing.values()[random.nextInt(3)];
                Party answering = standing == Standing.OPEN ? null : party == MERIDIAN ? NORDHAVN : MERIDIAN;
                terms.add(Contracts.answered(
                        kind, party, "Something", kind == TermKind.WANT && random.nextBoolean(), answering, standing));
            } else {
                terms.add(Contracts.term(kind, kind.isOfParty() ? party : null, "Something"));
            }
        }
        return new ContractDocument(List.of(MERIDIAN, NORDHAVN), terms, List.of());
    }

    private static ContractDocument swapped(ContractDocument contract) {
        return new ContractDocument(
                contract.parties(),
                contract.terms().stream()
                        .map(term -> new Clause(
                                term.id(),
                                term.kind(),
                                other(term.party()),
                                term.text(),
                                term.essential(),
                                term.standing(),
                                term.answers().stream()
                                        .map(said -> new Said(other(said.party()), said.standing(), said.words()))
                                        .toList()))
                        .toList(),
                contract.roles());
    }

    private static UUID other(UUID party) {
        return party == null ? null : party.equals(ONE) ? OTHER : ONE;
    }

    private static Balance.Side side(Balance balance, UUID party) {
        return balance.sides().stream()
                .filter(side -> side.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private static Balance.Side named(Balance.Side side, UUID party) {
        return new Balance.Side(
                party,
                side.essential(),
                side.desirable(),
                side.met(),
                side.declined(),
                side.open(),
                side.offers(),
                side.yes(),
                side.no());
    }
}
