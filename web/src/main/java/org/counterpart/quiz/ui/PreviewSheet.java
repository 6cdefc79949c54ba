package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Item;

/** The questionnaire to be looked at: it can be ticked, and nothing of it is kept. */
class PreviewSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient InstrumentDocument document;
    private final String language;

    PreviewSheet(InstrumentDocument document, String language, boolean observer) {
        this.document = document;
        this.language = language;
        getElement().setAttribute("lang", language);
        String purpose = document.in(language, document.purpose());
        if (!purpose.isEmpty()) {
            Paragraph words = new Paragraph(purpose);
            words.addClassName("prose");
            add(words);
        }
        OrderedList list = new OrderedList();
        list.addClassName("preview-items");
        document.items().forEach(item -> list.add(item(item, observer)));
        add(list);
        if (observer && !document.questions().isEmpty()) {
            add(new H2(text("instruments.part.questions")));
            document.questions().forEach(question -> {
                TextArea words = new TextArea(said(question.text()));
                words.setWidthFull();
                add(words);
            });
        }
    }

    private ListItem item(Item item, boolean observer) {
        RadioButtonGroup<Integer> answers = new RadioButtonGroup<>();
        answers.addThemeVariants(RadioGroupVariant.LUMO_HELPER_ABOVE_FIELD);
        String words = said(observer ? item.observer() : item.self());
        answers.setAriaLabel(words);
        List<Map<String, String>> labels = document.answers().labels();
        answers.setItems(IntStream.range(0, labels.size()).boxed().toList());
        answers.setItemLabelGenerator(place -> said(labels.get(place)));
        return new ListItem(new Span(words), answers);
    }

    /** What is missing says so: nobody who answers is shown another language unasked. */
    private String said(Map<String, String> text) {
        return text.containsKey(language) ? text.get(language) : text("instruments.missing.here");
    }
}
