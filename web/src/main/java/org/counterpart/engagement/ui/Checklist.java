package org.counterpart.engagement.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.counterpart.engagement.Missing;
import org.counterpart.shell.Texts;

/** What is missing, one thing a line. */
class Checklist extends UnorderedList {

    private static final long serialVersionUID = 1L;

    Checklist(List<String> sentences) {
        addClassName("checklist");
        for (String sentence : sentences) {
            var mark = VaadinIcon.CIRCLE_THIN.create();
            mark.getElement().setAttribute("aria-hidden", "true");
            add(new ListItem(mark, new Span(sentence)));
        }
    }

    static Checklist of(List<Missing> missing) {
        return new Checklist(missing.stream()
                .map(one -> Texts.here().get(one.key(), one.values()))
                .toList());
    }
}
