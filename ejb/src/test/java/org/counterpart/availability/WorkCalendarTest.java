package org.counterpart.availability;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.counterpart.common.Codes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    @Test
    void nine_to_five_stays_nine_to_five_when_summer_time_begins_and_ends() {
        WorkCalendar hannes = living("Europe/Berlin", "XX");
        assertThat(hannes.free(day("2026-03-27"), day("2026-03-27")))
                .containsExactly(interval("2026-03-27T08:00:00Z", "2026-03-27T16:00:00Z"));
        assertThat(hannes.free(day("2026-03-30"), day("2026-03-30")))
                .containsExactly(interval("2026-03-30T07:00:00Z", "2026-03-30T15:00:00Z"));
        assertThat(hannes.free(day("2026-10-26"), day("2026-10-26")))
                .containsExactly(interval("2026-10-26T08:00:00Z", "2026-10-26T16:00:00Z"));
    }

    @Test
    void a_night_that_loses_an_hour_is_an_hour_shorter_and_one_that_gains_an_hour_longer() {
        WorkPattern nights = pattern("Europe/Berlin", EnumSet.allOf(DayOfWeek.class), "00:00", "08:00");
        assertThat(hours(nights, "2026-03-28")).isEqualTo(8);
        assertThat(hours(nights, "2026-03-29")).isEqualTo(7);
        assertThat(hours(nights, "2026-10-25")).isEqualTo(9);
    }

    @Test
    void hours_that_begin_in_the_hour_that_is_left_out_begin_when_the_clocks_go_on() {
        WorkPattern early = pattern("Europe/Berlin", EnumSet.allOf(DayOfWeek.class), "02:30", "06:30");
        assertThat(early.half(day("2026-03-29"), false).start()).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
        // The hour that comes twice: from its first time, until its second.
        WorkPattern late = pattern("Europe/Berlin", EnumSet.allOf(DayOfWeek.class), "01:00", "02:30");
        assertThat(hours(late, "2026-10-25")).isEqualTo(2.5);
    }

    @Test
    void a_day_in_auckland_is_not_a_day_in_honolulu() {
        WorkCalendar aroha = living("Pacific/Auckland", "XX");
        WorkCalendar kai = living("Pacific/Honolulu", "XX");
        LocalDate friday = day("2026-07-03");
        assertThat(aroha.free(friday, friday))
                .containsExactly(interval("2026-07-02T21:00:00Z", "2026-07-03T05:00:00Z"));
        assertThat(kai.free(friday, friday)).containsExactly(interval("2026-07-03T19:00:00Z", "2026-07-04T03:00:00Z"));
        Instant fridayMorningInHonolulu = Instant.parse("2026-07-03T20:00:00Z");
        assertThat(fridayMorningInHonolulu.atZone(ZoneId.of("Pacific/Auckland")).getDayOfWeek())
                .isEqualTo(SATURDAY);
        assertThat(aroha.free(friday, friday.plusDays(2)))
                .noneMatch(time -> time.end().isAfter(fridayMorningInHonolulu));
    }

    @Test
    void a_day_that_a_place_skipped_to_change_sides_of_the_date_line_is_nobodys_working_day() {
        WorkCalendar sina = living("Pacific/Apia", "XX");
        Day skipped = sina.days(day("2011-12-30"), day("2011-12-30")).get(0);
        assertThat(skipped.date().getDayOfWeek()).isEqualTo(FRIDAY);
        assertThat(skipped.morning()).isEqualTo(Half.OFF);
        assertThat(sina.free(day("2011-12-30"), day("2011-12-30"))).isEmpty();
        assertThat(sina.free(day("2011-12-29"), day("2011-12-29"))).hasSize(1);
    }

    @Test
    void half_a_day_of_leave_leaves_the_other_half_free() {
        WorkCalendar camila = living("America/Sao_Paulo", "XX", away("2026-05-04", "2026-05-06", true, true));
        List<Day> days = camila.days(day("2026-05-04"), day("2026-05-06"));
        assertThat(days).extracting(Day::morning).containsExactly(Half.FREE, Half.AWAY, Half.AWAY);
        assertThat(days).extracting(Day::afternoon).containsExactly(Half.AWAY, Half.AWAY, Half.FREE);
        assertThat(camila.free(day("2026-05-04"), day("2026-05-06")))
                .containsExactly(
                        interval("2026-05-04T12:00:00Z", "2026-05-04T15:00:00Z"),
                        interval("2026-05-06T15:00:00Z", "2026-05-06T20:00:00Z"));
        assertThat(camila.busy(day("2026-05-04"), day("2026-05-06")))
                .containsExactly(
                        interval("2026-05-04T15:00:00Z", "2026-05-04T20:00:00Z"),
                        interval("2026-05-05T12:00:00Z", "2026-05-05T20:00:00Z"),
                        interval("2026-05-06T12:00:00Z", "2026-05-06T15:00:00Z"));
    }

    @Test
    void noon_parts_a_day_that_lies_around_it_and_the_middle_any_other() {
        assertThat(pattern("UTC", Set.of(MONDAY), "08:00", "14:00").noon()).isEqualTo(LocalTime.NOON);
        assertThat(pattern("UTC", Set.of(MONDAY), "14:00", "22:00").noon()).isEqualTo(LocalTime.of(18, 0));
        assertThat(pattern("UTC", Set.of(MONDAY), "04:00", "12:00").noon()).isEqualTo(LocalTime.of(8, 0));
    }

    @Test
    void a_holiday_where_somebody_lives_is_no_working_day_there_and_only_there() {
        WorkPattern bavaria = new WorkPattern(
                ZoneId.of("Europe/Berlin"), "DE", "DE-BY", EnumSet.range(MONDAY, FRIDAY), nine(), five());
        WorkPattern berlin = new WorkPattern(
                ZoneId.of("Europe/Berlin"), "DE", "DE-BE", EnumSet.range(MONDAY, FRIDAY), nine(), five());
        LocalDate epiphany = day("2026-01-06");
        Day there = calendar(bavaria).day(epiphany);
        assertThat(there.morning()).isEqualTo(Half.HOLIDAY);
        assertThat(there.holiday()).isEqualTo("Heilige Drei Könige");
        assertThat(calendar(berlin).day(epiphany).morning()).isEqualTo(Half.FREE);
        assertThat(calendar(bavaria).busy(epiphany, epiphany)).hasSize(1);
    }

    @Test
    void a_holiday_on_a_day_off_is_named_and_takes_nothing_away() {
        WorkPattern germany =
                new WorkPattern(ZoneId.of("Europe/Berlin"), "DE", null, EnumSet.range(MONDAY, FRIDAY), nine(), five());
        Day unity = calendar(germany).day(day("2026-10-03"));
        assertThat(unity.date().getDayOfWeek()).isEqualTo(SATURDAY);
        assertThat(unity.morning()).isEqualTo(Half.OFF);
        assertThat(unity.holiday()).isEqualTo("Tag der Deutschen Einheit");
        assertThat(calendar(germany).busy(unity.date(), unity.date())).isEmpty();
    }

    @Test
    void a_holiday_made_up_for_on_a_monday_is_one_on_the_monday_too() {
        WorkPattern britain = new WorkPattern(
                ZoneId.of("Europe/London"), "GB", "GB-ENG", EnumSet.range(MONDAY, FRIDAY), nine(), five());
        assertThat(calendar(britain).day(day("2026-12-28")).morning()).isEqualTo(Half.HOLIDAY);
        assertThat(calendar(britain).day(day("2026-12-26")).holiday()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "de, Neujahr",
        "pt, Dia de Ano Novo|Ano Novo",
        "es, New Year's Day",
        "en, New Year's Day",
        "fi, New Year's Day"
    })
    void holidays_are_named_in_the_viewers_language_where_the_library_knows_it(String language, String name) {
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Holidays.of("DE", null).orElseThrow().on(day("2026-01-01"), Locale.forLanguageTag(language)))
                    .get()
                    .isIn((Object[]) name.split("\\|"));
        } finally {
            Locale.setDefault(Locale.ENGLISH);
        }
    }

    @Test
    void a_country_without_a_calendar_says_so() {
        assertThat(Holidays.of("KP", null)).isEmpty();
        assertThat(living("Asia/Pyongyang", "KP").holidaysOf()).isEmpty();
        assertThat(Holidays.of("DE", "DE-BY").orElseThrow().place()).isEqualTo("DE-BY");
        assertThat(Holidays.of("JP", "JP-27").orElseThrow().place()).isEqualTo("JP");
    }

    @Test
    void every_country_with_a_calendar_has_one_that_can_be_read_for_fifteen_years() {
        for (String country : Codes.countries()) {
            Holidays.of(country, null).ifPresent(holidays -> {
                for (int year = 2016; year <= 2031; year++) {
                    holidays.on(LocalDate.of(year, 1, 1), Locale.ENGLISH);
                }
            });
        }
    }

    @Test
    void a_leap_day_is_a_day_like_any_other() {
        WorkCalendar mateo = living("America/Mexico_City", "XX", away("2028-02-29", "2028-02-29", false, false));
        assertThat(mateo.days(day("2028-02-28"), day("2028-03-01")))
                .extracting(Day::morning)
                .containsExactly(Half.FREE, Half.AWAY, Half.FREE);
    }

    @Test
    void who_works_from_sunday_to_thursday_is_off_on_friday() {
        WorkPattern week = pattern(
                "Asia/Riyadh",
                EnumSet.of(SUNDAY, MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, THURSDAY),
                "09:00",
                "17:00");
        WorkCalendar calendar = calendar(week);
        assertThat(calendar.day(day("2026-05-01")).morning()).isEqualTo(Half.OFF);
        assertThat(calendar.day(day("2026-05-03")).morning()).isEqualTo(Half.FREE);
    }

    /** Any zone, any hours, any leave, any days: what must always be so. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void free_and_busy_never_overlap_and_together_are_the_working_hours(long seed) {
        Random random = new Random(seed);
        List<String> zones = Codes.zones();
        for (int i = 0; i < 60; i++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1500));
            LocalDate to = from.plusDays(random.nextInt(40));
            LocalTime begin = LocalTime.of(random.nextInt(20), random.nextInt(60));
            WorkPattern pattern = new WorkPattern(
                    ZoneId.of(zones.get(random.nextInt(zones.size()))),
                    List.of("DE", "BR", "NZ", "US", "KP").get(random.nextInt(5)),
                    null,
                    EnumSet.range(MONDAY, DayOfWeek.of(1 + random.nextInt(7))),
                    begin,
                    begin.plusMinutes(30 + random.nextInt(180)));
            LocalDate first = from.plusDays(random.nextInt(20) - 10);
            Away away =
                    new Away(first, first.plusDays(1 + random.nextInt(10)), random.nextBoolean(), random.nextBoolean());
            WorkCalendar calendar = new WorkCalendar(pattern, List.of(away), Locale.ENGLISH);
            List<Interval> free = calendar.free(from, to);
            List<Interval> busy = calendar.busy(from, to);
            for (Interval one : free) {
                assertThat(one.isEmpty()).isFalse();
                assertThat(busy).allMatch(other -> one.shared(other).isZero());
            }
            Duration worked = free.stream()
                    .map(Interval::length)
                    .reduce(Duration.ZERO, Duration::plus)
                    .plus(busy.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus));
            Duration hours = from.datesUntil(to.plusDays(1))
                    .filter(day -> pattern.days().contains(day.getDayOfWeek()))
                    .map(day -> Duration.between(at(pattern, day, pattern.from()), at(pattern, day, pattern.until())))
                    .reduce(Duration.ZERO, Duration::plus);
            // Only where clocks change within the hours can the two ways of counting differ, by what they change.
            assertThat(worked.minus(hours).abs()).isLessThanOrEqualTo(Duration.ofHours(2));
            for (Interval one : free) {
                ZonedDateTime there = one.start().atZone(pattern.zone());
                assertThat(pattern.days()).contains(there.getDayOfWeek());
                assertThat(away.covers(there.toLocalDate(), !there.toLocalTime().isBefore(pattern.noon())))
                        .isFalse();
            }
        }
    }

    private static ZonedDateTime at(WorkPattern pattern, LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, pattern.zone());
    }

    private static double hours(WorkPattern pattern, String day) {
        return (pattern.half(day(day), false).length().toMinutes()
                        + pattern.half(day(day), true).length().toMinutes())
                / 60.0;
    }

    private static WorkCalendar living(String zone, String country, Away... away) {
        WorkPattern pattern =
                new WorkPattern(ZoneId.of(zone), country, null, EnumSet.range(MONDAY, FRIDAY), nine(), five());
        return new WorkCalendar(pattern, List.of(away), Locale.GERMAN);
    }

    private static WorkCalendar calendar(WorkPattern pattern) {
        return new WorkCalendar(pattern, List.of(), Locale.GERMAN);
    }

    private static WorkPattern pattern(String zone, Set<DayOfWeek> days, String from, String until) {
        return new WorkPattern(ZoneId.of(zone), "XX", null, days, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Away away(String first, String last, boolean startsAtNoon, boolean endsAtNoon) {
        return new Away(day(first), day(last), startsAtNoon, endsAtNoon);
    }

    private static Interval interval(String start, String end) {
        return new Interval(Instant.parse(start), Instant.parse(end));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static LocalTime nine() {
        return LocalTime.of(9, 0);
    }

    private static LocalTime five() {
        return LocalTime.of(17, 0);
    }
}
