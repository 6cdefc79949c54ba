package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.counterpart.engagement.ui.EngagementNavigation;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.workshop.WorkshopData;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyRow;

/** What a workshop is for, when and where it is, and who is there. */
@CdiComponent
@Route(value = "workshops/:" + WorkshopPage.ID, layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class OverviewView extends WorkshopPage {

    private static final long serialVersionUID = 1L;

    private final transient WorkshopServices services;

    @Inject
    OverviewView(WorkshopFrame frame, WorkshopServices services) {
        super(frame);
        this.services = services;
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        boolean mayChange = member().has(Role.VP, Role.CONSULTANT) && workshop.isAhead();
        Div content = new Div();
        content.addClassName("overview");
        if (mayChange) {
            content.add(actions(workshop));
        }
        if (workshop.openedAt() != null && !workshop.opened()) {
            content.add(onlyHere(workshop));
        }
        if (workshop.ownParty() != null && workshop.isAhead()) {
            services.seats
                    .find(member(), workshop.id())
                    .ifPresent(seat -> content.add(
                            new OwnSeatSection(member(), services.seats, workshop.id(), seat, this::refresh)));
        }
        content.add(
                purpose(workshop),
                new SessionsSection(member(), services, workshop, mayChange, this::refresh),
                new PeopleSection(member(), services, workshop, mayChange, this::refresh),
                new FacilitatorsSection(member(), services.facilitators, workshop, mayChange, this::refresh));
        return content;
    }

    private Div actions(WorkshopDetails workshop) {
        Button change = new Button(text("roster.edit"), VaadinIcon.EDIT.create(), click -> new ChangeWorkshopDialog(
                        member(), services.workshops, services.validator, services.clock, workshop, this::refresh)
                .open());
        Div actions = new Div(change);
        actions.addClassName("actions");
        if (workshop.openedAt() == null) {
            actions.add(new Button(text("workshop.open"), VaadinIcon.UNLOCK.create(), click -> open(workshop)));
        } else {
            Button close = new Button(text("workshop.close"), click -> new Steps(this::refresh).run(() -> {
                services.workshops.close(member(), workshop.id(), workshop.version());
                Notices.done(text("workshop.closed"));
            }));
            close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(close);
        }
        return actions;
    }

    private void open(WorkshopDetails workshop) {
        String names = workshop.parties().stream().map(WorkshopPartyRow::name).collect(Collectors.joining(", "));
        new ConfirmDialog(
                        text("workshop.open.title"),
                        text("workshop.open.text", "clients", names),
                        text("workshop.open"),
                        confirmed -> new Steps(this::refresh).run(() -> {
                            services.workshops.open(member(), workshop.id(), workshop.version());
                            Notices.done(text("workshop.opened", "clients", names));
                        }),
                        text("action.cancel"),
                        cancelled -> {})
                .open();
    }

    /** It is open, and yet nobody reaches it: its engagement is not. */
    private Div onlyHere(WorkshopDetails workshop) {
        Anchor there =
                new Anchor(EngagementNavigation.address(member(), workshop.engagementId()), workshop.engagement());
        there.getElement().setAttribute("router-link", true);
        Div note = new Div(new Paragraph(text("workshop.open.engagement")), there);
        note.addClassName("meanwhile");
        return note;
    }

    private Section purpose(WorkshopDetails workshop) {
        WorkshopData data = workshop.data();
        Paragraph words = new Paragraph(data.purpose().isEmpty() ? text("workshop.purpose.none") : data.purpose());
        words.addClassName(data.purpose().isEmpty() ? "secondary" : "prose");
        Anchor engagement = new Anchor(
                EngagementNavigation.address(member(), workshop.engagementId()),
                text("workshop.of", "engagement", workshop.engagement()));
        engagement.getElement().setAttribute("router-link", true);
        Section section = new Section(new H2(text("workshop.purpose")), words, engagement);
        if (!workshop.unpreparedWhy().isEmpty()) {
            Paragraph why = new Paragraph(text("workshop.unprepared", "why", workshop.unpreparedWhy()));
            why.addClassName("meanwhile");
            section.add(why);
        }
        return section;
    }
}
