package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.shell.Texts;

/** One item about oneself with its answers, each as a button of its own that says whether it is the one given. */
class ItemCard extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param at its place, from 0
     * @param given the answer; {@code null}: none yet
     * @param answered gets the answer that is chosen
     */
    ItemCard(InstrumentDocument instrument, int at, Integer given, IntConsumer answered) {
        InstrumentDocument.Item item = instrument.items().get(at);
        addClassName("sheet-item");
        Span place = new Span(
                text("sheet.place", "place", at + 1, "total", instrument.items().size()));
        place.addClassName("secondary");
        H2 words = new H2(said(instrument, item.self()));
        words.setId("item-" + at);
        words.getElement().setAttribute("tabindex", "-1");
        languageOf(instrument, item.self(), words);
        Div scale = new Div();
        scale.addClassName("sheet-scale");
        scale.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "item-" + at);
        List<Map<String, String>> labels = instrument.answers().labels();
        for (int i = 0; i < labels.size(); i++) {
            int value = instrument.answers().lowest() + i;
            Span digit = new Span(Integer.toString(i + 1));
            digit.addClassName("digit");
            digit.getElement().setAttribute("aria-hidden", "true");
            NativeButton choice = new NativeButton();
            choice.add(digit, new Span(said(instrument, labels.get(i))));
            choice.addClickListener(click -> answered.accept(value));
            choice.getElement().setAttribute("aria-pressed", String.valueOf(given != null && given == value));
            languageOf(instrument, labels.get(i), choice);
            scale.add(choice);
        }
        add(place, words, scale);
    }

    private static String said(InstrumentDocument instrument, Map<String, String> text) {
        return instrument.in(language(), text);
    }

    /** What is not written in the screen's language says in which it is. */
    private static void languageOf(
            InstrumentDocument instrument, Map<String, String> text, com.vaadin.flow.component.Component shown) {
        if (!text.containsKey(language())) {
            shown.getElement().setAttribute("lang", instrument.languages().get(0));
        }
    }

    private static String language() {
        return Texts.here().locale().getLanguage();
    }
}
