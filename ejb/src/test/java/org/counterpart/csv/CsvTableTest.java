package org.counterpart.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final String TEXT = "name,city\nZoë,São Paulo\n";

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void the_separator_is_recognised(char separator) {
        CsvTable table = read(("name,city\n\"Lima, Ana; or|Bo\",\"Por\tto\"\n")
                .replaceFirst(",", "" + separator)
                .replace("\",\"", "\"" + separator + "\""));
        assertThat(table.separator()).isEqualTo(separator);
        assertThat(table.rows().get(0).cells()).containsExactly("Lima, Ana; or|Bo", "Por\tto");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE",
        "windows-1252, Windows-1252",
        "ISO-8859-1, Windows-1252"
    })
    void the_encoding_is_recognised_with_a_mark_and_without(String written, String found) {
        Charset charset = Charset.forName(written);
        CsvTable plain = CsvTable.read(TEXT.getBytes(charset), 10);
        assertThat(plain.encoding()).isEqualTo(found);
        assertThat(plain.rows().get(0).cells()).containsExactly("Zoë", "São Paulo");
        if (written.startsWith("UTF")) {
            CsvTable marked = CsvTable.read(("\uFEFF" + TEXT).getBytes(charset), 10);
            assertThat(marked.encoding()).isEqualTo(found);
            assertThat(marked.header()).containsExactly("name", "city");
        }
    }

    @Test
    void rows_know_the_line_they_begin_on() {
        CsvTable table = read("name,note\r\n\r\nAna,\"one\r\ntwo\"\r\nBo,x");
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(3L, 5L);
        assertThat(table.rows().get(0).cells()).containsExactly("Ana", "one\r\ntwo");
    }

    @Test
    void a_quote_that_is_never_closed_is_told_by_the_line_where_it_began() {
        FieldError open = problem("name,note\nAna,x\nBo,\"never\nclosed\n\n");
        assertThat(open.key()).isEqualTo("csv.quote");
        assertThat(open.values()).containsEntry("line", 3L);
        StringBuilder late = new StringBuilder("name,note\n");
        IntStream.range(0, 2000).forEach(i -> late.append("Ana,x\n"));
        assertThat(problem(late + "Bo,\"never").values()).containsEntry("line", 2002L);
    }

    @Test
    void a_quote_that_the_next_one_closes_is_told_by_its_row() {
        assertThat(problem("name,note\nAna,\"open\nBo,\"x\"\n").values()).containsEntry("line", 2L);
    }

    @Test
    void too_many_rows_are_not_even_read() {
        String rows = "name\n" + "Ana\n".repeat(10) + "\"never closed";
        assertThat(CsvTable.read(("name\n" + "Ana\n".repeat(10)).getBytes(StandardCharsets.UTF_8), 10)
                        .rows())
                .hasSize(10);
        FieldError many = catchThrowableOfType(
                        Invalid.class, () -> CsvTable.read(rows.getBytes(StandardCharsets.UTF_8), 9))
                .errors()
                .get(0);
        assertThat(many.key()).isEqualTo("csv.rows.too-many");
        assertThat(many.values()).containsEntry("most", 9);
    }

    @Test
    void what_is_no_text_is_told_so() {
        assertThat(problem("").key()).isEqualTo("csv.empty");
        assertThat(problem("\n \n").key()).isEqualTo("csv.empty");
        assertThat(problem("PK\3\4 rest of a workbook").key()).isEqualTo("csv.spreadsheet");
        byte[] broken = {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8, 'a', 0};
        assertThat(catchThrowableOfType(Invalid.class, () -> CsvTable.read(broken, 9))
                        .errors()
                        .get(0)
                        .key())
                .isEqualTo("csv.encoding");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void what_is_written_is_read_back_whatever_it_is(char separator) throws IOException {
        Nasty nasty = new Nasty(separator);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            rows.add(List.of("x" + i, nasty.text(8), nasty.text(3), nasty.text(1)));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CsvWriter writer = new CsvWriter(file, separator);
        writer.row(List.of("a", "b", "c", "d"));
        for (List<String> row : rows) {
            writer.row(row);
        }
        writer.flush();
        assertThat(CsvTable.read(file.toByteArray(), 2_000).rows())
                .extracting(CsvRow::cells)
                .containsExactlyElementsOf(rows);
    }

    private static CsvTable read(String text) {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8), 100_000);
    }

    private static FieldError problem(String text) {
        return catchThrowableOfType(Invalid.class, () -> read(text)).errors().get(0);
    }
}
