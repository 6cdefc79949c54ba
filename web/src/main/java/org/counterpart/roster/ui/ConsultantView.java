package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import java.text.Collator;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.roster.CertificationService;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.PhotoService;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.World;

/** One consultant. */
@CdiComponent
@Route(value = "roster/:" + RosterNavigation.ID, layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class ConsultantView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RosterService roster;
    private final transient Instance<ConsultantPart> parts;
    private final transient CertificationService certifications;
    private final transient ProgrammeService programmes;
    private final transient PhotoService photos;
    private final Member member;
    private final transient Clock clock;
    private final transient World world = World.here();
    private String title = "";

    @Inject
    ConsultantView(
            Member member,
            RosterService roster,
            CertificationService certifications,
            ProgrammeService programmes,
            PhotoService photos,
            Clock clock,
            @Any Instance<ConsultantPart> parts) {
        this.parts = parts;
        this.certifications = certifications;
        this.programmes = programmes;
        this.member = member;
        this.roster = roster;
        this.photos = photos;
        this.clock = clock;
        addClassNames("screen", "reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(roster.find(member, RosterNavigation.id(event)));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ConsultantDetails consultant) {
        ConsultantData data = consultant.data();
        title = data.name() + " · " + text("app.name");
        removeAll();
        add(
                new RouterLink(text("roster.back"), RosterView.class, RosterNavigation.firm(member)),
                heading(consultant),
                new ProfileDetails(data, clock),
                new CertificationsSection(member, certifications, programmes, consultant.id(), clock),
                changed(consultant));
        parts.stream()
                .map(part -> part.of(member, consultant))
                .forEach(part -> addComponentAtIndex(getComponentCount() - 1, part));
    }

    private Div heading(ConsultantDetails consultant) {
        ConsultantData data = consultant.data();
        H1 name = new H1(data.name());
        Div words = new Div(name, quiet(place(data)));
        if (!data.pronouns().isEmpty()) {
            words.add(quiet(data.pronouns()));
        }
        Div who = new Div(face(consultant), words);
        who.addClassName("person");
        if (data.status() != ConsultantStatus.ACTIVE) {
            Span status = new Span(RosterFilters.label(data.status()));
            status.getElement().getThemeList().add("badge contrast");
            who.add(status);
        }
        Div heading = new Div(who, actions(consultant));
        heading.addClassName("screen-heading");
        return heading;
    }

    private Div face(ConsultantDetails consultant) {
        Div face = new Div(Faces.of(member, consultant.id(), consultant.data().name(), consultant.photo()));
        face.addClassName("face");
        if (mayEdit(consultant)) {
            Button change = new Button(VaadinIcon.CAMERA.create(), click -> new PhotoDialog(
                            member, photos, consultant, () -> show(roster.find(member, consultant.id())))
                    .open());
            String label = text(consultant.photo() == null ? "roster.photo.add" : "roster.photo.change");
            change.setAriaLabel(label);
            change.setTooltipText(label);
            change.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            face.add(change);
        }
        return face;
    }

    private boolean mayEdit(ConsultantDetails consultant) {
        return member.has(Role.VP) || member.id().equals(consultant.data().memberId());
    }

    private String place(ConsultantData data) {
        // Some cities are a region of their own, and are spelt with or without their accents.
        Collator letters = Collator.getInstance();
        letters.setStrength(Collator.PRIMARY);
        String region = data.region() == null ? "" : world.region(data.region());
        return Stream.of(data.city(), region.equals(data.region()) ? "" : region)
                        .filter(part -> !part.isEmpty())
                        .reduce((city, part) -> letters.equals(city, part) ? city : city + ", " + part)
                        .orElse("")
                + ", " + world.country(data.country());
    }

    private Div actions(ConsultantDetails consultant) {
        Div actions = new Div();
        actions.addClassName("actions");
        actions.add(new PageMenu(member, consultant.id()));
        boolean vp = member.has(Role.VP);
        if (vp && consultant.data().status() != ConsultantStatus.LEFT) {
            Button leave = new Button(text("roster.leave"), click -> confirmLeaving(consultant));
            leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            actions.add(leave);
        }
        if (mayEdit(consultant)) {
            Button edit = new Button(
                    text("roster.edit"),
                    VaadinIcon.EDIT.create(),
                    click -> RosterNavigation.toForm(member, consultant.id()));
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(edit);
        }
        return actions;
    }

    private Span changed(ConsultantDetails consultant) {
        String when = world.day(consultant.changedAt(), ZoneId.systemDefault());
        Span changed = new Span(
                consultant.changedBy() == null
                        ? text("roster.changed", "when", when)
                        : text("roster.changed-by", "when", when, "who", consultant.changedBy()));
        changed.addClassName("secondary");
        return changed;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("secondary");
        return quiet;
    }

    private void confirmLeaving(ConsultantDetails consultant) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("roster.leave.title", "name", consultant.data().name()),
                text("roster.leave.text"),
                text("roster.leave"),
                confirmed -> {
                    roster.leave(member, consultant.id(), consultant.version());
                    Notices.done(
                            text("roster.leave.done", "name", consultant.data().name()));
                    RosterNavigation.toList(member);
                },
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
