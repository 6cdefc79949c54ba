package org.counterpart.quiz.ui;

import com.vaadin.flow.component.html.Div;
import org.jsoup.nodes.Element;

/** A piece of markup on a screen, made of elements so that what people wrote stays text. */
class Markup extends Div {

    private static final long serialVersionUID = 1L;

    Markup(Element element) {
        setWidthFull();
        getElement().setProperty("innerHTML", element.outerHtml());
    }
}
