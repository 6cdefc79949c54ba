package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.staffing.BookingData;
import org.counterpart.staffing.BookingState;
import org.counterpart.staffing.BookingStatus;
import org.counterpart.staffing.Clash;
import org.counterpart.staffing.ClashKind;
import org.counterpart.staffing.Commitment;
import org.counterpart.staffing.Criterion;
import org.counterpart.staffing.StaffingService;
import org.counterpart.staffing.Suggestion;
import org.counterpart.staffing.SuggestionQuestion;
import org.counterpart.staffing.SuggestionService;
import org.counterpart.staffing.Weights;
import org.junit.jupiter.api.Test;

/** Who may book whom, and what becomes of two who book the same person at the same moment. */
class StaffingServiceIT extends InsideTheServer {

    /** A Monday while the engagement goes on. */
    private static final LocalDate MONDAY = LocalDate.now().plusDays(42).with(DayOfWeek.MONDAY);

    private static final Slice ALL = new Slice(0, 100);

    @Inject
    StaffingService staffing;

    @Inject
    SuggestionService suggestions;

    @Test
    void of_two_firm_bookings_at_once_that_do_not_fit_one_is_kept() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            House firm = House.open();
            Member vera = enter(firm, firm.vp());
            UUID camila = firm.profile(null);
            UUID harbour = firm.engagement();
            UUID hospital = firm.engagement();
            List<Throwable> ends = atOnce(
                    () -> staffing.book(vera, harbour, firm(camila, 3, 0, 27), null),
                    () -> staffing.book(vera, hospital, firm(camila, 3, 14, 41), null));
            assertThat(ends.stream().filter(Objects::isNull))
                    .as(ends.toString())
                    .hasSize(1);
            assertThat(ends).hasAtLeastOneElementOfType(Conflict.class);
            assertThat(bookings(camila)).hasSize(1);
        }
    }

    @Test
    void of_two_tentative_bookings_made_firm_at_once_one_is_kept() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            House firm = House.open();
            Member vera = enter(firm, firm.vp());
            UUID camila = firm.profile(null);
            UUID harbour = firm.engagement();
            UUID hospital = firm.engagement();
            BookingData tentative =
                    firm(camila, 4, 0, 27).as(BookingStatus.TENTATIVE, List.of(ClashKind.TENTATIVE, ClashKind.HOLIDAY));
            UUID one = staffing.book(vera, harbour, tentative, null);
            UUID other = staffing.book(vera, hospital, tentative, null);
            BookingData firmly = tentative.as(BookingStatus.FIRM, tentative.acknowledged());
            List<Throwable> ends = atOnce(
                    () -> staffing.change(vera, harbour, one, 1, firmly),
                    () -> staffing.change(vera, hospital, other, 1, firmly));
            assertThat(ends.stream().filter(Objects::isNull))
                    .as(ends.toString())
                    .hasSize(1);
            assertThat(House.sql("select id from booking where consultant_id = ? and status = 'FIRM'", camila))
                    .hasSize(1);
        }
    }

    @Test
    void what_is_refused_says_everything_that_stands_in_the_way_and_saves_nothing() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID camila = firm.profile(null);
        staffing.book(vera, firm.engagement(), firm(camila, 3, 0, 27), null);
        House.sql("update consultant set status = 'LEFT' where id = ?", camila);
        UUID hospital = firm.engagement();
        Throwable refused = failure(() -> staffing.book(vera, hospital, firm(camila, 3, 0, 27), null));
        assertThat(refused).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.key()).isEqualTo("staffing.refused");
            assertThat(conflict.errors()).extracting(error -> error.field()).containsExactly("LEFT", "OVERBOOKED");
        });
        assertThat(bookings(camila)).hasSize(1);
    }

    @Test
    void a_warning_has_to_be_acknowledged_and_one_that_came_since_is_not() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID camila = firm.profile(null);
        UUID harbour = firm.engagement();
        leave(firm, camila, 0, 4);
        BookingData unaware = firm(camila, 5, 0, 27);
        assertThat(staffing.check(vera, harbour, unaware, null))
                .extracting(Clash::kind)
                .contains(ClashKind.LEAVE)
                .isSubsetOf(ClashKind.LEAVE, ClashKind.HOLIDAY);
        assertThat(problem(() -> staffing.book(vera, harbour, unaware, null))).isEqualTo("staffing.unacknowledged");
        UUID booking = staffing.book(
                vera, harbour, unaware.as(BookingStatus.FIRM, List.of(ClashKind.LEAVE, ClashKind.HOLIDAY)), null);
        assertThat(staffing.find(vera, harbour, booking).unexpected()).isEmpty();
        House.sql("update consultant set status = 'PAUSED' where id = ?", camila);
        assertThat(staffing.find(vera, harbour, booking).unexpected())
                .extracting(Clash::kind)
                .containsExactly(ClashKind.PAUSED);
    }

    @Test
    void who_has_a_sign_in_joins_the_team_and_sees_the_engagement() {
        House firm = House.open();
        House.Person person = firm.consultant();
        UUID camila = firm.profile(person);
        UUID harbour = firm.engagement();
        Member vera = enter(firm, firm.vp());
        Member themselves = enter(firm, person);
        assertThat(failure(() -> staffing.bookings(themselves, harbour, ALL))).isInstanceOf(NotFound.class);
        staffing.book(vera, harbour, firm(camila, 2, 0, 27), null);
        assertThat(staffing.bookings(themselves, harbour, ALL)).hasSize(1);
        staffing.book(vera, harbour, firm(camila, 1, 30, 40), null);
        assertThat(House.sql("select id from engagement_team where engagement_id = ?", harbour))
                .hasSize(1);
    }

    @Test
    void a_clash_does_not_name_an_engagement_that_may_not_be_seen() {
        House firm = House.open();
        House.Person person = firm.consultant();
        UUID camila = firm.profile(null);
        UUID harbour = firm.engagement();
        UUID secret = firm.engagement();
        House.sql("update engagement set name = 'The merger' where id = ?", secret);
        firm.joins(harbour, person, false);
        Member vera = enter(firm, firm.vp());
        Member consultant = enter(firm, person);
        staffing.book(vera, secret, firm(camila, 3, 0, 27), null);
        List<Clash> clashes = staffing.check(consultant, harbour, firm(camila, 3, 0, 27), null);
        assertThat(clashes.toString()).contains("staffing.elsewhere.unknown").doesNotContain("merger");
        Throwable refused = failure(() -> staffing.book(consultant, harbour, firm(camila, 3, 0, 27), null));
        assertThat(((Conflict) refused).errors().toString()).doesNotContain("merger");
        assertThat(staffing.ofConsultant(consultant, camila, MONDAY))
                .extracting(Commitment::engagement, Commitment::engagementId)
                .containsExactly(tuple(null, null));
        assertThat(staffing.check(vera, harbour, firm(camila, 3, 0, 27), null).toString())
                .contains("The merger");
    }

    @Test
    void consultants_book_where_they_are_on_the_team_and_nowhere_else() {
        House firm = House.open();
        House.Person person = firm.consultant();
        Member consultant = enter(firm, person);
        UUID camila = firm.profile(null);
        UUID harbour = firm.engagement();
        assertThat(failure(() -> staffing.book(consultant, harbour, firm(camila, 1, 0, 6), null)))
                .isInstanceOf(NotFound.class);
        firm.joins(harbour, person, false);
        staffing.book(consultant, harbour, firm(camila, 1, 0, 6), null);
        assertThat(bookings(camila)).hasSize(1);
    }

    @Test
    void released_before_it_began_a_booking_is_gone_and_after_that_it_is_kept() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID harbour = firm.engagement();
        UUID coming = firm.booking(harbour);
        UUID begun = firm.booking(harbour);
        House.sql("update booking set first_day = current_date - 10 where id = ?", begun);
        assertThat(staffing.release(vera, harbour, coming, 1)).isFalse();
        assertThat(staffing.release(vera, harbour, begun, 1)).isTrue();
        assertThat(staffing.bookings(vera, harbour, ALL)).singleElement().satisfies(one -> {
            assertThat(one.booking().data().status()).isEqualTo(BookingStatus.RELEASED);
            assertThat(one.booking().data().lastDay())
                    .isBeforeOrEqualTo(LocalDate.now().plusDays(1));
            assertThat(one.clashes()).isEmpty();
        });
        assertThat(problem(() -> staffing.release(vera, harbour, begun, 2))).isEqualTo("staffing.released");
    }

    @Test
    void a_change_is_made_from_the_version_that_stands_and_never_clashes_with_itself() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID camila = firm.profile(null);
        UUID harbour = firm.engagement();
        UUID booking = staffing.book(vera, harbour, firm(camila, 5, 0, 27), null);
        BookingState changed = staffing.change(vera, harbour, booking, 1, firm(camila, 5, 0, 34));
        assertThat(changed.booking().version()).isEqualTo(2);
        assertThat(failure(() -> staffing.change(vera, harbour, booking, 1, firm(camila, 4, 0, 34))))
                .isInstanceOf(Stale.class);
        assertThat(failure(() -> staffing.change(vera, firm.engagement(), booking, 2, firm(camila, 4, 0, 34))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_cannot_be_booked_at_all_is_told_by_field() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID harbour = firm.engagement();
        UUID camila = firm.profile(null);
        Map<String, BookingData> wrong = Map.of(
                "lastDay", firm(camila, 2, 10, 5),
                "firstDay", firm(camila, 2, 365 * 9, 365 * 9),
                "daysPerWeek", firm(camila, 5.5, 0, 5),
                "status", firm(camila, 2, 0, 5).as(BookingStatus.RELEASED, List.of()),
                "consultantId", firm(UUID.randomUUID(), 2, 0, 5));
        wrong.forEach((field, data) -> assertThat(failure(() -> staffing.book(vera, harbour, data, null)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo(field)));
        assertThat(bookings(camila)).isEmpty();
    }

    @Test
    void a_request_repeated_books_once() throws Exception {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID camila = firm.profile(null);
        UUID harbour = firm.engagement();
        ThrowingRunnable book = () -> staffing.book(vera, harbour, firm(camila, 2, 0, 5), "a-key");
        assertThat(atOnce(book, book, book)).containsOnlyNulls();
        assertThat(bookings(camila)).hasSize(1);
    }

    @Test
    void suggestions_follow_language_bookings_and_weights() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID harbour = firm.engagement();
        House.sql("update engagement set language_lines = 'pt' where id = ?", harbour);
        UUID speaks = firm.profile(null);
        House.sql("update consultant set name = 'Zélia Prado', language_lines = 'pt-BR C2' where id = ?", speaks);
        UUID free = firm.profile(null);
        House.sql("update consultant set status = 'PAUSED' where id = ?", firm.profile(null));
        staffing.book(vera, firm.engagement(), firm(speaks, 5, -30, 120), null);
        assertThat(suggested(vera, harbour, Weights.USUAL)).containsExactly(speaks, free);
        assertThat(suggested(vera, harbour, Weights.USUAL.with(Criterion.LANGUAGE, 0)))
                .containsExactly(free, speaks);
        staffing.book(vera, harbour, firm(free, 1, 0, 5), null);
        assertThat(suggestions
                        .suggestions(vera, harbour, question(Weights.USUAL))
                        .get(1))
                .satisfies(one -> assertThat(one.booked()).isTrue());
    }

    private List<UUID> suggested(Member member, UUID engagement, Weights weights) {
        return suggestions.suggestions(member, engagement, question(weights)).stream()
                .map((Suggestion one) -> one.who().id())
                .toList();
    }

    private static SuggestionQuestion question(Weights weights) {
        return new SuggestionQuestion(MONDAY, MONDAY.plusDays(27), 3, weights);
    }

    private static List<String> bookings(UUID consultant) {
        return House.sql("select id from booking where consultant_id = ?", consultant);
    }

    private static void leave(House firm, UUID consultant, int first, int last) {
        House.sql(
                "insert into leave (firm_id, id, consultant_id, first_day, last_day, kind) values (?, ?, ?, ?, ?, 'VACATION')",
                firm.id(),
                UUID.randomUUID(),
                consultant,
                MONDAY.plusDays(first),
                MONDAY.plusDays(last));
    }

    /** Days from the Monday on; what follows from South Africa's holidays is known. */
    private static BookingData firm(UUID consultant, double daysPerWeek, int first, int last) {
        return new BookingData(
                consultant,
                MONDAY.plusDays(first),
                MONDAY.plusDays(last),
                daysPerWeek,
                BookingStatus.FIRM,
                "",
                List.of(ClashKind.HOLIDAY));
    }
}
