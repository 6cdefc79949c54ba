package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterpart.engagement.CounterpartService;
import org.counterpart.firm.EngagementPeople.Counterpart;
import org.counterpart.firm.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom of the firm a client knows: those who work with them, as long as they do. */
class CounterpartServiceIT extends InsideTheServer {

    @Inject
    CounterpartService counterparts;

    private House firm;
    private UUID engagement;
    private House.Person camila;
    private House.Person carlos;
    private Member clara;
    private Member stranger;

    @BeforeEach
    void a_client_with_whom_one_of_two_consultants_works() {
        firm = House.open();
        UUID nordhavn = firm.organization();
        engagement = firm.engagement(nordhavn);
        camila = firm.consultant();
        carlos = firm.consultant();
        firm.photographed(camila);
        firm.profile(carlos);
        House.sql("update consultant set rate_amount = 987654321, rate_currency = 'EUR' where firm_id = ?", firm.id());
        firm.joins(engagement, camila, true);
        clara = enter(firm, firm.client(nordhavn));
        stranger = enter(firm, firm.client(firm.organization()));
    }

    @Test
    void a_client_knows_who_works_with_them_by_name_face_and_languages() {
        List<Counterpart> mine = counterparts.mine(clara);
        assertThat(mine).extracting(Counterpart::memberId).containsExactly(camila.id());
        assertThat(mine.get(0).photo()).isNotEmpty();
        assertThat(mine.get(0).worksOn()).hasSize(1);
    }

    @Test
    void a_client_of_another_organisation_and_the_firms_own_people_are_told_of_nobody() {
        assertThat(counterparts.mine(stranger)).isEmpty();
        assertThat(counterparts.mine(enter(firm, firm.vp()))).isEmpty();
    }

    @Test
    void who_is_no_longer_on_it_is_no_longer_known() {
        House.sql("update engagement set released_at = null where id = ?", engagement);
        assertThat(counterparts.mine(clara)).isEmpty();
        House.sql("update engagement set released_at = now(), phase = 'CLOSED' where id = ?", engagement);
        assertThat(counterparts.mine(clara)).isEmpty();
        House.sql("update engagement set phase = 'ACTION' where id = ?", engagement);
        assertThat(counterparts.mine(clara)).hasSize(1);
        House.sql("update member set status = 'DEACTIVATED' where id = ?", camila.id());
        assertThat(counterparts.mine(clara)).isEmpty();
    }
}
