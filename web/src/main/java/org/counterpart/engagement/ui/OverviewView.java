package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.TeamMemberRow;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.World;

/** What an engagement is for, who is on it and when it is. */
@CdiComponent
@Route(value = "engagements/:" + EngagementPage.ID, layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class OverviewView extends EngagementPage {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;

    @Inject
    OverviewView(EngagementFrame frame, Clock clock) {
        super(frame);
        this.clock = clock;
    }

    @Override
    protected Component content(EngagementDetails engagement) {
        EngagementData data = engagement.data();
        World world = World.here();
        Div facts = new Div();
        facts.addClassName("facts");
        fact(facts, "engagement.template", text("engagement.template." + data.template()));
        fact(facts, "engagement.purpose", data.purpose());
        fact(
                facts,
                "engagement.dates",
                world.day(data.startsOn()) + " – " + world.day(data.endsOn()) + ", " + world.zone(data.zone(), clock));
        fact(
                facts,
                "engagement.team",
                engagement.team().stream().map(TeamMemberRow::name).collect(Collectors.joining(", ")));
        return facts;
    }

    private static void fact(Div facts, String key, String value) {
        Span label = new Span(text(key));
        label.addClassName("secondary");
        facts.add(new Div(label, new Span(value.isEmpty() ? "–" : value)));
    }
}
