package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.availability.AvailabilityService;
import org.counterpart.availability.Booked;
import org.counterpart.availability.FreeConsultant;
import org.counterpart.availability.FreeQuestion;
import org.counterpart.availability.Half;
import org.counterpart.availability.LeaveData;
import org.counterpart.availability.LeaveDetails;
import org.counterpart.availability.LeaveKind;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.roster.Certified;
import org.counterpart.roster.ConsultantFilter;
import org.junit.jupiter.api.Test;

/** Who may know and change what about leave, and what becomes of two who do it at the same moment. */
class AvailabilityServiceIT extends InsideTheServer {

    /** A Monday a good while ahead, so that weekends do not matter. */
    private static final LocalDate MONDAY = LocalDate.now().plusDays(70).with(DayOfWeek.MONDAY);

    @Inject
    AvailabilityService availability;

    @Test
    void consultants_enter_their_own_leave_and_nobody_elses() {
        House firm = House.open();
        House.Person person = firm.consultant();
        Member camila = enter(firm, person);
        UUID own = firm.profile(person);
        UUID anothers = firm.profile(null);
        UUID leave = availability.addLeave(camila, own, days(0, 4), null);
        assertThat(availability.changeLeave(camila, own, leave, 1, days(0, 1)).version())
                .isEqualTo(2);
        assertThat(failure(() -> availability.addLeave(camila, anothers, days(0, 4), null)))
                .isInstanceOf(Forbidden.class);
        UUID theirs = firm.leave(anothers);
        assertThat(failure(() -> availability.changeLeave(camila, anothers, theirs, 1, days(0, 1))))
                .isInstanceOf(Forbidden.class);
        assertThat(failure(() -> availability.removeLeave(camila, anothers, theirs, 1)))
                .isInstanceOf(Forbidden.class);
        availability.removeLeave(camila, own, leave, 2);
        assertThat(leaves(own)).isEmpty();
        assertThat(leaves(anothers)).hasSize(1);
    }

    @Test
    void colleagues_see_that_somebody_is_away_and_never_why() {
        House firm = House.open();
        House.Person person = firm.consultant();
        UUID profile = firm.profile(person);
        UUID leave = firm.leave(profile);
        Member vera = enter(firm, firm.vp());
        Member colleague = enter(firm, firm.consultant());
        LocalDate from = LocalDate.now();
        LocalDate to = from.plusDays(390);
        for (LeaveDetails seen : List.of(
                availability.findLeave(colleague, profile, leave),
                availability.leave(colleague, profile, new Slice(0, 10)).get(0),
                availability.leave(colleague, profile, from, to).get(0))) {
            assertThat(seen.firstDay()).isAfter(from);
            assertThat(seen.kind()).isNull();
            assertThat(seen.note()).isNull();
        }
        assertThat(availability
                        .team(colleague, ConsultantFilter.NONE, from, to, Locale.ENGLISH)
                        .toString())
                .doesNotContain("VACATION", "By the sea");
        assertThat(availability.findLeave(vera, profile, leave).note()).isEqualTo("By the sea.");
        Member themselves = enter(firm, person);
        assertThat(availability.findLeave(themselves, profile, leave).kind()).isEqualTo(LeaveKind.VACATION);
    }

    @Test
    void leave_of_another_consultant_is_unknown_under_this_ones_address() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID one = firm.profile(null);
        UUID other = firm.profile(null);
        UUID leave = firm.leave(other);
        assertThat(failure(() -> availability.findLeave(vera, one, leave))).isInstanceOf(NotFound.class);
        assertThat(failure(() -> availability.changeLeave(vera, one, leave, 1, days(0, 1))))
                .isInstanceOf(NotFound.class);
        assertThat(failure(() -> availability.removeLeave(vera, one, leave, 1))).isInstanceOf(NotFound.class);
        assertThat(leaves(other)).hasSize(1);
    }

    @Test
    void of_two_overlapping_leaves_at_once_one_is_kept() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            House firm = House.open();
            House.Person person = firm.consultant();
            UUID profile = firm.profile(person);
            Member camila = enter(firm, person);
            Member vera = enter(firm, firm.vp());
            List<Throwable> ends = atOnce(
                    () -> availability.addLeave(camila, profile, days(0, 4), null),
                    () -> availability.addLeave(vera, profile, days(4, 8), null));
            assertThat(ends.stream().filter(Objects::isNull))
                    .as(ends.toString())
                    .hasSize(1);
            assertThat(ends).hasAtLeastOneElementOfType(Conflict.class);
            assertThat(leaves(profile)).hasSize(1);
        }
    }

    @Test
    void a_change_may_overlap_itself_but_no_other() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID profile = firm.profile(null);
        UUID first = availability.addLeave(vera, profile, days(0, 4), null);
        availability.addLeave(vera, profile, days(7, 11), null);
        availability.changeLeave(vera, profile, first, 1, days(1, 5));
        assertThat(problem(() -> availability.changeLeave(vera, profile, first, 2, days(1, 7))))
                .isEqualTo("availability.leave.overlaps");
        assertThat(failure(() -> availability.changeLeave(vera, profile, first, 1, days(1, 2))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void what_is_refused_saves_nothing() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID profile = firm.profile(null);
        for (LeaveData wrong : List.of(
                days(4, 0),
                days(365 * 50, 365 * 50 + 3),
                days(-365 * 50, -365 * 50),
                days(0, 800),
                new LeaveData(MONDAY, MONDAY, true, true, LeaveKind.SICK, ""),
                new LeaveData(MONDAY, MONDAY, false, false, null, ""))) {
            assertThat(failure(() -> availability.addLeave(vera, profile, wrong, null)))
                    .as(wrong.toString())
                    .isInstanceOf(Invalid.class);
        }
        assertThat(leaves(profile)).isEmpty();
    }

    @Test
    void a_request_repeated_enters_one_leave() throws Exception {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID profile = firm.profile(null);
        ThrowingRunnable add = () -> availability.addLeave(vera, profile, days(0, 4), "a-key");
        assertThat(atOnce(add, add, add)).containsOnlyNulls();
        assertThat(leaves(profile)).hasSize(1);
    }

    @Test
    void leave_takes_days_away_and_gives_them_back() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID profile = firm.profile(null);
        assertThat(free(vera, 5)).extracting(FreeConsultant::id).containsExactly(profile);
        UUID leave = availability.addLeave(
                vera, profile, new LeaveData(MONDAY, MONDAY, true, false, LeaveKind.TRAINING, ""), null);
        assertThat(free(vera, 5)).isEmpty();
        assertThat(free(vera, 4.5)).hasSize(1);
        assertThat(availability
                        .availability(vera, profile, MONDAY, MONDAY, Locale.ENGLISH)
                        .days()
                        .get(0))
                .satisfies(day -> {
                    assertThat(day.morning()).isEqualTo(Half.FREE);
                    assertThat(day.afternoon()).isEqualTo(Half.AWAY);
                });
        availability.removeLeave(vera, profile, leave, 1);
        assertThat(free(vera, 5)).hasSize(1);
    }

    @Test
    void long_leave_that_began_long_before_a_period_counts_in_it() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID profile = firm.profile(null);
        availability.addLeave(vera, profile, days(-700, 20), null);
        assertThat(free(vera, 0.5)).isEmpty();
    }

    @Test
    void an_expired_certificate_does_not_match_and_one_that_lasts_does() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID programme = firm.programme();
        UUID lasting = firm.profile(null);
        UUID expiring = firm.profile(null);
        LocalDate friday = MONDAY.plusDays(4);
        firm.certification(lasting, programme, MONDAY.minusDays(100), friday);
        firm.certification(expiring, programme, MONDAY.minusDays(100), friday.minusDays(1));
        ConsultantFilter certified = ConsultantFilter.NONE.withCertified(new Certified(programme, null));
        assertThat(availability.free(vera, new FreeQuestion(MONDAY, friday, 1, false, certified, null, 0)))
                .extracting(FreeConsultant::id)
                .containsExactly(lasting);
        ConsultantFilter before = ConsultantFilter.NONE.withCertified(new Certified(programme, friday.minusDays(1)));
        assertThat(availability.free(vera, new FreeQuestion(MONDAY, friday, 1, false, before, null, 0)))
                .hasSize(2);
    }

    @Test
    void who_pauses_or_left_is_not_free() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID paused = firm.profile(null);
        UUID left = firm.profile(null);
        House.sql("update consultant set status = 'PAUSED' where id = ?", paused);
        House.sql("update consultant set status = 'LEFT' where id = ?", left);
        assertThat(free(vera, 1)).isEmpty();
    }

    @Test
    void firm_bookings_take_their_share_of_each_week_and_all_are_told_by_their_days_alone() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        Member colleague = enter(firm, firm.consultant());
        UUID engagement = firm.engagement();
        UUID booking = firm.booking(engagement);
        UUID profile = UUID.fromString(House.value("select consultant_id from booking where id = ?", booking));
        House.sql(
                "update booking set first_day = ?, last_day = ?, half_days_per_week = 6 where id = ?",
                MONDAY,
                MONDAY.plusDays(4),
                booking);
        assertThat(free(colleague, 5)).extracting(FreeConsultant::id).containsExactly(profile);
        House.sql("update booking set status = 'FIRM' where id = ?", booking);
        assertThat(free(colleague, 2.5)).isEmpty();
        assertThat(free(colleague, 2)).hasSize(1);
        assertThat(availability
                        .availability(colleague, profile, MONDAY, MONDAY, Locale.ENGLISH)
                        .booked())
                .containsExactly(new Booked(MONDAY, MONDAY.plusDays(4), 6, true));
        assertThat(availability
                        .team(colleague, ConsultantFilter.NONE, MONDAY, MONDAY, Locale.ENGLISH)
                        .toString())
                .contains("halfDaysPerWeek=6")
                .doesNotContain("One harbour", engagement.toString());
        House.sql("update booking set status = 'RELEASED' where id = ?", booking);
        assertThat(free(vera, 5)).hasSize(1);
    }

    private List<FreeConsultant> free(Member member, double days) {
        return availability.free(
                member, new FreeQuestion(MONDAY, MONDAY.plusDays(4), days, false, ConsultantFilter.NONE, null, 0));
    }

    private static List<String> leaves(UUID profile) {
        return House.sql("select id from leave where consultant_id = ?", profile);
    }

    private static LeaveData days(int first, int last) {
        return new LeaveData(MONDAY.plusDays(first), MONDAY.plusDays(last), false, false, LeaveKind.VACATION, "");
    }
}
