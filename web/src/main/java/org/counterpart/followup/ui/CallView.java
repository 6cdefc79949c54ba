package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Problem;
import org.counterpart.firm.Role;
import org.counterpart.followup.EvaluationService;
import org.counterpart.followup.FollowUpDetails;
import org.counterpart.followup.FollowUpRow;
import org.counterpart.followup.FollowUpService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;

/** One follow-up on the telephone: what was agreed on one side, what is said on the other. */
@CdiComponent
@Route(value = "workshops/:id/follow-up/:followUp", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class CallView extends FollowUpPage {

    private static final long serialVersionUID = 1L;

    private final transient FollowUpService followUps;
    private final transient EvaluationService evaluations;
    private final transient Clock clock;

    @Inject
    CallView(WorkshopFrame frame, FollowUpService followUps, EvaluationService evaluations, Clock clock) {
        super(frame);
        this.followUps = followUps;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Override
    Filling find(WorkshopDetails workshop, UUID followUp) {
        FollowUpDetails call = followUps.find(member(), workshop.id(), followUp);
        name(workshop, heading(call.asked()));
        return (content, zone) -> show(content, workshop, call, zone);
    }

    private void show(Div content, WorkshopDetails workshop, FollowUpDetails call, ZoneId zone) {
        Div heading = new Div(new H2(heading(call.asked())), FollowUpCard.badge(call.followUp(), clock.instant()));
        heading.addClassName("call-heading");
        content.add(heading, reached(workshop, call));
        Component pack = new CallPackPart(call, zone);
        boolean done = call.evaluation().doneAt() != null;
        Component said = done
                ? new SaidPart(call.asked(), zone)
                : new EvaluationForm(
                        evaluations, member(), workshop.id(), call.followUp().id(), call.asked(), this::refresh);
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
            ask(workshop.id(), call.followUp());
            click.getSource().setEnabled(true);
        });
        ask.setDisableOnClick(true);
        reached.add(way, ask);
        return reached;
    }

    private void ask(UUID workshop, FollowUpRow followUp) {
        try {
            FollowUpDetails now = followUps.ask(member(), workshop, followUp.id(), followUp.version());
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
}
