package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.followup.FollowUpDetails;
import org.counterpart.followup.FollowUpService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ViewerZone;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;
import org.counterpart.workshop.ui.WorkshopPage;

/** One follow-up on the telephone: what was agreed on one side, what is said on the other. */
@CdiComponent
@Route(value = "workshops/:id/follow-up/:followUp", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class CallView extends WorkshopPage {

    private static final long serialVersionUID = 1L;

    private final transient FollowUpService followUps;
    private final transient Clock clock;
    private UUID followUp;
    private String title = "";

    @Inject
    CallView(WorkshopFrame frame, FollowUpService followUps, Clock clock) {
        super(frame);
        this.followUps = followUps;
        this.clock = clock;
    }

    static RouteParameters parameters(Member member, UUID workshop, UUID followUp) {
        return new RouteParameters(
                new RouteParam(FirmLayout.FIRM, member.slug()),
                new RouteParam(ID, workshop.toString()),
                new RouteParam("followUp", followUp.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            followUp =
                    UUID.fromString(event.getRouteParameters().get("followUp").orElse(""));
        } catch (IllegalArgumentException malformed) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        super.beforeEnter(event);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        FollowUpDetails call = followUps.find(member(), workshop.id(), followUp);
        title = heading(call) + " · " + workshop.data().name() + " · " + text("app.name");
        Div content = new Div();
        content.addClassName("afterwards");
        ViewerZone.of(UI.getCurrent(), zone -> show(content, workshop, call, zone));
        return content;
    }

    private void show(Div content, WorkshopDetails workshop, FollowUpDetails call, ZoneId zone) {
        content.removeAll();
        RouterLink back = new RouterLink(
                text("followup.title"),
                FollowUpView.class,
                new RouteParameters(
                        new RouteParam(FirmLayout.FIRM, member().slug()),
                        new RouteParam(ID, workshop.id().toString())));
        Div heading = new Div(new H2(heading(call)), FollowUpCard.badge(call.followUp(), clock.instant()));
        heading.addClassName("call-heading");
        content.add(back, heading, reached(workshop, call));
        CallPackPart pack = new CallPackPart(call, zone);
        boolean done = call.evaluation().doneAt() != null;
        Component said = done
                ? new SaidPart(call, zone)
                : new EvaluationForm(followUps, member(), workshop.id(), call, this::refresh);
        Div both = new Div(pack, said);
        both.addClassName("call-sides");
        content.add(both);
    }

    private Div reached(WorkshopDetails workshop, FollowUpDetails call) {
        Div reached = new Div();
        reached.addClassName("call-reached");
        if (call.evaluation().doneAt() != null) {
            return reached;
        }
        if (call.next() == null) {
            Paragraph nobody = new Paragraph(text("followup.next.nobody"));
            nobody.addClassName("meanwhile");
            reached.add(nobody);
            return reached;
        }
        FollowUpDetails.NextAsked next = call.next();
        reached.add(new Span(text("followup.next", "name", next.name(), "why", text("followup.why." + next.why()))));
        Span way = new Span(next.position().isEmpty() ? next.email() : next.position() + " · " + next.email());
        way.addClassName("secondary");
        Button ask = new Button(text("followup.ask"), VaadinIcon.ENVELOPE.create(), click -> {
            ask(workshop.id(), call);
            click.getSource().setEnabled(true);
        });
        ask.setDisableOnClick(true);
        reached.add(way, ask);
        return reached;
    }

    private void ask(UUID workshop, FollowUpDetails call) {
        try {
            FollowUpDetails now =
                    followUps.ask(member(), workshop, followUp, call.followUp().version());
            Notices.done(
                    now.followUp().askedWhy() == null
                            ? text("followup.ask.nobody")
                            : text("followup.ask.sent", "name", now.followUp().askedName()));
        } catch (NotFound gone) {
            throw gone;
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        refresh();
    }

    private static String heading(FollowUpDetails call) {
        return text(
                "followup.call.title",
                "milestone",
                text("followup.milestone." + call.followUp().milestone()),
                "party",
                call.followUp().party());
    }
}
