package org.counterpart.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.csv.CsvTable;
import org.counterpart.csv.CsvWriter;
import org.counterpart.csv.Nasty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import makes of a file, before anything is written. */
class RosterFileTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC);
    private static final UUID MEMBER = UUID.fromString("0199e000-0000-7000-8000-000000000001");

    private final Consultant ana = consultant(nameless("Ana Lima"));
    private final Consultant bo = consultant(nameless("Bo Ek"));

    @Test
    void export_and_import_change_nothing_whatever_the_profiles_hold() throws IOException {
        Nasty nasty = new Nasty(7);
        List<Consultant> roster = IntStream.range(0, 1_000)
                .mapToObj(i -> consultant(nasty(nasty, i)))
                .toList();
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            CsvTable file = CsvTable.read(export(roster, separator, true), 1_000);
            assertThat(steps(file, roster)).hasSize(1_000).allSatisfy(step -> {
                assertThat(step.row().errors()).isEmpty();
                assertThat(step.row().changes()).isEmpty();
                assertThat(step.row().kind()).isEqualTo(ImportKind.UNCHANGED);
                assertThat(step.data()).isEqualTo(step.known().data());
            });
        }
    }

    @Test
    void a_file_without_rates_leaves_rates_as_they_are() throws IOException {
        List<Consultant> roster = List.of(ana);
        ana.rateAt(new Money(120_000, "EUR"));
        List<ImportStep> steps = steps(CsvTable.read(export(roster, ',', false), 10), roster);
        assertThat(steps.get(0).row().kind()).isEqualTo(ImportKind.UNCHANGED);
        assertThat(steps.get(0).data().rate()).isEqualTo(new Money(120_000, "EUR"));
    }

    @Test
    void what_becomes_something_else_is_told_cell_by_cell() {
        ImportRow row = only("id,name,country,city,zone,industries,rate\n" + ana.id()
                + ",Ana Lima,PT,Porto,Europe/Lisbon,Water; Energy,950.50 EUR");
        assertThat(row.kind()).isEqualTo(ImportKind.CHANGED);
        assertThat(row.changes())
                .containsExactly(
                        new ImportRow.Change("city", "Lisboa", "Porto"),
                        new ImportRow.Change("rate", "", "950.50 EUR"),
                        new ImportRow.Change("industries", "", "Water; Energy"));
    }

    @Test
    void without_an_id_the_same_name_city_and_country_are_the_same_person() {
        ImportRow row = only("name,country,city,zone\nANA LIMA,PT,lisboa,Europe/Lisbon");
        assertThat(row.id()).isEqualTo(ana.id());
        assertThat(row.kind()).isEqualTo(ImportKind.CHANGED);
        assertThat(only("name,country,city,zone\nAna Lima,PT,Faro,Europe/Lisbon")
                        .kind())
                .isEqualTo(ImportKind.NEW);
    }

    @Test
    void the_same_person_twice_is_an_error_of_the_second_row() {
        String head = "id,name,country,city,zone\n";
        String one = ana.id() + ",Ana Lima,PT,Lisboa,Europe/Lisbon\n";
        assertThat(errors(head + one + one)).containsExactly("id roster.file.person.twice");
        assertThat(errors(head + one + ",Ana Lima,PT,Lisboa,Europe/Lisbon\n"))
                .containsExactly("id roster.file.person.twice");
        String fresh = ",Cy Oh,PT,Faro,Europe/Lisbon\n";
        assertThat(errors(head + fresh + fresh)).containsExactly("id roster.file.person.twice");
    }

    @Test
    void two_people_of_one_name_in_one_city_are_told_apart_by_their_ids_alone() {
        List<Consultant> roster = List.of(ana, consultant(nameless("Ana Lima")));
        List<ImportStep> steps = steps(table("name,country,city,zone\nAna Lima,PT,Lisboa,Europe/Lisbon"), roster);
        assertThat(steps.get(0).row().errors())
                .extracting(FieldError::key)
                .containsExactly("roster.file.person.ambiguous");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "name            !                        ! field.required",
                "country         ! Portugal               ! field.country.unknown",
                "zone            ! Lisbon                 ! field.zone.unknown",
                "languages       ! pt                     ! roster.file.language",
                "languages       ! pt C9                  ! roster.file.language",
                "languages       ! tlhx C1                ! field.language.unknown",
                "languages       ! pt C1; pt C2           ! roster.language.twice",
                "rate            ! 1.200,50 EUR           ! roster.file.rate",
                "rate            ! 950                    ! roster.file.rate",
                "rate            ! 950.555 EUR            ! roster.file.rate",
                "rate            ! 950 XXY                ! roster.file.rate",
                "joinedOn        ! 01.03.2019             ! roster.file.date",
                "joinedOn        ! 2919-03-01             ! roster.joined.range",
                "worksFrom       ! 9 am                   ! roster.file.time",
                "worksUntil      ! 08:00                  ! roster.works-until.early",
                "workDays        ! Monday; Noday          ! roster.file.choice",
                "status          ! BUSY                   ! roster.file.choice",
                "region          ! DE-BY                  ! roster.region.elsewhere",
                "links           ! https://example.org    ! roster.file.link",
                "links           ! Blog ftp://example.org ! field.url",
                "deliveredIn     ! PT; XX                 ! field.country.unknown",
                "memberId        ! nobody                 ! roster.file.id",
                "memberId        ! 0199e000-0000-7000-8000-00000000dead ! roster.member.unknown",
                "id              ! 0199e000-0000-7000-8000-00000000dead ! roster.file.id.unknown",
                "id              ! 17                     ! roster.file.id",
            })
    void what_is_wrong_is_told_by_row_and_column(String column, String cell, String key) {
        Map<String, String> row =
                new LinkedHashMap<>(Map.of("name", "Cy Oh", "country", "PT", "city", "Faro", "zone", "Europe/Lisbon"));
        row.put(column, cell == null ? "" : cell);
        assertThat(errors(String.join("|", row.keySet()) + "\n" + String.join("|", row.values())))
                .containsExactly(column + " " + key);
    }

    @Test
    void everything_wrong_with_a_row_is_told_at_once() {
        assertThat(errors("name,country,city,zone,rate\n,PT,Faro,Lisbon,x"))
                .containsExactlyInAnyOrder("rate roster.file.rate", "name field.required", "zone field.zone.unknown");
    }

    @Test
    void a_row_of_another_width_is_told() {
        assertThat(errors("name,country,city,zone\nAna,PT,Faro")).containsExactly(" roster.file.cells");
    }

    @Test
    void a_sign_in_gets_one_profile() {
        String rows = "name,country,city,zone,memberId\nCy,PT,Faro,Europe/Lisbon," + MEMBER
                + "\nDi,PT,Faro,Europe/Lisbon," + MEMBER;
        assertThat(errors(rows)).containsExactly("memberId roster.member.has-profile");
    }

    @Test
    void columns_are_named_in_any_case_and_any_order() {
        assertThat(only("ZONE;Name;deliveredin;COUNTRY;City\nEurope/Lisbon;Cy;PT;PT;Faro")
                        .kind())
                .isEqualTo(ImportKind.NEW);
    }

    @Test
    void columns_that_are_unknown_missing_or_there_twice_are_listed() {
        assertThat(headerProblem("name,country,city,zone,shoe size,Hat"))
                .isEqualTo("roster.file.columns.unknown “shoe size”, “Hat”");
        assertThat(headerProblem("name,languages")).isEqualTo("roster.file.columns.missing country, city, zone");
        assertThat(headerProblem("name,country,city,zone,NAME")).isEqualTo("roster.file.columns.twice name");
        assertThat(headerProblem("Ana Lima,PT,Porto")).startsWith("roster.file.no-header");
    }

    private String headerProblem(String header) {
        FieldError error = catchThrowableOfType(Invalid.class, () -> steps(table(header + "\n"), List.of()))
                .errors()
                .get(0);
        return error.key() + " " + error.values().get("columns");
    }

    private ImportRow only(String file) {
        List<ImportStep> steps = steps(table(file), List.of(ana, bo));
        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).row().errors()).isEmpty();
        return steps.get(0).row();
    }

    private List<String> errors(String file) {
        return steps(table(file), List.of(ana, bo)).stream()
                .flatMap(step -> step.row().errors().stream())
                .map(error -> error.field() + " " + error.key())
                .toList();
    }

    private static CsvTable table(String text) {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8), 100);
    }

    private static List<ImportStep> steps(CsvTable table, List<Consultant> roster) {
        List<ConsultantKey> keys = roster.stream()
                .map(one -> new ConsultantKey(
                        one.id(),
                        one.data().name(),
                        one.data().city(),
                        one.data().country(),
                        one.data().memberId()))
                .toList();
        ImportCheck check = new ImportCheck(table, keys, Set.of(MEMBER), VALIDATOR, NOON);
        check.about();
        return check.steps(
                roster.stream().collect(Collectors.toMap(Consultant::id, Function.identity())), ImportProgress.NONE);
    }

    private static byte[] export(List<Consultant> roster, char separator, boolean rates) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CsvWriter writer = new CsvWriter(file, separator);
        writer.row(ConsultantColumns.header(rates));
        for (Consultant one : roster) {
            writer.row(ConsultantColumns.row(one.id(), one.data(), rates));
        }
        writer.flush();
        return file.toByteArray();
    }

    private static Consultant consultant(ConsultantData data) {
        Consultant consultant = new Consultant(data, NOON.instant());
        consultant.rateAt(data.rate());
        consultant.joinedOn(data.joinedOn());
        return consultant;
    }

    private static ConsultantData nameless(String name) {
        return new ConsultantData(name, "PT", "Lisboa", "Europe/Lisbon", null, null, null, null, null, null);
    }

    private static ConsultantData nasty(Nasty nasty, int number) {
        return new ConsultantData(
                nasty.line(5, 120),
                "DE",
                nasty.line(4, 120),
                "Europe/Berlin",
                Stream.of("pt-BR", "en", "zh-Hant")
                        .limit(nasty.upTo(3))
                        .map(tag -> new LanguageSkill(tag, CefrLevel.values()[nasty.upTo(5)]))
                        .toList(),
                lines(nasty),
                nasty.upTo(1) == 0
                        ? null
                        : new Money(
                                nasty.upTo(1_000_000_000),
                                List.of("EUR", "JPY", "KWD").get(nasty.upTo(2))),
                nasty.text(30),
                null,
                null,
                nasty.upTo(1) == 0 ? "" : nasty.line(2, 40),
                nasty.upTo(1) == 0 ? null : "DE-BY",
                nasty.upTo(1) == 0 ? null : LocalDate.of(2000, 1, 1).plusDays(nasty.upTo(5_000)),
                lines(nasty),
                Stream.of("FR", "BR", "JP").limit(nasty.upTo(3)).toList(),
                EnumSet.range(DayOfWeek.of(1 + nasty.upTo(3)), DayOfWeek.of(5 + nasty.upTo(2))),
                LocalTime.of(nasty.upTo(11), nasty.upTo(59)),
                LocalTime.of(12 + nasty.upTo(11), nasty.upTo(59), nasty.upTo(1)),
                nasty.upTo(1) == 0
                        ? List.of()
                        : List.of(new ProfileLink(nasty.line(3, 60), "https://example.org/" + number + ";x,'=\"")));
    }

    private static List<String> lines(Nasty nasty) {
        return IntStream.range(0, nasty.upTo(4))
                .mapToObj(i -> nasty.line(4, 60))
                .distinct()
                .toList();
    }
}
