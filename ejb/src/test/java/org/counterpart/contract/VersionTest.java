package org.counterpart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Digest;
import org.counterpart.firm.Members;
import org.junit.jupiter.api.Test;

class VersionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID ENGAGEMENT = UUID.randomUUID();

    private final ContractDocument contract = Contracts.complete();
    private final Version first = new Version(Members.vera(), ENGAGEMENT, 1, 1, contract, "", NOW);

    @Test
    void what_a_version_says_is_read_back_to_the_letter() {
        assertThat(first.contract()).isEqualTo(contract);
        assertThat(first.row(List.of()).digest()).isEqualTo(Digest.sha256(ContractJson.write(contract)));
    }

    @Test
    void a_changed_draft_says_something_else_and_the_same_draft_does_not() {
        assertThat(first.says(ContractJson.read(ContractJson.write(contract)))).isTrue();
        assertThat(first.says(Contracts.with(contract, Contracts.term(TermKind.OBJECTIVE, null, "One harbour"))))
                .isFalse();
    }

    @Test
    void acceptance_of_one_version_says_nothing_for_the_next() {
        Version second = new Version(Members.vera(), ENGAGEMENT, 2, 1, contract, "", NOW);
        UUID party = Contracts.NORDHAVN.id();
        List<Acceptance> accepted = List.of(new Acceptance(Members.clara(), first, party, NOW));
        assertThat(first.row(accepted).isAcceptedBy(party)).isTrue();
        assertThat(first.row(accepted).isAcceptedBy(Contracts.MERIDIAN.id())).isFalse();
        assertThat(second.row(accepted).isAcceptedBy(party)).isFalse();
    }
}
