package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.counterpart.followup.HealthCheckRow;
import org.counterpart.shell.World;

/** One health check, as far as everybody may know of it. */
class HealthCheckCard extends Div {

    private static final long serialVersionUID = 1L;

    HealthCheckCard(HealthCheckRow check, PartyNames names, ZoneId zone) {
        addClassName("health-check");
        Span opened = new Span(text(
                "followup.health.opened",
                "by",
                check.openedBy(),
                "at",
                World.here().moment(check.openedAt(), zone)));
        opened.addClassName("secondary");
        add(new H3(text("followup.health.number", "number", check.number())), opened, new Span(sent(check, names)));
    }

    static String sent(HealthCheckRow check, PartyNames names) {
        return check.sent().isEmpty()
                ? text("followup.health.sent-none")
                : text(
                        "followup.health.sent-by",
                        "count",
                        check.sent().size(),
                        "total",
                        names.parties().size(),
                        "parties",
                        names.names(check.sent()));
    }
}
