package org.counterpart.clients.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.clients.ClientsService;
import org.counterpart.clients.ContactService;
import org.counterpart.clients.OrganizationData;
import org.counterpart.clients.OrganizationDetails;
import org.counterpart.clients.OrganizationStatus;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.LocalTime;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;
import org.counterpart.shell.World;

/** One client organisation: where it is, its people, and what the features above know of it. */
@CdiComponent
@Route(value = "clients/:" + ClientsNavigation.ID, layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class OrganizationView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ClientsService clients;
    private final transient ContactService contacts;
    private final transient Instance<OrganizationPart> parts;
    private final transient Validator validator;
    private final transient Clock clock;
    private final transient World world = World.here();
    private final Member member;
    private String title = "";

    @Inject
    OrganizationView(
            Member member,
            ClientsService clients,
            ContactService contacts,
            Validator validator,
            Clock clock,
            @Any Instance<OrganizationPart> parts) {
        this.member = member;
        this.clients = clients;
        this.contacts = contacts;
        this.validator = validator;
        this.clock = clock;
        this.parts = parts;
        addClassNames("screen", "organization");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(ClientsNavigation.id(event));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UUID id) {
        OrganizationDetails organization = clients.find(member, id);
        title = organization.data().name() + " · " + text("app.name");
        removeAll();
        add(
                new RouterLink(text("clients.back"), ClientsView.class, ClientsNavigation.firm(member)),
                heading(organization),
                facts(organization.data()));
        parts.stream().map(part -> part.of(member, organization)).forEach(this::add);
        add(new ContactsSection(member, contacts, validator, clock, organization));
        if (!organization.data().note().isEmpty()) {
            Paragraph note = new Paragraph(organization.data().note());
            note.addClassName("prose");
            add(new Section(new H2(text("clients.note")), note));
        }
        add(quiet(text("roster.changed", "when", world.day(organization.changedAt(), ZoneId.systemDefault()))));
    }

    private Div heading(OrganizationDetails organization) {
        OrganizationData data = organization.data();
        Div who = new Div(new H1(data.name()));
        String place = OrganizationGrid.place(world, data.city(), data.country());
        if (!place.isEmpty()) {
            who.add(quiet(place));
        }
        if (data.status() == OrganizationStatus.ARCHIVED) {
            Span archived = new Span(OrganizationGrid.label(data.status()));
            archived.getElement().getThemeList().add("badge contrast");
            who.add(archived);
        }
        who.addClassName("stacked");
        Div heading = new Div(who, actions(organization));
        heading.addClassName("screen-heading");
        return heading;
    }

    private Div actions(OrganizationDetails organization) {
        Button end = organization.data().status() == OrganizationStatus.ACTIVE
                ? new Button(text("clients.remove"), click -> confirmRemoval(organization))
                : new Button(text("clients.take-up"), click -> takeUp(organization));
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button edit = new Button(text("roster.edit"), VaadinIcon.EDIT.create(), click -> new OrganizationDialog(
                        member, clients, validator, clock, organization, this::show)
                .open());
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(end, edit);
        actions.addClassName("actions");
        return actions;
    }

    private Div facts(OrganizationData data) {
        Div facts = new Div(
                fact("roster.time", new LocalTime(data.zone(), clock)),
                fact("roster.zone", new Span(world.zone(data.zone(), clock))));
        facts.addClassName("facts");
        if (!data.industry().isEmpty()) {
            facts.add(fact("roster.industry", new Span(data.industry())));
        }
        if (!data.website().isEmpty()) {
            Anchor site = new Anchor(data.website(), data.website().replaceFirst("(?i)^https?://", ""));
            site.setTarget(AnchorTarget.BLANK);
            site.getElement().setAttribute("rel", "noopener noreferrer");
            facts.add(fact("clients.website", site));
        }
        return facts;
    }

    private void confirmRemoval(OrganizationDetails organization) {
        String name = organization.data().name();
        ConfirmDialog dialog = new ConfirmDialog(
                text("clients.remove.title", "name", name),
                text("clients.remove.text"),
                text("clients.remove"),
                confirmed -> {
                    try {
                        boolean kept = clients.remove(member, organization.id(), organization.version());
                        Notices.done(text(kept ? "clients.archived.done" : "clients.removed", "name", name));
                        ClientsNavigation.toList(member);
                    } catch (Stale changedMeanwhile) {
                        meanwhile(organization);
                    }
                },
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void takeUp(OrganizationDetails organization) {
        try {
            clients.change(
                    member,
                    organization.id(),
                    organization.version(),
                    ThreeWay.with(organization.data(), "status", OrganizationStatus.ACTIVE));
            Notices.done(text("clients.taken-up", "name", organization.data().name()));
            show(organization.id());
        } catch (Stale changedMeanwhile) {
            meanwhile(organization);
        }
    }

    private void meanwhile(OrganizationDetails organization) {
        Notices.problem(
                text("clients.changed-meanwhile", "name", organization.data().name()));
        show(organization.id());
    }

    private static Div fact(String key, Component value) {
        return new Div(quiet(text(key)), value);
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("secondary");
        return quiet;
    }
}
