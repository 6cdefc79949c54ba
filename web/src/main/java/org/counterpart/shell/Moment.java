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
            this.textContent = new Intl.DateTimeFormat($1, {day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit',
              minute: '2-digit', timeZoneName: 'short'}).format(new Date($0));
            """;

    private final Instant instant;

    public Moment(Instant instant, ZoneId zone) {
        super(World.here().moment(instant, zone));
        this.instant = instant;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        IN_THE_VIEWERS_ZONE,
                        instant.toString(),
                        event.getUI().getLocale().toLanguageTag());
    }
}
