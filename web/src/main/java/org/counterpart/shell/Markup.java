package org.counterpart.shell;

import com.vaadin.flow.component.html.Div;
import org.jsoup.nodes.Element;

/** A piece of markup on a screen, made of elements so that what people wrote stays text. */
public class Markup extends Div {

    private static final long serialVersionUID = 1L;

    public Markup(Element element) {
        setWidthFull();
        getElement().setProperty("innerHTML", element.outerHtml());
    }
}
