package org.counterpart.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.counterpart.firm.Role;
import org.junit.jupiter.api.Test;

class FirmMemberTest {

    private final FirmMember invited = new FirmMember(
            new Invitation(" Ana.Lima@Example.ORG ", " Ana Lima ", Set.of(Role.VP), null), null, Instant.EPOCH);

    @Test
    void an_address_is_kept_in_lower_case_so_that_it_is_found_again() {
        assertThat(invited.row().email()).isEqualTo("ana.lima@example.org");
        assertThat(invited.row().name()).isEqualTo("Ana Lima");
    }

    @Test
    void somebody_invited_is_no_active_vp_yet() {
        assertThat(invited.isActiveVp()).isFalse();
    }

    @Test
    void a_reactivated_member_who_never_came_is_invited_again_not_active() {
        invited.deactivate();
        assertThat(invited.row().status()).isEqualTo(MemberStatus.DEACTIVATED);
        invited.reactivate();
        assertThat(invited.row().status()).isEqualTo(MemberStatus.INVITED);
    }
}
