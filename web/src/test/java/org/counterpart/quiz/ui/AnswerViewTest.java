package org.counterpart.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.common.Conflict;
import org.counterpart.firm.TestMembers;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.SelfAnswerService;
import org.counterpart.quiz.SelfSheet;
import org.counterpart.shell.TestShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerViewTest {

    private static final UUID ID = UUID.randomUUID();

    private final SelfAnswerService service = mock(SelfAnswerService.class);

    /** What is kept, whichever device it came from. */
    private final Map<String, Integer> kept = new TreeMap<>();

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void it_goes_on_with_the_first_item_that_is_open() {
        kept.put("one", 3);
        open();
        assertThat(_get(H2.class).getText()).isEqualTo("I do two.");
        assertThat(said()).contains("Question 2 of 3", "1 of 3 answered");
    }

    @Test
    void a_digit_answers_keeps_it_and_goes_on() {
        open();
        press(Key.DIGIT_4);
        assertThat(kept).containsExactly(Map.entry("one", 4));
        assertThat(_get(H2.class).getText()).isEqualTo("I do two.");
        press(Key.NUMPAD_1);
        assertThat(kept).containsEntry("two", 1);
    }

    @Test
    void a_digit_beyond_the_answers_does_nothing() {
        open();
        press(Key.DIGIT_9);
        verify(service, never()).save(any(), any(), any());
        assertThat(_get(H2.class).getText()).isEqualTo("I do one.");
    }

    @Test
    void what_another_device_answered_meanwhile_is_there_with_the_next_answer() {
        open();
        kept.put("two", 5);
        press(Key.DIGIT_2);
        assertThat(kept).containsExactly(Map.entry("one", 2), Map.entry("two", 5));
        assertThat(_find(NativeButton.class).stream()
                        .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed"))))
                .hasSize(1);
        assertThat(said()).contains("2 of 3 answered");
    }

    @Test
    void it_is_sent_only_when_nothing_is_open() {
        kept.put("one", 1);
        kept.put("three", 1);
        open();
        press(Key.DIGIT_2);
        _click(_get(Button.class, one -> one.withText("Next")));
        assertThat(_find(Button.class, one -> one.withText("Show my profile"))).hasSize(1);
    }

    @Test
    void closed_meanwhile_is_said_and_what_was_kept_stays() {
        open();
        press(Key.DIGIT_3);
        doThrow(new Conflict("quiz.closed")).when(service).save(any(), any(), any());
        press(Key.DIGIT_3);
        assertThat(_find(Notification.class)).hasSize(1);
        assertThat(kept).containsExactly(Map.entry("one", 3));
        assertThat(_get(H2.class).getText()).isEqualTo("I do two.");
    }

    @Test
    void all_on_a_page_shows_every_item() {
        open();
        _click(_get(Button.class, one -> one.withText("All on one page")));
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("I do one.", "I do two.", "I do three.");
        press(Key.DIGIT_5);
        assertThat(kept).containsExactly(Map.entry("one", 5));
    }

    private void open() {
        when(service.sheet(any(), any())).thenAnswer(asked -> sheet());
        when(service.save(any(), any(), any())).thenAnswer(asked -> {
            kept.putAll(asked.getArgument(2));
            return sheet();
        });
        TestShell.of(TestMembers.camila()).with(service).open(AnswerView.class);
        UI.getCurrent().navigate("f/meridian/role-profiles/" + ID + "/answer");
    }

    private SelfSheet sheet() {
        InstrumentDocument small = RolePicturesTest.instrument();
        List<Item> items = Stream.of("one", "two", "three")
                .map(key -> new Item(key, Map.of("en", "I do " + key + "."), Map.of(), List.of()))
                .toList();
        return new SelfSheet(
                ID,
                kept.size(),
                "How I work",
                new InstrumentDocument(
                        small.languages(),
                        small.name(),
                        small.purpose(),
                        small.answers(),
                        small.scales(),
                        items,
                        small.questions(),
                        small.readings(),
                        small.near()),
                "0",
                Map.copyOf(kept),
                kept.isEmpty() ? null : Instant.EPOCH,
                null,
                Instant.parse("2099-01-01T00:00:00Z"),
                ZoneId.of("Europe/Oslo"),
                true);
    }

    private static void press(Key key) {
        ShortcutsKt.fireShortcut(key);
    }

    private static String said() {
        return String.join(" ", _find(Span.class).stream().map(Span::getText).toList());
    }
}
