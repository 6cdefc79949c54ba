package org.counterpart.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;

/** Two circles that overlap, and the name. */
class Logo extends Span {

    private static final long serialVersionUID = 1L;

    Logo() {
        addClassName("logo");
        add(
                new Html(
                        "<span class=\"mark\"><svg width=\"34\" height=\"24\" viewBox=\"0 0 34 24\" aria-hidden=\"true\">"
                                + "<circle class=\"one\" cx=\"12\" cy=\"12\" r=\"11\"/>"
                                + "<circle class=\"other\" cx=\"22\" cy=\"12\" r=\"11\"/></svg></span>"),
                new Span("Counterpart"));
    }
}
