package org.counterpart.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Phrase;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.CalendarDate;
import org.counterpart.workshop.WorkshopCalendar;
import org.counterpart.workshop.WorkshopData;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final UUID SESSION = UUID.fromString("0199f000-0000-7000-8000-000000000001");

    @Test
    void a_date_keeps_its_hour_and_its_id_when_it_moves_over_a_change_of_clocks() {
        assertThat(file("2027-03-26T09:00", 3))
                .contains(
                        "UID:" + SESSION + "@counterpart",
                        "SEQUENCE:3",
                        "DTSTART;TZID=Europe/Oslo:20270326T090000",
                        "DTEND;TZID=Europe/Oslo:20270326T170000");
        // Two days later clocks there have gone forward.
        assertThat(file("2027-03-29T09:00", 4))
                .contains(
                        "UID:" + SESSION + "@counterpart",
                        "SEQUENCE:4",
                        "DTSTART;TZID=Europe/Oslo:20270329T090000",
                        "DTEND;TZID=Europe/Oslo:20270329T170000");
    }

    @Test
    void the_file_brings_the_zone_that_its_times_are_in() {
        assertThat(file("2027-03-26T09:00", 3))
                .contains(
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Oslo",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:20270328T020000",
                        "VERSION:2.0");
    }

    @Test
    void a_place_whose_clocks_changed_their_habits_is_told_as_it_is_now() {
        assertThat(List.of("America/Asuncion", "America/Cancun", "Europe/Simferopol", "Asia/Kolkata"))
                .allSatisfy(zone -> assertThat(write(
                                new WorkshopData("Land", "", "", "", zone), LocalDateTime.parse("2027-03-26T09:00"), 1))
                        .contains("DTSTART;TZID=" + zone + ":20270326T090000"));
    }

    @Test
    void what_people_typed_cannot_break_out_of_its_line() {
        WorkshopData data = new WorkshopData(
                "Land; water, and\\or", "One\nEND:VEVENT", "Room 2, harbour", "https://video.example/x", "Europe/Oslo");
        String file = write(data, LocalDateTime.parse("2027-03-26T09:00"), 1);
        assertThat(file).contains("Land\\; water\\, and\\\\or", "Room 2\\, harbour");
        assertThat(file.split("\r\n")).filteredOn("END:VEVENT"::equals).hasSize(1);
    }

    private static String file(String begins, long sequence) {
        return write(
                new WorkshopData("One piece of land", "", "Harbour house", "", "Europe/Oslo"),
                LocalDateTime.parse(begins),
                sequence);
    }

    private static String write(WorkshopData data, LocalDateTime begins, long sequence) {
        CalendarDate date = new CalendarDate(
                SESSION,
                sequence,
                new Phrase("workshop.calendar.session"),
                begins,
                begins.plusHours(8),
                ZoneId.of(data.zone()),
                true);
        WorkshopCalendar calendar =
                new WorkshopCalendar(UUID.randomUUID(), data, Instant.parse("2026-11-01T10:00:00Z"), List.of(date));
        return new String(CalendarFile.of(Texts.in(Locale.ENGLISH), calendar), StandardCharsets.UTF_8);
    }
}
