package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.workshop.WorkshopData;
import org.counterpart.workshop.WorkshopDetails;

/** What a workshop is for, when and where it is, and who is there. */
@CdiComponent
@Route(value = "workshops/:" + WorkshopPage.ID, layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class OverviewView extends WorkshopPage {

    private static final long serialVersionUID = 1L;

    @Inject
    OverviewView(WorkshopFrame frame) {
        super(frame);
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        Div content = new Div(purpose(workshop.data()));
        content.addClassName("overview");
        return content;
    }

    private static Section purpose(WorkshopData data) {
        Paragraph words = new Paragraph(data.purpose().isEmpty() ? text("workshop.purpose.none") : data.purpose());
        words.addClassName(data.purpose().isEmpty() ? "secondary" : "prose");
        return new Section(new H2(text("workshop.purpose")), words);
    }
}
