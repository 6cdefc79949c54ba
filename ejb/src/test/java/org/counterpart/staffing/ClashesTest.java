package org.counterpart.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.counterpart.staffing.Clash.Severity.NOTE;
import static org.counterpart.staffing.Clash.Severity.REFUSAL;
import static org.counterpart.staffing.Clash.Severity.WARNING;
import static org.counterpart.staffing.ClashKind.CERTIFICATE;
import static org.counterpart.staffing.ClashKind.HOLIDAY;
import static org.counterpart.staffing.ClashKind.LEAVE;
import static org.counterpart.staffing.ClashKind.LEFT;
import static org.counterpart.staffing.ClashKind.OUTSIDE;
import static org.counterpart.staffing.ClashKind.OVERBOOKED;
import static org.counterpart.staffing.ClashKind.PAUSED;
import static org.counterpart.staffing.ClashKind.TENTATIVE;
import static org.counterpart.staffing.People.MONDAY;
import static org.counterpart.staffing.People.away;
import static org.counterpart.staffing.People.camila;
import static org.counterpart.staffing.People.certificate;
import static org.counterpart.staffing.People.firm;
import static org.counterpart.staffing.People.hannes;
import static org.counterpart.staffing.People.on;
import static org.counterpart.staffing.People.tentative;

import java.time.LocalDate;
import java.util.List;
import org.counterpart.availability.Booked;
import org.counterpart.availability.Workdays;
import org.counterpart.roster.ConsultantStatus;
import org.junit.jupiter.api.Test;

class ClashesTest {

    private static final Frame FRAME = new Frame(MONDAY, MONDAY.plusDays(365), null, false);
    private static final Frame CERTIFIED = new Frame(MONDAY, MONDAY.plusDays(365), "Listening to both sides", true);

    @Test
    void a_booking_in_nobodys_way_clashes_with_nothing() {
        assertThat(clashes(firm(3, 0, 27), camila(), on("Other", firm(2, 0, 27))))
                .isEmpty();
    }

    @Test
    void two_firm_bookings_beyond_the_week_are_refused() {
        List<Clash> clashes = clashes(firm(3, 0, 27), camila(), on("Other", firm(3, 7, 13)));
        assertThat(clashes).hasSize(1);
        assertThat(clashes.get(0).kind()).isEqualTo(OVERBOOKED);
        assertThat(clashes.get(0).severity()).isEqualTo(REFUSAL);
        assertThat(clashes.get(0).from()).isEqualTo(MONDAY.plusDays(7));
        assertThat(clashes.get(0).what().values()).containsEntry("needed", 6.0).containsEntry("worked", 5.0);
    }

    @Test
    void a_tentative_booking_may_lie_over_firm_ones_by_somebody_who_knows() {
        assertThat(clashes(tentative(3, 0, 27), camila(), on("Other", firm(3, 0, 27))))
                .extracting(Clash::kind, Clash::severity)
                .containsExactly(tuple(OVERBOOKED, WARNING));
    }

    @Test
    void a_firm_booking_over_a_tentative_one_is_warned_of() {
        assertThat(clashes(firm(3, 0, 27), camila(), on("Other", tentative(3, 0, 27))))
                .extracting(Clash::kind, Clash::severity)
                .containsExactly(tuple(TENTATIVE, WARNING));
    }

    @Test
    void an_engagement_that_may_not_be_seen_has_no_name_in_a_clash() {
        assertThat(clashes(firm(3, 0, 27), camila(), on(null, firm(3, 0, 27)))
                        .get(0)
                        .what()
                        .toString())
                .contains("staffing.elsewhere.unknown", "count=3.0")
                .doesNotContain("engagement=");
    }

    @Test
    void who_left_is_refused_and_who_pauses_is_warned_of() {
        assertThat(of(firm(1, 0, 6), FRAME, ConsultantStatus.LEFT, camila(), List.of(), List.of()))
                .extracting(Clash::kind, Clash::severity)
                .containsExactly(tuple(LEFT, REFUSAL));
        assertThat(of(firm(1, 0, 6), FRAME, ConsultantStatus.PAUSED, camila(), List.of(), List.of()))
                .extracting(Clash::kind, Clash::severity)
                .containsExactly(tuple(PAUSED, WARNING));
    }

    @Test
    void leave_that_takes_the_booked_days_is_a_warning_and_leave_beside_them_a_note() {
        Clash full = clashes(firm(5, 0, 27), camila(away(7, 8))).get(0);
        assertThat(full.kind()).isEqualTo(LEAVE);
        assertThat(full.severity()).isEqualTo(WARNING);
        assertThat(full.from()).isEqualTo(MONDAY.plusDays(7));
        assertThat(full.to()).isEqualTo(MONDAY.plusDays(8));
        assertThat(clashes(firm(3, 0, 27), camila(away(7, 8))).get(0).severity())
                .isEqualTo(NOTE);
        // Three days are there, but one of them is another engagement's.
        assertThat(clashes(firm(3, 0, 27), camila(away(7, 8)), on("Other", firm(1, 0, 27)))
                        .get(0)
                        .severity())
                .isEqualTo(WARNING);
    }

    @Test
    void leave_over_a_weekend_is_one_stretch() {
        Clash leave = clashes(firm(5, 0, 27), camila(away(4, 7))).get(0);
        assertThat(leave.what().values().get("when").toString()).contains("from=2026-03-06", "to=2026-03-09");
        assertThat(leave.what().values().get("days").toString()).contains("count=2.0");
    }

    @Test
    void public_holidays_of_the_place_are_found() {
        Booked may = new Booked(LocalDate.parse("2026-04-27"), LocalDate.parse("2026-05-10"), 10, true);
        assertThat(clashes(may, hannes()))
                .extracting(Clash::kind, Clash::severity, Clash::from)
                .containsExactly(tuple(HOLIDAY, WARNING, LocalDate.parse("2026-05-01")));
        Booked twoDays = new Booked(may.firstDay(), may.lastDay(), 4, true);
        assertThat(clashes(twoDays, hannes())).extracting(Clash::severity).containsExactly(NOTE);
    }

    @Test
    void days_before_and_after_the_engagement_are_warned_of() {
        assertThat(clashes(firm(1, -7, 400), camila()))
                .extracting(Clash::kind, Clash::from, Clash::to)
                .containsExactly(
                        tuple(OUTSIDE, MONDAY.minusDays(7), MONDAY.minusDays(1)),
                        tuple(OUTSIDE, MONDAY.plusDays(366), MONDAY.plusDays(400)));
    }

    @Test
    void a_certificate_must_count_on_every_day() {
        assertThat(certified(firm(1, 0, 20), certificate(-10, 20))).isEmpty();
        assertThat(certified(firm(1, 0, 20), certificate(-10, null))).isEmpty();
        assertThat(certified(firm(1, 0, 20)))
                .extracting(Clash::kind, Clash::severity, Clash::from)
                .containsExactly(tuple(CERTIFICATE, WARNING, MONDAY));
        assertThat(certified(firm(1, 0, 20), certificate(-10, 9)))
                .extracting(Clash::from)
                .containsExactly(MONDAY.plusDays(10));
    }

    @Test
    void a_renewed_certificate_goes_on_where_the_old_one_ends() {
        assertThat(certified(firm(1, 0, 20), certificate(-10, 9), certificate(10, 30)))
                .isEmpty();
        assertThat(certified(firm(1, 0, 20), certificate(-10, 9), certificate(11, 30)))
                .hasSize(1);
    }

    @Test
    void the_gravest_come_first() {
        assertThat(clashes(firm(5, -7, 27), camila(away(7, 11)), on("Other", firm(1, 0, 27))))
                .extracting(Clash::severity)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    private static List<Clash> clashes(Booked wanted, Workdays who, Commitment... others) {
        return of(wanted, FRAME, ConsultantStatus.ACTIVE, who, List.of(others), List.of());
    }

    private static List<Clash> certified(Booked wanted, Certificate... certificates) {
        return of(wanted, CERTIFIED, ConsultantStatus.ACTIVE, camila(), List.of(), List.of(certificates));
    }

    private static List<Clash> of(
            Booked wanted,
            Frame frame,
            ConsultantStatus status,
            Workdays who,
            List<Commitment> others,
            List<Certificate> certificates) {
        return Clashes.of(wanted, frame, status, who.calendar(), others, certificates);
    }
}
