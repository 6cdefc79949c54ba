package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterpart.api.Caller;
import org.counterpart.api.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Looks for what observers said in everything that can be read: every reading operation of the API, found in its own
 * document, as everybody who works with the firm; and every row that their sending leaves behind.
 */
@Execution(ExecutionMode.CONCURRENT)
class AnonymityIT {

    /** What may change when an observer sends: none of it says who, or when. */
    private static final Set<String> CHANGED_BY_SENDING = Set.of("observer_turn", "answer_sheet", "answer_comment");

    private Observed observed;

    @BeforeEach
    void begin_a_round_about_somebody() {
        observed = new Observed();
    }

    @Test
    void what_three_of_a_group_say_is_told_to_nobody_and_what_four_say_to_the_owner_and_whom_they_showed_it() {
        Map<String, Caller> everybody = new LinkedHashMap<>();
        everybody.put("Vera", observed.vera.caller());
        everybody.put("Camila", observed.camila.caller());
        everybody.put("Carlos", observed.carlos.caller());
        everybody.put("Clara", observed.clara.caller());
        List<String> said = observed.answer("CLIENT", 3);
        Told told = new Told(observed);
        Map<String, Map<String, String>> before = told(told, everybody);
        before.forEach((who, all) -> assertThat(saying(said, all)).as(who).isEmpty());

        // Had the three said something else, everybody would be told the same.
        Sql.run(
                "update answer_sheet set answers = '{1,5}' where subject_id = ? and rater_group = 'CLIENT'",
                observed.profile);
        Sql.run("update answer_comment set text = 'Otherwise' where subject_id = ?", observed.profile);
        told(told, everybody)
                .forEach((who, all) -> assertThat(all).as(who).containsExactlyInAnyOrderEntriesOf(before.get(who)));

        List<String> last = observed.answer("CLIENT", 1);
        Map<String, Map<String, String>> after = told(told, everybody);
        for (String who : List.of("Camila", "Carlos")) {
            assertThat(saying(last, after.get(who)))
                    .as(who)
                    .containsExactly(observed.profilePath(), observed.profilePath() + "/profile.pdf");
            assertThat(after.get(who).get(observed.profilePath())).contains("Otherwise");
        }
        for (String who : List.of("Vera", "Clara")) {
            assertThat(saying(last, after.get(who))).as(who).isEmpty();
        }
        nothingNamesWhoSaidIt(after);
    }

    /** No id of a sheet anywhere, and beside what was answered nobody's name, address or id. */
    private void nothingNamesWhoSaidIt(Map<String, Map<String, String>> told) {
        List<String> ids = Sql.column(
                "select id::text from answer_sheet where firm_id = ? union all select id::text from answer_comment where firm_id = ?",
                observed.firm.id(),
                observed.firm.id());
        List<String> who = Sql.column(
                "select unnest(array[id::text, name, email]) from quiz_observer where subject_id = ?",
                observed.profile);
        assertThat(ids).hasSize(9);
        assertThat(who).hasSize(12);
        told.forEach((reader, all) -> {
            assertThat(saying(ids, all)).as(reader).isEmpty();
            assertThat(saying(who, all).stream()
                            .filter(path -> path.contains("/profiles/") || path.contains("/teams/"))
                            .toList())
                    .as(reader)
                    .isEmpty();
        });
    }

    @Test
    void words_come_in_another_order_every_time() {
        List<String> said = observed.answer("COLLEAGUE", 4);
        Caller camila = observed.camila.caller();
        Set<String> first = new HashSet<>();
        Set<String> last = new HashSet<>();
        // That one of four never comes first in 80 times happens once in 2 thousand million.
        for (int i = 0; i < 80; i++) {
            JsonNode texts = camila.get(observed.profilePath())
                    .is(200)
                    .json()
                    .path("comments")
                    .get(0)
                    .path("texts");
            assertThat(texts).hasSize(4);
            first.add(texts.get(0).asText());
            last.add(texts.get(3).asText());
        }
        assertThat(first).containsExactlyInAnyOrderElementsOf(said);
        assertThat(last).containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void sending_leaves_no_trace_of_who_or_when() {
        Set<String> first = new HashSet<>(CHANGED_BY_SENDING);
        // That there was one: from then on what the round promised stays. Of that change, as of all, the firm keeps a
        // count.
        first.addAll(Set.of("quiz_round", "firm"));
        assertThat(changedBySending()).isEqualTo(first);
        for (int i = 1; i < 5; i++) {
            assertThat(changedBySending()).isEqualTo(CHANGED_BY_SENDING);
        }
    }

    private Set<String> changedBySending() {
        String token = observed.asks("CLIENT");
        Map<String, Set<String>> before = rows();
        Observed.answers(token, "Listening");
        Map<String, Set<String>> after = rows();
        return before.keySet().stream()
                .filter(table -> !before.get(table).equals(after.get(table)))
                .collect(Collectors.toSet());
    }

    /** Every row of the firm, with the transaction that wrote it, by table. */
    private Map<String, Set<String>> rows() {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (String table : Catalog.tables()) {
            rows.put(
                    table,
                    new TreeSet<>(Sql.column(
                            "select t.xmin || ' ' || to_jsonb(t) from " + table + " t where firm_id = ?",
                            observed.firm.id())));
        }
        return rows;
    }

    private static Map<String, Map<String, String>> told(Told told, Map<String, Caller> everybody) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        everybody.forEach((who, caller) -> all.put(who, told.to(caller)));
        return all;
    }

    /** At which addresses one of these words is said. */
    private static List<String> saying(List<String> words, Map<String, String> told) {
        return told.entrySet().stream()
                .filter(one -> words.stream().anyMatch(one.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
