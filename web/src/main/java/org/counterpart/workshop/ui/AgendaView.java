package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.workshop.AgendaService;
import org.counterpart.workshop.WorkshopDetails;

/** The agenda: for the firm's people to design, for clients to read. */
@CdiComponent
@Route(value = "workshops/:" + WorkshopPage.ID + "/agenda", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class AgendaView extends WorkshopPage {

    private static final long serialVersionUID = 1L;

    private final transient AgendaService agendas;
    private final transient Validator validator;

    @Inject
    AgendaView(WorkshopFrame frame, AgendaService agendas, Validator validator) {
        super(frame);
        this.agendas = agendas;
        this.validator = validator;
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        boolean mayChange = member().has(Role.VP, Role.CONSULTANT) && workshop.isAhead();
        Div content = new Div();
        content.addClassName("overview");
        Div files = new Div(
                file(workshop, AgendaPrinter.NAME, "workshop.agenda.print", VaadinIcon.PRINT),
                file(workshop, CalendarFile.NAME, "workshop.calendar.get", VaadinIcon.CALENDAR));
        files.addClassNames("actions", "downloads");
        content.add(files);
        Paragraph hint = new Paragraph(
                text("workshop.agenda.zone", "zone", workshop.data().zone().replace('_', ' ')));
        hint.addClassName("secondary");
        content.add(hint, new AgendaBoard(member(), agendas, validator, workshop, mayChange));
        return content;
    }

    private Anchor file(WorkshopDetails workshop, String name, String key, VaadinIcon icon) {
        Anchor file = new Anchor(WorkshopNavigation.file(member(), workshop.id(), name), "");
        file.add(icon.create(), new Span(text(key)));
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        return file;
    }
}
