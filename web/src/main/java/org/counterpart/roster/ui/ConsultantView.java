package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.roster.CertificationService;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.LocalTime;
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
            Clock clock,
            @Any Instance<ConsultantPart> parts) {
        this.parts = parts;
        this.certifications = certifications;
        this.programmes = programmes;
        this.member = member;
        this.roster = roster;
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
                facts(data),
                section(
                        "roster.languages",
                        badges(data.languages().stream()
                                .map(skill -> world.language(skill.tag()) + " " + skill.level())
                                .toList())),
                section("roster.specialities", badges(data.specialities())),
                new CertificationsSection(member, certifications, programmes, consultant.id(), clock),
                section("roster.biography", biography(data.biography())),
                changed(consultant));
        parts.stream()
                .map(part -> part.of(member, consultant))
                .forEach(part -> addComponentAtIndex(getComponentCount() - 1, part));
    }

    private Div heading(ConsultantDetails consultant) {
        ConsultantData data = consultant.data();
        Avatar avatar = new Avatar(data.name());
        avatar.addClassName("large");
        // Says nothing that the name beside it does not: neither to a screen reader nor to the keyboard.
        avatar.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        H1 name = new H1(data.name());
        Span place = new Span(data.city() + ", " + world.country(data.country()));
        place.addClassName("secondary");
        Div who = new Div(avatar, new Div(name, place));
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

    private Div actions(ConsultantDetails consultant) {
        Div actions = new Div();
        actions.addClassName("actions");
        boolean vp = member.has(Role.VP);
        if (vp && consultant.data().status() != ConsultantStatus.LEFT) {
            Button leave = new Button(text("roster.leave"), click -> confirmLeaving(consultant));
            leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            actions.add(leave);
        }
        if (vp || member.id().equals(consultant.data().memberId())) {
            Button edit = new Button(
                    text("roster.edit"),
                    VaadinIcon.EDIT.create(),
                    click -> RosterNavigation.toForm(member, consultant.id()));
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(edit);
        }
        return actions;
    }

    private Div facts(ConsultantData data) {
        Div facts = new Div(
                fact("roster.time", new LocalTime(data.zone(), clock)),
                fact("roster.zone", new Span(world.zone(data.zone(), clock))));
        if (data.rate() != null) {
            facts.add(fact(
                    "roster.rate",
                    new Span(world.money(data.rate().amount(), data.rate().currency()))));
        }
        facts.addClassName("facts");
        return facts;
    }

    private static Div fact(String key, Component value) {
        Span label = new Span(text(key));
        label.addClassName("secondary");
        return new Div(label, value);
    }

    private static Section section(String key, Component content) {
        return new Section(new H2(text(key)), content);
    }

    private static Component badges(List<String> words) {
        if (words.isEmpty()) {
            return nothing();
        }
        Div badges = new Div();
        badges.addClassName("badges");
        words.forEach(word -> {
            Span badge = new Span(word);
            badge.getElement().getThemeList().add("badge");
            badges.add(badge);
        });
        return badges;
    }

    private static Component biography(String text) {
        if (text.isEmpty()) {
            return nothing();
        }
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("prose");
        return paragraph;
    }

    private static Span nothing() {
        Span nothing = new Span(text("roster.nothing"));
        nothing.addClassName("secondary");
        return nothing;
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
