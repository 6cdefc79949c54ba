package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.Timeline;
import org.counterpart.engagement.TimelineService;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.World;

/** An engagement in time, as a picture and as a table. */
@CdiComponent
@Route(value = "engagements/:" + EngagementPage.ID + "/timeline", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class TimelineView extends EngagementPage {

    private static final long serialVersionUID = 1L;

    private final transient TimelineService timelines;
    private final transient Clock clock;

    @Inject
    TimelineView(EngagementFrame frame, TimelineService timelines, Clock clock) {
        super(frame);
        this.timelines = timelines;
        this.clock = clock;
    }

    @Override
    protected Component content(EngagementDetails engagement) {
        Timeline timeline = timelines.find(member(), engagement.id());
        Paragraph zone = new Paragraph(text(
                "engagement.timeline.zone",
                "zone",
                World.here().zone(timeline.zone().getId(), clock)));
        zone.addClassName("secondary");
        Div content = new Div(
                new TimelinePicture(timeline),
                zone,
                new Section(new H2(text("engagement.timeline.table")), new TimelineTable(timeline)));
        content.addClassName("overview");
        return content;
    }
}
