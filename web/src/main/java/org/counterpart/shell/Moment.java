package org.counterpart.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;

/** A moment with its zone: the viewer's own, which the browser knows; until it says so, the one given. */
public class Moment extends Span {

    private static final long serialVersionUID = 1L;
    private static final String IN_THE_VIEWERS_ZONE =
            """
            new Intl.DateTimeFormat(%2$s, {day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit',
              minute: '2-digit', timeZoneName: 'short'}).format(new Date(%1$s))""";

    private final Instant instant;

    public Moment(Instant instant, ZoneId zone) {
        super(World.here().moment(instant, zone));
        this.instant = instant;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "this.textContent = " + written("$0", "$1"),
                        instant.toString(),
                        event.getUI().getLocale().toLanguageTag());
    }

    /** Script that writes a moment in the viewer's zone, of two pieces of script that say which and in what language. */
    static String written(String instant, String language) {
        return IN_THE_VIEWERS_ZONE.formatted(instant, language);
    }
}
