package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.Invitation;
import org.counterpart.members.MemberStatus;
import org.counterpart.members.MembersService;
import org.junit.jupiter.api.Test;

/** A firm always keeps one active VP, and an address is invited once: also when two people act at the same moment. */
class MembersServiceIT extends InsideTheServer {

    @Inject
    MembersService members;

    @Test
    void the_last_active_vp_stays() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        House.Person gone = firm.vp();
        House.sql("update member set status = 'DEACTIVATED' where id = ?", gone.id());
        assertThat(problem(() -> members.deactivate(vera, vera.id(), 1))).isEqualTo("members.vp.last");
        assertThat(problem(() -> members.changeRoles(vera, vera.id(), 1, Set.of(Role.CONSULTANT))))
                .isEqualTo("members.vp.last");
        assertThat(activeVps(firm)).containsExactly(vera.id().toString());
        members.changeRoles(vera, vera.id(), 1, Set.of(Role.VP, Role.CONSULTANT));
    }

    @Test
    void a_vp_may_go_when_another_stays() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        House.Person viktor = firm.vp();
        assertThat(members.deactivate(vera, vera.id(), 1).status()).isEqualTo(MemberStatus.DEACTIVATED);
        assertThat(problem(() -> members.count(vera))).isEqualTo("firm.membership.ended");
        assertThat(activeVps(firm)).containsExactly(viktor.id().toString());
    }

    @Test
    void of_two_vps_who_remove_each_other_at_once_one_stays() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            House firm = House.open();
            Member vera = enter(firm, firm.vp());
            Member viktor = enter(firm, firm.vp());
            List<Throwable> ends = atOnce(
                    () -> members.deactivate(vera, viktor.id(), 1),
                    () -> members.changeRoles(viktor, vera.id(), 1, Set.of(Role.CONSULTANT)));
            assertThat(ends.stream().filter(Objects::isNull))
                    .as(ends.toString())
                    .hasSize(1);
            assertThat(activeVps(firm)).hasSize(1);
        }
    }

    @Test
    void of_two_vps_who_leave_at_once_one_stays() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            House firm = House.open();
            Member vera = enter(firm, firm.vp());
            Member viktor = enter(firm, firm.vp());
            List<Throwable> ends = atOnce(
                    () -> members.deactivate(vera, vera.id(), 1), () -> members.deactivate(viktor, viktor.id(), 1));
            assertThat(ends).as(ends.toString()).hasAtLeastOneElementOfType(Conflict.class);
            assertThat(activeVps(firm)).hasSize(1);
        }
    }

    @Test
    void an_address_invited_twice_at_once_makes_one_member() throws Exception {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        Invitation ida = new Invitation(UUID.randomUUID() + "@example.org", "Ida Berg", Set.of(Role.CONSULTANT), "en");
        List<Throwable> ends = atOnce(() -> members.invite(vera, ida, null), () -> members.invite(vera, ida, null));
        assertThat(ends.stream().filter(Objects::isNull)).as(ends.toString()).hasSize(1);
        assertThat(ends).as(ends.toString()).hasAtLeastOneElementOfType(Conflict.class);
        assertThat(House.sql("select id from member where email = ?", ida.email()))
                .hasSize(1);
        forgetTheInvitation(firm);
    }

    @Test
    void an_invitation_repeated_is_one_invitation() throws Exception {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        Invitation ida = new Invitation(UUID.randomUUID() + "@example.org", "Ida Berg", Set.of(Role.CONSULTANT), "en");
        ThrowingRunnable invite = () -> members.invite(vera, ida, "a-key");
        assertThat(atOnce(invite, invite, invite)).containsOnlyNulls();
        assertThat(House.sql("select id from member where email = ?", ida.email()))
                .hasSize(1);
        forgetTheInvitation(firm);
    }

    @Test
    void clients_do_not_become_staff() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        House.Person clara = firm.client();
        assertThat(problem(() -> members.changeRoles(vera, clara.id(), 1, Set.of(Role.VP))))
                .isEqualTo("members.roles.client");
    }

    /** These firms have no organization in Keycloak: making an account would only fail, again and again. */
    private static void forgetTheInvitation(House firm) {
        House.sql("delete from due_work where firm_id = ?", firm.id());
    }

    private static List<String> activeVps(House firm) {
        return House.sql(
                "select id from member where firm_id = ? and status = 'ACTIVE' and roles like '%VP%'", firm.id());
    }
}
