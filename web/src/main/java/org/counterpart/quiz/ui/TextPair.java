package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.counterpart.shell.World;

/** One text in the languages that lie side by side; what is missing says so. */
class TextPair extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> written = new LinkedHashMap<>();
    private final transient Consumer<Map<String, String>> changed;
    private final boolean needed;

    /**
     * @param needed whether a language in which it is missing is not complete
     * @param changed gets the text in all its languages
     */
    TextPair(
            DraftDesk desk,
            String label,
            Map<String, String> text,
            int longest,
            boolean needed,
            Consumer<Map<String, String>> changed) {
        this.changed = changed;
        this.needed = needed;
        written.putAll(text);
        addClassName("text-pair");
        desk.shown().forEach(language -> add(field(label, language, longest)));
    }

    private Component field(String label, String language, int longest) {
        TextArea field = new TextArea(label + " · " + World.here().language(language));
        field.getElement().setAttribute("lang", language);
        field.setMaxLength(longest);
        field.setWidthFull();
        field.setValue(written.getOrDefault(language, ""));
        // On leaving the field: what is typed a moment before another part is opened would be lost while it waits.
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        say(field);
        field.addValueChangeListener(change -> {
            if (change.getValue().isBlank()) {
                written.remove(language);
            } else {
                written.put(language, change.getValue());
            }
            say(field);
            changed.accept(new LinkedHashMap<>(written));
        });
        return field;
    }

    private void say(TextArea field) {
        boolean missing = needed && field.getValue().isBlank();
        field.setHelperText(missing ? text("instruments.missing") : null);
        field.setClassName("missing", missing);
    }
}
