package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.quiz.TeamProfile;
import org.counterpart.quiz.TeamProfileService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Moment;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** What a closed round tells of its team, for those who follow it. */
@CdiComponent
@Route(value = "rounds/:id/team", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class TeamProfileView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TeamProfileService teams;
    private final Member member;
    private String title = "";

    @Inject
    TeamProfileView(Member member, TeamProfileService teams) {
        this.member = member;
        this.teams = teams;
        addClassNames("screen", "role-profile");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            UUID id = ProfileNavigation.id(event);
            show(teams.ofRound(member, id));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        } catch (Conflict open) {
            title = text("profile.team.title");
            Div empty = new Div(new Span(text("profile.team.open.title")), new Span(text(open.key())));
            empty.addClassName("empty-state");
            add(new H1(title), empty);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · " + text("app.name");
    }

    private void show(TeamProfile team) {
        title = text("profile.team.of", "team", team.team());
        Span when = new Span(
                new Span(team.title() + " · " + text("profile.team.closed") + " "),
                new Moment(team.closedAt(), team.zone()));
        when.addClassName("secondary");
        Div heading = new Div(new Div(new H1(title), when));
        heading.addClassName("screen-heading");
        add(heading);
        Paragraph rule = new Paragraph(text("profile.team.rule", "count", team.smallestGroup()));
        rule.addClassName("prose");
        add(rule);
        Texts texts = Texts.here();
        if (!team.groups().isEmpty()) {
            ProfileSections parts = new ProfileSections(team.instrument(), texts, team.groups());
            add(new Markup(parts.roles()), new Markup(parts.readings()), new Markup(parts.dimensions(true)));
        }
        if (!team.withheld().isEmpty()) {
            Element section = new Element("section").addClass("role-section");
            section.appendElement("h2").text(texts.get("profile.withheld"));
            section.appendElement("p")
                    .text(texts.get(
                            "profile.team.withheld",
                            "groups",
                            team.withheld().stream()
                                    .map(group -> texts.get("profile.group." + group))
                                    .toList(),
                            "count",
                            team.smallestGroup()));
            add(new Markup(section));
        }
    }
}
