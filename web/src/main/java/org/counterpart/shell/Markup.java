package org.counterpart.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.ZoneId;
import org.jsoup.nodes.Element;

/** A piece of markup on a screen, made of elements so that what people wrote stays text. */
public class Markup extends Div {

    private static final long serialVersionUID = 1L;

    public Markup(Element element) {
        setWidthFull();
        getElement().setProperty("innerHTML", element.outerHtml());
    }

    /** A moment with its zone, as on a clock there; on a screen, as on the viewer's own: see {@link Moment}. */
    public static Element moment(Texts texts, Instant instant, ZoneId zone) {
        return new Element("time")
                .attr("datetime", instant.toString())
                .text(World.in(texts.locale()).moment(instant, zone));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "this.querySelectorAll('time[datetime]').forEach(time => time.textContent = "
                                + Moment.written("time.dateTime", "$0") + ")",
                        event.getUI().getLocale().toLanguageTag());
    }
}
