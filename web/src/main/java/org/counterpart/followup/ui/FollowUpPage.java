package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.followup.EvaluationAsked;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ViewerZone;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;
import org.counterpart.workshop.ui.WorkshopPage;

/** A page about one follow-up of a workshop, with the way back to all of them. */
abstract class FollowUpPage extends WorkshopPage {

    private static final long serialVersionUID = 1L;
    private static final String FOLLOW_UP = "followUp";

    private UUID followUp;
    private String title = "";

    FollowUpPage(WorkshopFrame frame) {
        super(frame);
    }

    static RouteParameters parameters(Member member, UUID workshop, UUID followUp) {
        return new RouteParameters(
                new RouteParam(FirmLayout.FIRM, member.slug()),
                new RouteParam(ID, workshop.toString()),
                new RouteParam(FOLLOW_UP, followUp.toString()));
    }

    /** What fills the page, once it is known where whoever looks at it is. */
    @FunctionalInterface
    interface Filling {
        void into(Div content, ZoneId zone);
    }

    /** Finds what the page shows. */
    abstract Filling find(WorkshopDetails workshop, UUID followUp);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            followUp = UUID.fromString(event.getRouteParameters().get(FOLLOW_UP).orElse(""));
        } catch (IllegalArgumentException malformed) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        super.beforeEnter(event);
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        Filling filling = find(workshop, followUp);
        Div content = new Div();
        content.addClassName("afterwards");
        ViewerZone.of(UI.getCurrent(), zone -> {
            content.removeAll();
            content.add(
                    new RouterLink(text("followup.title"), FollowUpView.class, parameters(member(), workshop.id())));
            filling.into(content, zone);
        });
        return content;
    }

    /** Names the page. */
    final void name(WorkshopDetails workshop, String heading) {
        title = heading + " · " + workshop.data().name() + " · " + text("app.name");
    }

    static String heading(EvaluationAsked asked) {
        return text(
                "followup.call.title",
                "milestone",
                text("followup.milestone." + asked.milestone()),
                "party",
                asked.party());
    }
}
