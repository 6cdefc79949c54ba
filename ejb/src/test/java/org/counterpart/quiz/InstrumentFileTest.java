package org.counterpart.quiz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;

class InstrumentFileTest {

    private final InstrumentFile file = new InstrumentFile(
            InstrumentFile.FORMAT, "role-orientation", "Role Orientation", 1, HouseInstrument.document());
    private final String text = new String(file.bytes(), UTF_8);

    @Test
    void what_is_exported_is_imported_as_the_same() {
        assertThat(InstrumentFile.read(file.bytes())).isEqualTo(file);
    }

    @Test
    void what_is_no_json_is_told_with_line_and_column() {
        assertThat(fault("{\"format\": \n oops"))
                .isEqualTo(new FieldError("", "instruments.file.not-json", java.util.Map.of("line", 2, "column", 6)));
        assertThat(fault("%PDF-1.7").key()).isEqualTo("instruments.file.not-json");
        assertThat(fault(text.substring(0, text.length() / 2)).key()).isEqualTo("instruments.file.not-json");
        assertThat(fault(text + "{}").key()).isEqualTo("instruments.file.other");
    }

    @Test
    void json_of_another_kind_is_told_so() {
        assertThat(fault("null").key()).isEqualTo("instruments.file.other");
        assertThat(fault("{}").key()).isEqualTo("instruments.file.other");
        assertThat(fault(text.replace("counterpart-instrument/1", "counterpart-instrument/9")))
                .isEqualTo(new FieldError("format", "instruments.file.other"));
        assertThat(fault("[1]").key()).isEqualTo("instruments.file.other");
        assertThat(fault("").key()).isEqualTo("instruments.file.other");
    }

    @Test
    void an_unknown_field_a_wrong_kind_and_a_number_as_text_are_named_with_their_path() {
        assertThat(fault(text.replaceFirst("\"observer\"", "\"observr\"")))
                .isEqualTo(new FieldError("document.items[0].observr", "problem.field.unknown"));
        assertThat(fault(text.replaceFirst("\"ROLE\"", "\"ROLL\"")).field()).isEqualTo("document.scales[0].kind");
        assertThat(fault(text.replaceFirst("\"lowest\" : 1", "\"lowest\" : \"1\""))
                        .field())
                .isEqualTo("document.answers.lowest");
        assertThat(fault(text.replaceFirst("\"lowest\" : 1,", "")).field()).startsWith("document.answers");
    }

    @Test
    void the_same_field_twice_is_refused() {
        assertThat(fault(text.replaceFirst("\"number\" : 1", "\"number\" : 1, \"number\" : 2"))
                        .key())
                .isEqualTo("instruments.file.not-json");
    }

    @Test
    void a_file_of_more_than_two_megabytes_is_not_read() {
        assertThat(fault(" ".repeat(InstrumentFile.LARGEST + 1)).key()).isEqualTo("instruments.file.too-large");
    }

    @Test
    void a_hundred_thousand_brackets_are_no_instrument() {
        assertThat(fault("{\"document\":" + "[".repeat(100_000)).key())
                .isIn("instruments.file.not-json", "problem.field.unreadable");
        assertThat(fault("{\"format\":" + "{\"a\":".repeat(100_000)).key())
                .isIn("instruments.file.not-json", "problem.field.unreadable");
    }

    private static FieldError fault(String content) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> InstrumentFile.read(content.getBytes(UTF_8))
                .require());
        assertThat(invalid).as("refused").isNotNull();
        return invalid.errors().get(0);
    }
}
