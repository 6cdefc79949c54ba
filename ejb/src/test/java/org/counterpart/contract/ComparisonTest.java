package org.counterpart.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.counterpart.contract.Comparison.Change;
import org.counterpart.contract.ContractDocument.Clause;
import org.counterpart.contract.ContractDocument.Role;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final ContractDocument before = Contracts.complete();

    @Test
    void a_version_beside_itself_shows_no_change() {
        Comparison same = Comparison.of(1, before, 1, ContractJson.read(ContractJson.write(before)));
        assertThat(same.terms()).hasSameSizeAs(before.terms()).allMatch(term -> term.change() == Change.SAME);
        assertThat(same.roles()).allMatch(role -> role.change() == Change.SAME);
    }

    @Test
    void what_came_went_and_changed_is_told_apart() {
        Clause gone = before.terms().get(2);
        Clause kept = before.terms().get(3);
        Clause came = Contracts.term(TermKind.PRODUCT, null, "A report");
        Clause changed = new Clause(kept.id(), kept.kind(), kept.party(), "Twelve interviews", false, null, List.of());
        ContractDocument after =
                Contracts.with(Contracts.with(Contracts.without(Contracts.without(before, gone), kept), changed), came);
        assertThat(changes(Comparison.of(1, before, 2, after)))
                .containsExactlyInAnyOrder(
                        new Comparison.TermChange(Change.REMOVED, gone, null),
                        new Comparison.TermChange(Change.CHANGED, kept, changed),
                        new Comparison.TermChange(Change.ADDED, null, came));
    }

    @Test
    void another_answer_is_a_change() {
        Clause open = before.terms().get(2);
        Clause met = new Clause(
                open.id(),
                open.kind(),
                open.party(),
                open.text(),
                false,
                Standing.MET,
                List.of(new ContractDocument.Said(Contracts.MERIDIAN.id(), Standing.MET, "")));
        assertThat(changes(Comparison.of(1, before, 2, Contracts.with(Contracts.without(before, open), met))))
                .containsExactly(new Comparison.TermChange(Change.CHANGED, open, met));
    }

    @Test
    void read_the_other_way_round_it_says_the_opposite() {
        ContractDocument after = Contracts.with(
                Contracts.without(before, before.terms().get(2)), Contracts.term(TermKind.PRODUCT, null, "A report"));
        assertThat(changes(Comparison.of(2, after, 1, before)))
                .extracting(Comparison.TermChange::change, Comparison.TermChange::before, Comparison.TermChange::after)
                .containsExactlyInAnyOrderElementsOf(changes(Comparison.of(1, before, 2, after)).stream()
                        .map(change -> tuple(
                                change.change() == Change.ADDED ? Change.REMOVED : Change.ADDED,
                                change.after(),
                                change.before()))
                        .toList());
    }

    @Test
    void another_role_for_a_topic_is_a_change_of_that_topic() {
        UUID id = before.roles().get(0).id();
        RoleData expert = RoleData.all("Berths", ConsultingRole.EXPERT);
        ContractDocument after = new ContractDocument(before.parties(), before.terms(), List.of(new Role(id, expert)));
        assertThat(Comparison.of(1, before, 2, after).roles())
                .containsExactly(new Comparison.RoleChange(
                        Change.CHANGED, before.roles().get(0).role(), expert));
    }

    private static List<Comparison.TermChange> changes(Comparison comparison) {
        return comparison.terms().stream()
                .filter(term -> term.change() != Change.SAME)
                .toList();
    }
}
