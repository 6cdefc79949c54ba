package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.counterpart.common.Forbidden;
import org.counterpart.firm.Member;
import org.counterpart.roster.CertificationStatus;
import org.counterpart.roster.Certified;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.Glance;
import org.counterpart.roster.GlanceService;
import org.counterpart.roster.RosterService;
import org.junit.jupiter.api.Test;

/** The team at a glance: what it counts, and that the roster finds the same. */
class GlanceServiceIT extends InsideTheServer {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate later = today.plusDays(CertificationStatus.SOON);

    @Inject
    GlanceService team;

    @Inject
    RosterService roster;

    @Test
    void it_is_the_vps_alone() {
        House firm = House.open();
        Member camila = enter(firm, firm.consultant());
        assertThat(failure(() -> team.glance(camila))).isInstanceOf(Forbidden.class);
    }

    @Test
    void certificates_are_counted_today_and_as_they_will_be_and_the_roster_finds_as_many() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID programme = firm.programme();
        UUID renewed = firm.profile(null);
        firm.certification(renewed, programme, today.minusDays(400), today.plusDays(5));
        firm.certification(renewed, programme, today.plusDays(3), null);
        firm.certification(firm.profile(null), programme, today.minusDays(1), later);
        firm.certification(firm.profile(null), programme, today, later.minusDays(1));
        firm.certification(firm.profile(null), programme, today.plusDays(1), null);
        firm.certification(firm.profile(null), programme, today.minusDays(9), today.minusDays(1));
        UUID gone = firm.profile(null);
        firm.certification(gone, programme, today, null);
        House.sql("update consultant set status = 'LEFT' where id = ?", gone);

        Glance.Programme counted = team.glance(vera).programmes().get(0);
        assertThat(counted.today()).isEqualTo(3).isEqualTo(found(vera, programme, null));
        assertThat(counted.later()).isEqualTo(3).isEqualTo(found(vera, programme, later));
    }

    @Test
    void what_expires_within_ninety_days_is_listed_the_next_first_unless_it_is_renewed() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID programme = firm.programme();
        firm.certification(firm.profile(null), programme, today.minusDays(9), later);
        firm.certification(firm.profile(null), programme, today.minusDays(9), today);
        firm.certification(firm.profile(null), programme, today.minusDays(9), later.plusDays(1));
        firm.certification(firm.profile(null), programme, today.minusDays(9), today.minusDays(1));
        UUID renewed = firm.profile(null);
        firm.certification(renewed, programme, today.minusDays(9), today.plusDays(9));
        firm.certification(renewed, programme, today, today.plusDays(900));
        assertThat(team.glance(vera).expiring())
                .extracting(one -> one.certification().data().expiresOn())
                .containsExactly(today, later);
        House.sql("update programme set status = 'RETIRED' where id = ?", programme);
        assertThat(team.glance(vera).expiring()).isEmpty();
    }

    @Test
    void who_never_entered_leave_is_listed_until_they_do() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID thandi = firm.profile(null);
        UUID silent = firm.profile(null);
        House.sql(
                "insert into leave (firm_id, id, consultant_id, first_day, last_day, kind) values (?, ?, ?, ?, ?, 'SICK')",
                firm.id(),
                UUID.randomUUID(),
                thandi,
                today,
                today);
        assertThat(team.glance(vera).unplanned()).extracting(Glance.Person::id).containsExactly(silent);
    }

    @Test
    void an_empty_firm_has_an_empty_glance_whatever_others_have() {
        House other = House.open();
        other.certification(other.profile(null), other.programme(), today.minusDays(1), today);
        House firm = House.open();
        Glance glance = team.glance(enter(firm, firm.vp()));
        assertThat(glance.people()).isZero();
        assertThat(glance.programmes()).isEmpty();
        assertThat(glance.expiring()).isEmpty();
        assertThat(glance.unplanned()).isEmpty();
    }

    private int found(Member member, UUID programme, LocalDate on) {
        return roster.count(member, ConsultantFilter.NONE.withCertified(new Certified(programme, on)));
    }
}
