package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.counterpart.contract.Standing;

/** How a term stands, in a word or two. */
class Badges extends Div {

    private static final long serialVersionUID = 1L;

    /** @param standing {@code null}: nobody is asked */
    Badges(boolean essential, Standing standing) {
        addClassName("badges");
        if (essential) {
            add(badge(text("contract.essential"), "contrast"));
        }
        if (standing != null) {
            add(badge(
                    Desk.label(standing),
                    switch (standing) {
                        case MET -> "success";
                        case DECLINED -> "contrast";
                        case OPEN -> "warning";
                    }));
        }
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    static Span badge(String words, String theme) {
        Span badge = new Span(words);
        badge.getElement().getThemeList().add("badge " + theme);
        return badge;
    }
}
