package org.counterpart.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.contract.Contracts.MERIDIAN;
import static org.counterpart.contract.Contracts.NORDHAVN;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.contract.ContractDocument.Clause;
import org.counterpart.contract.ContractDocument.Party;
import org.counterpart.engagement.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    private static final ContractDocument COMPLETE = Contracts.complete();

    @Test
    void a_whole_agreement_lacks_nothing() {
        assertThat(Completeness.of(COMPLETE)).isEmpty();
    }

    @Test
    void an_empty_draft_lacks_one_entry_for_each_thing() {
        assertThat(Completeness.of(new ContractDocument(List.of(MERIDIAN, NORDHAVN), List.of(), List.of())))
                .extracting(Missing::part)
                .containsExactly(
                        "wants",
                        "offers",
                        "wants",
                        "offers",
                        "confidentiality",
                        "exitTriggers",
                        "roles",
                        "integrity.fashion",
                        "integrity.promises",
                        "integrity.jobs",
                        "integrity.purpose");
    }

    @Test
    void an_essential_want_without_an_answer_is_lacking_and_a_desirable_one_is_not() {
        Clause essential = Contracts.want(NORDHAVN, "No  surprises\nfor the crews", true, null);
        assertThat(Completeness.of(Contracts.with(COMPLETE, essential)))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.part()).isEqualTo("wants[" + essential.id() + "]");
                    assertThat(missing.values())
                            .containsEntry("party", "Nordhavn")
                            .containsEntry("text", "No surprises for the crews");
                });
        assertThat(Completeness.of(Contracts.with(COMPLETE, Contracts.want(NORDHAVN, "Coffee", false, null))))
                .isEmpty();
    }

    @Test
    void no_is_an_answer() {
        assertThat(Completeness.of(Contracts.with(
                        COMPLETE,
                        Contracts.answered(
                                TermKind.WANT, NORDHAVN, "All by March", true, MERIDIAN, Standing.DECLINED))))
                .isEmpty();
    }

    @Test
    void a_reservation_without_an_answer_is_lacking() {
        Clause open = Contracts.answered(TermKind.RESERVATION, NORDHAVN, "Who pays?", false, null, Standing.OPEN);
        assertThat(Completeness.of(Contracts.with(COMPLETE, open)))
                .extracting(Missing::part)
                .containsExactly("reservations[" + open.id() + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIDENTIALITY, confidentiality",
        "EXIT_TRIGGER, exitTriggers",
        "INTEGRITY_FASHION, integrity.fashion",
        "INTEGRITY_PROMISES, integrity.promises",
        "INTEGRITY_JOBS, integrity.jobs",
        "INTEGRITY_PURPOSE, integrity.purpose"
    })
    void without_it_there_is_no_agreement(TermKind kind, String part) {
        Clause term = COMPLETE.of(kind, null).get(0);
        assertThat(Completeness.of(Contracts.without(COMPLETE, term)))
                .extracting(Missing::part)
                .containsExactly(part);
    }

    @Test
    void a_role_for_at_least_one_topic_is_needed() {
        assertThat(Completeness.of(new ContractDocument(COMPLETE.parties(), COMPLETE.terms(), List.of())))
                .extracting(Missing::part)
                .containsExactly("roles");
    }

    @Test
    void a_third_party_needs_a_want_and_an_offer_of_its_own() {
        List<Party> three = new ArrayList<>(COMPLETE.parties());
        three.add(new Party(UUID.randomUUID(), "Atlas", false));
        assertThat(Completeness.of(new ContractDocument(three, COMPLETE.terms(), COMPLETE.roles())))
                .hasSize(2)
                .allSatisfy(missing -> assertThat(missing.values()).containsEntry("party", "Atlas"));
    }
}
