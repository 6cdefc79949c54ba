package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.stream.Collectors;
import org.counterpart.clients.ClientsService;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.PhaseDetails;
import org.counterpart.firm.Role;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.World;

/** What an engagement is for, who is on it, when it is, and where it goes from here. */
@CdiComponent
@Route(value = "engagements/:" + EngagementPage.ID, layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class OverviewView extends EngagementPage {

    private static final long serialVersionUID = 1L;

    private final transient EngagementServices services;
    private final transient ClientsService clients;
    private final transient ProgrammeService programmes;
    private final transient RosterService roster;
    private final transient Validator validator;
    private final transient Clock clock;
    private final transient World world = World.here();

    @Inject
    OverviewView(
            EngagementFrame frame,
            EngagementServices services,
            ClientsService clients,
            ProgrammeService programmes,
            RosterService roster,
            Validator validator,
            Clock clock) {
        super(frame);
        this.services = services;
        this.clients = clients;
        this.programmes = programmes;
        this.roster = roster;
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    protected Component content(EngagementDetails engagement) {
        PhaseDetails phase = services.phases.find(member(), engagement.id());
        boolean staff = member().has(Role.VP, Role.CONSULTANT);
        boolean open = engagement.phase() != Phase.CLOSED;
        Div content = new Div();
        content.addClassName("overview");
        content.add(new WaitingList(member(), services.waiting.in(member(), engagement.id()), clock, false));
        if (staff && open) {
            content.add(
                    actions(engagement), new PhasePanel(member(), services.phases, engagement, phase, this::refresh));
        }
        content.add(purpose(engagement.data()), facts(engagement));
        Div people = new Div(
                new PartiesSection(member(), services.parties, clients, engagement, this::refresh),
                new TeamSection(member(), services.team, engagement, this::refresh));
        people.addClassName("two");
        content.add(people);
        if (staff) {
            content.add(new NoteSection(member(), services.notes, engagement.id(), open));
        }
        content.add(new PassagesSection(engagement, phase));
        return content;
    }

    private Div actions(EngagementDetails engagement) {
        Button change = new Button(text("roster.edit"), VaadinIcon.EDIT.create(), click -> new ChangeDialog(
                        member(),
                        services.engagements,
                        new EngagementForm(member(), programmes, roster, validator, clock),
                        engagement,
                        this::refresh)
                .open());
        Div actions = new Div(change);
        actions.addClassName("actions");
        if (engagement.releasedAt() == null) {
            Button release =
                    new Button(text("engagement.release"), VaadinIcon.UNLOCK.create(), click -> release(engagement));
            release.setEnabled(engagement.parties().size() > 1);
            actions.add(release);
        } else {
            Button withdraw = new Button(text("engagement.withdraw"), click -> withdraw(engagement));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(withdraw);
        }
        return actions;
    }

    private void release(EngagementDetails engagement) {
        String clientNames = engagement.parties().stream()
                .filter(party -> !party.isFirm())
                .map(party -> party.name())
                .collect(Collectors.joining(", "));
        new ConfirmDialog(
                        text("engagement.release.title"),
                        text("engagement.release.text", "clients", clientNames),
                        text("engagement.release"),
                        confirmed -> run(() -> {
                            services.engagements.release(member(), engagement.id(), engagement.version());
                            Notices.done(text("engagement.released", "clients", clientNames));
                        }),
                        text("action.cancel"),
                        cancelled -> {})
                .open();
    }

    private void withdraw(EngagementDetails engagement) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("engagement.withdraw.title"),
                text("engagement.withdraw.text"),
                text("engagement.withdraw"),
                confirmed -> run(() -> {
                    services.engagements.withdraw(member(), engagement.id(), engagement.version());
                    Notices.done(text("engagement.withdrawn"));
                }),
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    /** Does it, and shows how things stand now, also when somebody else was quicker. */
    private void run(Runnable action) {
        try {
            action.run();
        } catch (Stale changedMeanwhile) {
            Notices.problem(text("engagement.changed-meanwhile"));
        }
        refresh();
    }

    private static Section purpose(EngagementData data) {
        Paragraph words = new Paragraph(data.purpose().isEmpty() ? text("engagement.purpose.none") : data.purpose());
        words.addClassName(data.purpose().isEmpty() ? "secondary" : "prose");
        return new Section(new H2(text("engagement.purpose")), words);
    }

    private Div facts(EngagementDetails engagement) {
        EngagementData data = engagement.data();
        Div facts = new Div(
                fact("engagement.template", text("engagement.template." + data.template())),
                fact("engagement.dates", world.day(data.startsOn()) + " – " + world.day(data.endsOn())),
                fact("roster.zone", world.zone(data.zone(), clock)));
        facts.addClassName("facts");
        if (data.programmeId() != null && member().has(Role.VP, Role.CONSULTANT)) {
            facts.add(fact("engagement.programme", programme(data)));
        }
        if (!data.languages().isEmpty()) {
            facts.add(fact(
                    "engagement.languages",
                    data.languages().stream().map(world::language).collect(Collectors.joining(", "))));
        }
        if (!data.specialities().isEmpty()) {
            facts.add(fact("engagement.specialities", String.join(", ", data.specialities())));
        }
        return facts;
    }

    private String programme(EngagementData data) {
        try {
            return programmes.find(member(), data.programmeId()).data().name();
        } catch (NotFound gone) {
            return text("programmes.unknown");
        }
    }

    private static Div fact(String key, String value) {
        Span label = new Span(text(key));
        label.addClassName("secondary");
        return new Div(label, new Span(value));
    }
}
