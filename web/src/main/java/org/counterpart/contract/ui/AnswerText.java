package org.counterpart.contract.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a party answered, below the term it is about. */
class AnswerText extends Div {

    private static final long serialVersionUID = 1L;

    AnswerText(String who, String words) {
        addClassName("answer");
        Span by = new Span(who);
        by.addClassName("secondary");
        add(by);
        if (!words.isEmpty()) {
            Paragraph said = new Paragraph(words);
            said.addClassName("words");
            add(said);
        }
    }
}
