package org.counterpart.availability.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What the patterns of the strips mean. */
class Legend extends Div {

    private static final long serialVersionUID = 1L;

    /** @param kinds which patterns there can be */
    Legend(String... kinds) {
        addClassName("legend");
        for (String kind : kinds) {
            Span sample = new Span(kind.equals("holiday") ? "★" : kind.equals("free") ? "✓" : "");
            sample.addClassNames("sample", kind);
            sample.getElement().setAttribute("aria-hidden", "true");
            add(new Span(sample, new Span(text("availability.legend." + kind))));
        }
        Span own = new Span(text("availability.legend.days"));
        own.addClassName("secondary");
        add(own);
    }
}
