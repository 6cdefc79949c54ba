package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Membership;
import org.counterpart.firm.Role;
import org.counterpart.members.MembersService;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantRow;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.RosterService;
import org.junit.jupiter.api.Test;

/** Who gets into a firm, and how soon they are out again. See the first and second net. */
class MembershipIT extends InsideTheServer {

    private static final Slice ALL = new Slice(0, 200);

    @Inject
    RosterService roster;

    @Inject
    MembersService members;

    @Test
    void a_member_is_who_the_container_says_is_calling() {
        House firm = House.open();
        House.Person vera = firm.vp();
        Member entered = enter(firm, vera);
        assertThat(entered.id()).isEqualTo(vera.id());
        assertThat(entered.firmId()).isEqualTo(firm.id());
        assertThat(entered.roles()).containsExactly(Role.VP);
    }

    @Test
    void who_may_not_enter_is_not_told_why() {
        House firm = House.open();
        House suspended = House.open();
        House.Person vera = suspended.vp();
        House.sql("update firm set status = 'SUSPENDED' where firm_id = ?", suspended.id());
        House.Person gone = firm.vp();
        House.sql("update member set status = 'DEACTIVATED' where id = ?", gone.id());

        signIn.as(vera.subject());
        assertThat(failure(() -> memberships.enter("no-such-firm"))).isInstanceOf(NotFound.class);
        assertThat(problem(() -> memberships.enter("no-such-firm"))).isEqualTo("firm.unknown");
        assertThat(problem(() -> memberships.enter(firm.slug()))).isEqualTo("firm.unknown");
        assertThat(problem(() -> memberships.enter(suspended.slug()))).isEqualTo("firm.unknown");
        assertThat(memberships.mine()).isEmpty();
        signIn.as(gone.subject());
        assertThat(problem(() -> memberships.enter(firm.slug()))).isEqualTo("firm.unknown");
        assertThat(memberships.mine()).isEmpty();
    }

    @Test
    void an_invited_person_becomes_active_by_entering() {
        House firm = House.open();
        House.Person ida = firm.invited();
        signIn.as(ida.subject());
        assertThat(memberships.mine()).extracting(Membership::slug).containsExactly(firm.slug());
        assertThat(status(ida)).isEqualTo("INVITED");
        enter(firm, ida);
        assertThat(status(ida)).isEqualTo("ACTIVE");
    }

    @Test
    void a_deactivated_member_is_out_with_the_very_next_call() {
        House firm = House.open();
        Member camila = enter(firm, firm.consultant());
        assertThat(roster.count(camila, ConsultantFilter.NONE)).isZero();
        assertThat(memberships.stands(camila)).isTrue();
        House.sql("update member set status = 'DEACTIVATED' where id = ?", camila.id());
        assertThat(problem(() -> roster.count(camila, ConsultantFilter.NONE))).isEqualTo("firm.membership.ended");
        assertThat(memberships.stands(camila)).isFalse();
    }

    @Test
    void a_member_with_other_roles_than_before_has_to_enter_again() {
        House firm = House.open();
        House.Person vera = firm.vp();
        Member before = enter(firm, vera);
        House.sql("update member set roles = 'CONSULTANT' where id = ?", vera.id());
        assertThat(problem(() -> members.count(before))).isEqualTo("firm.membership.ended");
        assertThat(memberships.stands(before)).isFalse();
        assertThat(enter(firm, vera).roles()).containsExactly(Role.CONSULTANT);
    }

    @Test
    void in_a_firm_suspended_meanwhile_nobody_gets_further() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        House.sql("update firm set status = 'SUSPENDED' where firm_id = ?", firm.id());
        assertThat(problem(() -> roster.count(vera, ConsultantFilter.NONE))).isEqualTo("firm.membership.ended");
        assertThat(memberships.stands(vera)).isFalse();
    }

    @Test
    void one_transaction_works_for_one_firm_only() {
        House ours = House.open();
        House theirs = House.open();
        Member our = enter(ours, ours.vp());
        Member their = enter(theirs, theirs.vp());
        assertThat(failure(() -> inTransaction(() -> {
                    roster.count(our, ConsultantFilter.NONE);
                    roster.count(their, ConsultantFilter.NONE);
                })))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_transaction_works_for_one_member_only() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        Member camila = enter(firm, firm.consultant());
        assertThat(failure(() -> inTransaction(() -> {
                    members.count(vera);
                    roster.count(camila, ConsultantFilter.NONE);
                })))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_transaction_after_another_sees_only_its_own_firm() {
        House ours = House.open();
        House theirs = House.open();
        Member our = enter(ours, ours.vp());
        Member their = enter(theirs, theirs.vp());
        var ourProfile = ours.profile(null);
        var theirProfile = theirs.profile(null);
        for (int i = 0; i < 20; i++) {
            assertThat(roster.rows(our, ConsultantFilter.NONE, ConsultantSort.BY_NAME, ALL))
                    .extracting(ConsultantRow::id)
                    .containsExactly(ourProfile);
            assertThat(roster.rows(their, ConsultantFilter.NONE, ConsultantSort.BY_NAME, ALL))
                    .extracting(ConsultantRow::id)
                    .containsExactly(theirProfile);
            assertThat(failure(() -> roster.find(their, ourProfile))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_database_names_who_changed_what() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        var profile = firm.profile(null);
        roster.leave(vera, profile, 1);
        assertThat(House.sql(
                        "select action || ' ' || changed || ' ' || coalesce(member_id::text, '') from audit_entry where row_id = ? order by id",
                        profile))
                .containsExactly("INSERT  ", "UPDATE changed_at status " + vera.id());
    }

    private static String status(House.Person person) {
        return House.value("select status from member where id = ?", person.id());
    }
}
