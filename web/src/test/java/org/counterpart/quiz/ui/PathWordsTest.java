package org.counterpart.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterpart.common.FieldError;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PathWordsTest {

    private static final InstrumentDocument DOCUMENT = new InstrumentDocument(
            List.of("en"),
            Map.of(),
            Map.of(),
            null,
            List.of(),
            List.of(new Item("a.one", Map.of(), Map.of(), List.of()), new Item("b.two", Map.of(), Map.of(), List.of())),
            List.of(),
            List.of(),
            8);

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_place_is_counted_from_one_and_named_in_words() {
        assertThat(PathWords.place(DOCUMENT, "items[3].self.de")).isEqualTo("Statement 4, About oneself, German");
        assertThat(PathWords.place(null, "document.items[0].loads[1].weight"))
                .isEqualTo("Statement 1, Counts in 2, Weight");
    }

    @Test
    void a_part_that_is_named_by_its_key_is_counted_too() {
        assertThat(PathWords.place(DOCUMENT, "items[b.two].observer.en"))
                .isEqualTo("Statement 2, About somebody else, English");
        assertThat(PathWords.place(null, "items[b.two].self.en")).isEqualTo("Statement b.two, About oneself, English");
    }

    @Test
    void what_has_no_place_is_said_alone() {
        assertThat(PathWords.sentence(null, new FieldError("", "field.required")))
                .isEqualTo("Fill this in.");
    }
}
