package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.quiz.RoundDetails;
import org.counterpart.quiz.SubjectProgress;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Moment;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** One round: how far it is, who is to be approved, and what whoever manages it may do. */
@CdiComponent
@Route(value = "rounds/:" + ProfileNavigation.ID, layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class RoundView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RoundServices services;
    private final Member member;
    private String title = "";

    @Inject
    RoundView(Member member, RoundServices services) {
        this.member = member;
        this.services = services;
        addClassNames("screen", "round");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(ProfileNavigation.id(event));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · " + text("app.name");
    }

    private void show(UUID id) {
        RoundDetails round = services.board.find(member, id);
        List<SubjectProgress> progress = services.board.progress(member, id);
        title = round.data().title();
        removeAll();
        if (member.has(Role.VP, Role.CONSULTANT)) {
            add(new RouterLink(text("rounds.back"), RoundsView.class, RoundNavigation.firm(member)));
        }
        add(heading(round), facts(round));
        own(round);
        Paragraph rule = new Paragraph(text(
                round.open() ? "rounds.progress.text" : "rounds.progress.closed",
                "smallest",
                round.data().smallestGroup()));
        rule.addClassName("secondary");
        Section how = new Section(
                new H2(text("rounds.progress")),
                rule,
                new ProgressTable(progress, round.data().smallestGroup()));
        how.addClassName("wide");
        add(how);
        if (round.approves()) {
            add(new ApprovalSection(member, services, round, () -> show(id)));
        }
    }

    private Div heading(RoundDetails round) {
        Span state = new Span(text(round.open() ? "rounds.open" : "rounds.closed"));
        state.getElement().getThemeList().add(round.open() ? "badge success" : "badge contrast");
        Span about = quiet(
                round.teamId() == null
                        ? text("rounds.own", "name", round.starter())
                        : text(
                                "rounds.of-team",
                                "team",
                                round.team() == null ? "–" : round.team(),
                                "name",
                                round.starter()));
        Div who = new Div(new H1(title), about, new Div(state));
        who.addClassName("stacked");
        Div actions = new Div();
        actions.addClassName("actions");
        if (round.manages() && round.open()) {
            Button close = new Button(text("rounds.close"), click -> confirmClose(round));
            close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Button remind = new Button(text("rounds.remind"), click -> confirmReminder(round));
            Button settings = new Button(
                    text("rounds.settings"),
                    click -> new RoundDialog(member, services, round, () -> show(round.id())).open());
            settings.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(close, remind, settings);
        }
        if (!round.open() && round.teamId() != null) {
            actions.add(new Anchor("/" + ProfileNavigation.team(member, round.id()), text("rounds.team-profile")));
        }
        Div heading = new Div(who, actions);
        heading.addClassName("screen-heading");
        return heading;
    }

    private Div facts(RoundDetails round) {
        ZoneId zone = ZoneId.of(round.data().zone());
        Div facts = new Div(
                fact("rounds.instrument", new Span(round.instrument())),
                fact("rounds.started", new Moment(round.startedAt(), zone)),
                round.closedAt() == null
                        ? fact("rounds.closes-on", new Span(until(round, zone)))
                        : fact("rounds.closed.at", new Moment(round.closedAt(), zone)),
                fact(
                        "rounds.smallest",
                        new Span(
                                text("rounds.smallest.of", "count", round.data().smallestGroup()))),
                fact("rounds.comments.fact", new Span(text(round.data().comments() ? "rounds.yes" : "rounds.no"))));
        if (round.remindedAt() != null) {
            facts.add(fact("rounds.reminded", new Moment(round.remindedAt(), zone)));
        }
        facts.addClassName("facts");
        return facts;
    }

    private static String until(RoundDetails round, ZoneId zone) {
        return World.here().moment(round.closesAt().minus(Duration.ofMinutes(1)), zone) + " ("
                + zone.getId().replace('_', ' ') + ")";
    }

    /** Those it is about go on to their own part. */
    private void own(RoundDetails round) {
        if (round.mine() != null) {
            Anchor mine = new Anchor("/" + ProfileNavigation.profile(member, round.mine()), text("rounds.mine"));
            mine.getElement().setAttribute("router-link", true);
            Div panel = new Div(new Span(text("rounds.mine.text") + " "), mine);
            panel.addClassName("panel");
            add(panel);
        }
    }

    private void confirmClose(RoundDetails round) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("rounds.close.title"),
                text("rounds.close.text"),
                text("rounds.close"),
                confirmed -> act(round, () -> {
                    services.rounds.close(member, round.id(), round.version());
                    Notices.done(text("rounds.close.done"));
                }),
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void confirmReminder(RoundDetails round) {
        new ConfirmDialog(
                        text("rounds.remind.title"),
                        text("rounds.remind.text"),
                        text("rounds.remind"),
                        confirmed -> act(round, () -> {
                            int letters = services.rounds.remind(member, round.id(), round.version());
                            Notices.done(Texts.here().count("rounds.remind.done", letters));
                        }),
                        text("action.cancel"),
                        cancelled -> {})
                .open();
    }

    /** Of two at once, the second sees what changed and may ask again. */
    private void act(RoundDetails round, Runnable action) {
        try {
            action.run();
        } catch (Problem meanwhile) {
            Notices.problem(meanwhile);
        }
        show(round.id());
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
