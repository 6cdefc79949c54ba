package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of consultants over HTTP: filtered, sorted and in parts. */
class ConsultantsListIT {

    private static String consultants;
    private static Caller vera;

    @BeforeAll
    static void put_people_on_a_roster() {
        TestFirm firm = TestFirm.open();
        consultants = firm.path() + "/consultants";
        vera = firm.vera().caller();
        add("aino Virtanen", "FI", "Turku", "Europe/Helsinki", "fi C2 en B2", "Listening");
        add("Bruno Alves", "BR", "Recife", "America/Recife", "pt-BR C2 en C1", "100% presence,Territory");
        add("Chidi Eze", "NG", "Enugu", "Africa/Lagos", "ig C2 en C2", "Territory");
        add("Dara Kim", "KR", "Busan", "Asia/Seoul", "ko C2 pt B1", "snake_case");
        String id = add("Emil Holm", "DK", "Aarhus", "Europe/Copenhagen", "da C2", "Territory");
        add("Farid Aziz", "EG", "Giza", "Africa/Cairo", "ar C2 en B1", "Negotiation");
        Answer emil = vera.get(consultants + "/" + id);
        vera.having(emil).delete(consultants + "/" + id).is(204);
    }

    private static String add(
            String name, String country, String city, String zone, String languages, String specialities) {
        return vera.post(consultants, Profiles.profile(name, country, city, zone, languages, specialities))
                .is(201)
                .json()
                .path("id")
                .asText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    everybody who has not left      |                           | aino, Bruno, Chidi, Dara, Farid
                    part of a name, in any case     | text=ARID                 | Farid
                    a city                          | text=busan                | Dara
                    part of a biography             | text=knows giza           | Farid
                    part of a speciality            | text=presence             | Bruno
                    a per cent sign is only itself  | text=%                    | Bruno
                    an underscore is only itself    | text=_                    | Dara
                    a backslash is only itself      | text=\\                   |
                    a quote is only itself          | text='                    |
                    a country                       | country=NG                | Chidi
                    a language with its regions     | language=pt               | Bruno, Dara
                    a language at a level           | language=pt&level=B2      | Bruno
                    a language in a region          | language=pt-BR            | Bruno
                    a speciality, in any case       | speciality=territory      | Bruno, Chidi
                    those who left                  | status=LEFT               | Emil
                    all together                    | speciality=territory&language=en&country=NG | Chidi
                    nothing in empty filters        | text=&country=&level=     | aino, Bruno, Chidi, Dara, Farid""")
    void filters_find(String what, String query, String names) {
        assertThat(firstNames("?" + encoded(query))).as(what).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource({
        "name, 'aino, Bruno, Chidi, Dara, Farid'",
        "-name, 'Farid, Dara, Chidi, Bruno, aino'",
        "country, 'Bruno, Farid, aino, Dara, Chidi'",
        "-city, 'aino, Bruno, Farid, Chidi, Dara'",
        "zone, 'Farid, Chidi, Bruno, Dara, aino'",
        "status, 'aino, Bruno, Chidi, Dara, Farid'"
    })
    void the_list_is_sorted_by(String sort, String names) {
        assertThat(firstNames("?sort=" + sort)).isEqualTo(names);
    }

    @Test
    void parts_lead_to_each_other_and_leave_nothing_out() {
        List<String> found = new ArrayList<>();
        String next = consultants + "?limit=2&sort=name&text=&language=";
        String last = null;
        while (!next.isEmpty()) {
            Answer part = vera.get(next).is(200);
            assertThat(part.json()).hasSizeBetween(1, 2);
            found.addAll(part.each("name"));
            last = next;
            next = part.link("next");
        }
        assertThat(found).containsExactly("aino Virtanen", "Bruno Alves", "Chidi Eze", "Dara Kim", "Farid Aziz");
        String previous = vera.get(last).link("prev");
        assertThat(vera.get(previous).is(200).each("name")).containsExactly("Chidi Eze", "Dara Kim");
        assertThat(vera.get(consultants + "?limit=2").link("prev")).isEmpty();
    }

    @Test
    void links_keep_the_filters() {
        String next = vera.get(consultants + "?speciality=Territory&limit=1").link("next");
        assertThat(vera.get(next).is(200).each("name")).containsExactly("Chidi Eze");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=201, limit",
        "limit=0, limit",
        "limit=-1, limit",
        "offset=-1, offset",
        "country=XX, country",
        "country=br, country",
        "language=klingon, language",
        "level=Z9, level",
        "status=GONE, status",
        "sort=rate, sort"
    })
    void a_part_or_filter_that_cannot_be_is_refused_by_name(String query, String field) {
        Answer answer = vera.get(consultants + "?" + query).isProblem(422, "invalid");
        assertThat(answer.blamedFields()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=many", "offset=1e3", "limit=99999999999"})
    void a_number_that_is_none_is_refused_by_name(String query) {
        Answer answer = vera.get(consultants + "?" + query).isProblem(422, "invalid");
        assertThat(answer.blamedFields()).containsExactly(query.substring(0, query.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offset=2147483647", "offset=2147483400&limit=200", "offset=1000"})
    void a_part_behind_the_end_is_empty(String query) {
        assertThat(vera.get(consultants + "?" + query).is(200).json()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text=%00, text", "speciality=a%00b, speciality", "country=%00, country", "language=%00, language"})
    void characters_that_are_no_text_are_refused(String query, String field) {
        Answer answer = vera.get(consultants + "?" + query).isProblem(422, "invalid");
        assertThat(answer.blamedFields()).containsExactly(field);
    }

    @Test
    void a_search_longer_than_any_name_is_refused() {
        vera.get(consultants + "?text=" + "x".repeat(201)).isProblem(422, "invalid");
    }

    @Test
    void rows_hold_what_a_list_shows_and_never_a_rate() {
        Answer list = vera.get(consultants).is(200);
        list.json().forEach(row -> assertThat(new TreeSet<>(fields(row)))
                .containsExactly(
                        "city",
                        "country",
                        "deliveredIn",
                        "id",
                        "industries",
                        "joinedOn",
                        "languages",
                        "name",
                        "photo",
                        "region",
                        "specialities",
                        "status",
                        "version",
                        "zone"));
        assertThat(list.json().get(1).path("languages").findValuesAsText("tag")).containsExactly("pt-BR", "en");
    }

    private static List<String> fields(com.fasterxml.jackson.databind.JsonNode row) {
        return row.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static String firstNames(String query) {
        List<String> names = vera.get(consultants + query).is(200).each("name").stream()
                .map(name -> name.split(" ")[0])
                .toList();
        return String.join(", ", names);
    }

    private static String encoded(String query) {
        if (query == null) {
            return "";
        }
        List<String> pairs = new ArrayList<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            pairs.add(parts[0] + "=" + URLEncoder.encode(parts[1], StandardCharsets.UTF_8));
        }
        return String.join("&", pairs);
    }
}
