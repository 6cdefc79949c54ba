package org.counterpart.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1", "=cmd|' /C calc'!A0"})
    void what_a_spreadsheet_would_compute_gets_an_apostrophe_and_comes_back_unchanged(String formula) {
        assertThat(Cells.harmless(formula)).isEqualTo("'" + formula);
        assertThat(Cells.original(Cells.harmless(formula))).isEqualTo(formula);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'=1,''=1", "''a,'''a", "'Abd,'Abd", "',a'"})
    void an_apostrophe_of_ones_own_comes_back_too(String value, String ignored) {
        assertThat(Cells.original(Cells.harmless(value))).isEqualTo(value);
    }

    @Test
    void only_what_would_be_mistaken_is_written_otherwise() {
        assertThat(Cells.harmless("'Abd al-Rahman")).isEqualTo("'Abd al-Rahman");
        assertThat(Cells.harmless("'=1")).isEqualTo("''=1");
        assertThat(Cells.harmless("Ana-Maria")).isEqualTo("Ana-Maria");
        assertThat(Cells.harmless("")).isEmpty();
    }

    @Test
    void whatever_is_written_is_read_back() {
        Nasty nasty = new Nasty(1);
        IntStream.range(0, 20_000).mapToObj(i -> nasty.text(6)).forEach(value -> {
            assertThat(Cells.original(Cells.harmless(value))).isEqualTo(value);
            assertThat(Cells.harmless(value)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝].*");
        });
    }

    @Test
    void several_values_in_one_cell_are_read_back() {
        Nasty nasty = new Nasty(2);
        for (int i = 0; i < 5_000; i++) {
            List<String> values = IntStream.range(0, nasty.upTo(5))
                    .mapToObj(value -> nasty.line(5, 500))
                    .toList();
            assertThat(Cells.split(Cells.join(values))).isEqualTo(values);
        }
    }

    @Test
    void people_need_not_mind_the_space_between_values() {
        assertThat(Cells.split("Hospitals;Energy ;  ; Water")).containsExactly("Hospitals", "Energy", "Water");
        assertThat(Cells.split("Oil\\; gas; \\\\ ")).containsExactly("Oil; gas", "\\");
        assertThat(Cells.split("")).isEmpty();
    }
}
