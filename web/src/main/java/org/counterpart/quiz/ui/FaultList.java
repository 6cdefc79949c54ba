package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is wrong, thing by thing; told at once to those who do not see it. */
class FaultList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;

    FaultList(String title, List<String> sentences) {
        addClassNames("meanwhile", "faults");
        getElement().setAttribute("role", "alert");
        Span heading = new Span(title);
        heading.addClassName("strong");
        UnorderedList list = new UnorderedList();
        sentences.stream().limit(MOST).forEach(sentence -> list.add(new ListItem(sentence)));
        if (sentences.size() > MOST) {
            list.add(new ListItem(text("instruments.more-faults", "count", sentences.size() - MOST)));
        }
        add(heading, list);
    }
}
