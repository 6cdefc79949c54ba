package org.counterpart.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.counterpart.common.Forbidden;
import org.counterpart.common.NotFound;
import org.junit.jupiter.api.Test;

class MemberTest {

    @Test
    void a_missing_role_is_refused() {
        assertThatThrownBy(() -> Members.camila().require(Role.VP)).isInstanceOf(Forbidden.class);
        assertThatNoException().isThrownBy(() -> Members.camila().require(Role.VP, Role.CONSULTANT));
    }

    @Test
    void a_client_is_not_even_told_what_they_may_not_do() {
        assertThatThrownBy(() -> Members.clara().require(Role.VP, Role.CONSULTANT))
                .isInstanceOf(NotFound.class);
        assertThatNoException().isThrownBy(() -> Members.clara().require(Role.CLIENT));
    }

    @Test
    void another_person_proves_something_else() {
        assertThat(Members.vera().provesTheSameAs(Members.vera())).isTrue();
        assertThat(Members.vera().provesTheSameAs(Members.camila())).isFalse();
    }

    @Test
    void roles_are_written_in_one_order_and_read_back() {
        assertThat(Role.text(Set.of(Role.CONSULTANT, Role.VP))).isEqualTo("VP CONSULTANT");
        assertThat(Role.parse("VP CONSULTANT")).containsExactly(Role.VP, Role.CONSULTANT);
    }
}
