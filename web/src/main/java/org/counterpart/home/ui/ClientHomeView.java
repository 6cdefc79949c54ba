package org.counterpart.home.ui;

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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.counterpart.common.Slice;
import org.counterpart.engagement.EngagementFilter;
import org.counterpart.engagement.EngagementRow;
import org.counterpart.engagement.Waiting;
import org.counterpart.engagement.ui.WaitingList;
import org.counterpart.firm.EngagementPeople.Counterpart;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.WorkshopFilter;
import org.counterpart.workshop.WorkshopRow;

/** Where a client lands: what waits for them, what is theirs, and who works with them. See D59. */
@CdiComponent
@Route(value = "home", layout = FirmLayout.class)
@ForRoles(Role.CLIENT)
@Menu(title = "home.menu", order = 0, icon = "vaadin:home-o")
class ClientHomeView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** As many engagements are on the page; all of them are one tap away. */
    private static final int MOST = 5;

    private final Member member;
    private final transient HomeServices services;
    private final transient Clock clock;

    @Inject
    ClientHomeView(Member member, HomeServices services, Clock clock) {
        this.member = member;
        this.services = services;
        this.clock = clock;
        addClassNames("screen", "home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Waiting> waiting = services.waiting.mine(member);
        List<EngagementRow> engagements =
                services.engagements.rows(member, EngagementFilter.ALL, new Slice(0, MOST + 1));
        List<WorkshopRow> workshops = services.workshops.rows(member, WorkshopFilter.ALL, new Slice(0, MOST + 1));
        List<Counterpart> people = services.counterparts.mine(member);
        removeAll();
        add(greeting(waiting.size()));
        if (!waiting.isEmpty()) {
            add(new WaitingList(member, waiting, clock, true));
        }
        if (!workshops.isEmpty()) {
            add(new WorkshopsSection(member, workshops, services.outputs.mine(member), MOST));
        }
        if (engagements.isEmpty()) {
            add(empty());
        } else {
            Div columns = new Div(new EngagementsSection(member, engagements, MOST), new PeopleSection(people));
            columns.addClassName("home-columns");
            add(columns);
        }
        add(new OwnProfileSection(member, services.profiles, services.shares));
    }

    @Override
    public String getPageTitle() {
        return Texts.title("home.menu");
    }

    private Div greeting(int waiting) {
        Paragraph lead = new Paragraph(
                waiting == 0 ? text("home.nothing-waits") : Texts.here().count("home.waits", waiting));
        lead.addClassName("secondary");
        Div greeting = new Div(new H1(text("home.title", "name", member.name())), lead);
        greeting.addClassName("home-greeting");
        return greeting;
    }

    private Div empty() {
        Div empty = new Div(
                new Span(text("home.empty.title")), new Span(text("home.empty.text", "firm", member.firmName())));
        empty.addClassName("empty-state");
        return empty;
    }
}
