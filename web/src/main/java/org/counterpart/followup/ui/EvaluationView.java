package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.firm.Role;
import org.counterpart.followup.EvaluationAsked;
import org.counterpart.followup.EvaluationService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;

/** Where whoever was asked, and signs in, says what became of what was agreed; later, what they said. See D61. */
@CdiComponent
@Route(value = "workshops/:id/follow-up/:followUp/evaluation", layout = FirmLayout.class)
@ForRoles(Role.CLIENT)
class EvaluationView extends FollowUpPage {

    private static final long serialVersionUID = 1L;

    private final transient EvaluationService evaluations;

    @Inject
    EvaluationView(WorkshopFrame frame, EvaluationService evaluations) {
        super(frame);
        this.evaluations = evaluations;
    }

    @Override
    Filling find(WorkshopDetails workshop, UUID followUp) {
        EvaluationAsked asked = evaluations.look(member(), workshop.id(), followUp);
        name(workshop, heading(asked));
        return (content, zone) -> show(content, workshop, followUp, asked, zone);
    }

    private void show(Div content, WorkshopDetails workshop, UUID followUp, EvaluationAsked asked, ZoneId zone) {
        Div heading = new Div(new H2(heading(asked)));
        heading.addClassName("call-heading");
        content.add(heading);
        boolean done = asked.evaluation().doneAt() != null;
        if (!done) {
            Paragraph lead =
                    new Paragraph(text("followup.guest.text", "party", asked.party(), "firm", member().firmName()));
            lead.addClassNames("secondary", "prose");
            content.add(lead);
        }
        Component said = done
                ? new SaidPart(asked, zone)
                : new EvaluationForm(evaluations, member(), workshop.id(), followUp, asked, this::refresh);
        Div both = new Div(new CallPackPart(asked, zone), said);
        both.addClassName("call-sides");
        content.add(both);
    }
}
