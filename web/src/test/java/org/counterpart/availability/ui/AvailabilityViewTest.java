package org.counterpart.availability.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.availability.AvailabilityService;
import org.counterpart.availability.Away;
import org.counterpart.availability.FreeQuestion;
import org.counterpart.availability.TeamRow;
import org.counterpart.availability.WorkCalendar;
import org.counterpart.availability.WorkPattern;
import org.counterpart.firm.TestMembers;
import org.counterpart.lists.ListsService;
import org.counterpart.lists.ui.SavedSearches;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.roster.Colleague;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.LanguageSkill;
import org.counterpart.roster.RosterService;
import org.counterpart.roster.ui.RosterRoutes;
import org.counterpart.shell.TestShell;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The board over services that answer what a test tells them to. */
class AvailabilityViewTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-06-29");
    private static final LocalDate LAST = LocalDate.parse("2026-07-26");

    private final AvailabilityService availability = mock(AvailabilityService.class);
    private final RosterService roster = mock(RosterService.class);
    private final ListsService lists = mock(ListsService.class);

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void without_a_question_everybody_is_shown_for_four_weeks_from_this_monday() {
        holds(row("Aiko Tanabe", "JP", "Asia/Tokyo"));
        go("availability");
        verify(availability).team(any(), eq(ConsultantFilter.NONE), eq(FIRST), eq(LAST), any());
        assertThat(picture().select("li.board-row")).hasSize(1);
        assertThat(picture().select("li a").attr("href")).startsWith("f/meridian/roster/");
    }

    @Test
    void what_the_address_asks_is_what_the_service_is_asked() {
        go("availability?from=2026-05-01&to=2026-05-31&days=3&consecutive=true&near=America/Sao_Paulo&hours=4"
                + "&language=es&country=BR");
        verify(availability)
                .freeTeam(
                        any(),
                        eq(new FreeQuestion(
                                LocalDate.parse("2026-05-01"),
                                LocalDate.parse("2026-05-31"),
                                3,
                                true,
                                new ConsultantFilter(null, "BR", "es", null, null, null, null, null),
                                "America/Sao_Paulo",
                                4)),
                        any());
        assertThat(_get(NumberField.class, one -> one.withLabel("Free days needed"))
                        .getValue())
                .isEqualTo(3.0);
    }

    @Test
    void searches_kept_for_this_board_are_offered_and_no_others() {
        go("availability");
        verify(lists).searches(any(), eq("availability"));
        verify(lists, never()).searches(any(), eq("roster"));
        assertThat(_get(SavedSearches.class).isVisible()).isTrue();
    }

    @Test
    void another_question_rewrites_the_address() {
        go("availability?country=BR");
        MockVaadin.clientRoundtrip();
        _setValue(_get(NumberField.class, one -> one.withLabel("Free days needed")), 2.5);
        assertThat(scripts()).contains("f/meridian/availability?country=BR&days=2.5&from=2026-06-29&to=2026-07-26");
        verify(availability).freeTeam(any(), any(), any());
    }

    @Test
    void a_question_that_cannot_be_asked_says_so_at_its_field_and_keeps_what_was_typed() {
        go("availability?days=0.3");
        NumberField days = _get(NumberField.class, one -> one.withLabel("Free days needed"));
        assertThat(days.isInvalid()).isTrue();
        assertThat(days.getErrorMessage()).contains("by halves");
        assertThat(days.getValue()).isEqualTo(0.3);
        verify(availability, never()).freeTeam(any(), any(), any());
    }

    @Test
    void leave_holidays_and_days_off_are_drawn_where_they_lie_and_told_in_words() {
        holds(row("Hannes Brückner", "DE", "Europe/Berlin", away("2026-07-01", "2026-07-03", true, true)));
        go("availability");
        Document picture = picture();
        assertThat(picture.select(".away").attr("style")).isEqualTo("--a:5;--n:4");
        assertThat(picture.select(".off").eachAttr("style"))
                .containsExactly("--a:10;--n:4", "--a:24;--n:4", "--a:38;--n:4", "--a:52;--n:4");
        assertThat(picture.select(".lane .today").attr("style")).isEqualTo("--a:4;--n:2");
        assertThat(picture.select(".lane").attr("aria-label"))
                .contains("Hannes Brückner", "Jul 1, 2026 (from noon)", "Jul 3, 2026 (until noon)");
        go("availability?from=2026-05-01&to=2026-05-31");
        assertThat(picture().select(".holiday").attr("title")).contains("Labour day");
    }

    @Test
    void today_is_the_day_where_they_are() {
        // Noon UTC on 1 July is the 2nd in Auckland already.
        holds(row("Aroha Ngata", "NZ", "Pacific/Auckland"));
        go("availability");
        assertThat(picture().select(".lane .today").attr("style")).isEqualTo("--a:6;--n:2");
    }

    @Test
    void a_country_without_a_calendar_says_so_in_picture_and_table() {
        holds(row("Sun", "KP", "Asia/Pyongyang"));
        go("availability");
        assertThat(picture().text()).contains("No holiday calendar for North Korea");
        go("availability?view=table");
        assertThat(table().text()).contains("No holiday calendar for North Korea");
    }

    @Test
    void the_table_says_what_the_picture_shows() {
        holds(row("Hannes Brückner", "DE", "Europe/Berlin", away("2026-07-01", "2026-07-03", true, true)));
        go("availability");
        MockVaadin.clientRoundtrip();
        _get(Button.class, one -> one.withText("Show as a table")).click();
        assertThat(scripts()).contains("view=table");
        assertThat(table().select("tbody tr")).hasSize(1);
        assertThat(table().text()).contains("Hannes Brückner", "18 days", "Jul 1, 2026 (from noon)");
    }

    @Test
    void a_name_is_text_and_never_markup() {
        holds(row("<img src=x onerror=alert(1)>", "DE", "Europe/Berlin"));
        go("availability");
        assertThat(picture().select("img")).isEmpty();
        assertThat(picture().select("li a").text()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void when_nobody_is_free_it_says_what_to_ask_instead() {
        go("availability?days=20");
        assertThat(_find(Board.class)).isEmpty();
        assertThat(_get(AvailabilityView.class).getElement().getTextRecursively())
                .contains("Nobody is free like that", "Ask for fewer days");
    }

    @Test
    void fifty_people_for_three_months_are_little_to_send() {
        holds(IntStream.range(0, 50)
                .mapToObj(i ->
                        row("Somebody " + i, "DE", "Europe/Berlin", away("2026-07-01", "2026-07-03", false, false)))
                .toArray(TeamRow[]::new));
        go("availability?from=2026-05-01&to=2026-07-31");
        assertThat(picture().outerHtml().length()).isLessThan(250_000);
    }

    private void holds(TeamRow... rows) {
        when(availability.team(any(), any(), any(), any(), any())).thenAnswer(call -> List.of(rows).stream()
                .map(row -> shown(row, call.getArgument(2), call.getArgument(3)))
                .toList());
    }

    private void go(String path) {
        if (UI.getCurrent() == null) {
            TestShell.of(TestMembers.vera())
                    .with(
                            availability,
                            roster,
                            mock(ProgrammeService.class),
                            lists,
                            Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC))
                    .open(AvailabilityView.class, RosterRoutes.consultant());
            clearInvocations(availability);
        }
        Location location = new Location("f/meridian/" + path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static Document picture() {
        return Jsoup.parse(_get(Board.class).getElement().getProperty("innerHTML"));
    }

    private static Document table() {
        return Jsoup.parse(_get(BoardTable.class).getElement().getProperty("innerHTML"));
    }

    private static TeamRow row(String name, String country, String zone, Away... away) {
        Colleague who = new Colleague(
                UUID.randomUUID(),
                null,
                name,
                country,
                null,
                "Somewhere",
                zone,
                ConsultantStatus.ACTIVE,
                List.<LanguageSkill>of(),
                List.of(),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                null);
        return new TeamRow(who, null, List.of(), List.of(away), List.of(), null);
    }

    private static TeamRow shown(TeamRow row, LocalDate from, LocalDate to) {
        Colleague who = row.who();
        WorkCalendar calendar = new WorkCalendar(
                new WorkPattern(
                        ZoneId.of(who.zone()), who.country(), null, who.workDays(), who.worksFrom(), who.worksUntil()),
                row.away(),
                Locale.ENGLISH);
        return new TeamRow(
                who, calendar.holidaysOf().orElse(null), calendar.days(from, to), row.away(), row.booked(), null);
    }

    private static Away away(String first, String last, boolean startsAtNoon, boolean endsAtNoon) {
        return new Away(LocalDate.parse(first), LocalDate.parse(last), startsAtNoon, endsAtNoon);
    }

    /** What the page is about to be told. */
    private static String scripts() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(script -> script.getInvocation().getExpression()
                        + script.getInvocation().getParameters())
                .collect(Collectors.joining("\n"));
    }
}
