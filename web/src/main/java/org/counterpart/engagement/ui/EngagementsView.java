package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.inject.Inject;
import java.time.Clock;
import org.counterpart.clients.ClientsService;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.EngagementFilter;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.WaitingService;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** The engagements one may see, each in its phase; for clients those of their organisation. What is shown stands in the address. */
@CdiComponent
@Route(value = "engagements", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
@Menu(title = "engagement.menu", order = 7, icon = "vaadin:handshake")
class EngagementsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient EngagementService engagements;
    private final Member member;
    private final Span count = new Span();
    private final EngagementFilters filters;
    private final EngagementGrid grid;
    private final Div empty = new Div();
    private transient EngagementFilter filter = EngagementFilter.ALL;

    @Inject
    EngagementsView(
            Member member, EngagementService engagements, WaitingService waiting, ClientsService clients, Clock clock) {
        this.member = member;
        this.engagements = engagements;
        addClassName("screen");
        setSizeFull();
        count.addClassName("secondary");
        count.getElement().setAttribute("role", "status");
        empty.addClassName("empty-state");
        filters = new EngagementFilters(member, clients, this::asked);
        grid = new EngagementGrid(member, engagements);
        add(heading(), new WaitingList(member, waiting.mine(member), clock, true), filters, grid, empty);
        setFlexGrow(1, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            filter = EngagementFilters.read(event.getLocation().getQueryParameters());
        } catch (Invalid unreadable) {
            filter = EngagementFilter.ALL;
            Notices.problem(unreadable);
        }
        filters.show(filter);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.title("engagement.menu");
    }

    private Div heading() {
        Div heading = new Div(new Div(new H1(text("engagement.menu")), count));
        heading.addClassName("screen-heading");
        if (member.has(Role.VP, Role.CONSULTANT)) {
            Button begin = new Button(
                    text("engagement.new"), VaadinIcon.PLUS.create(), click -> EngagementNavigation.toNew(member));
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading.add(begin);
        }
        return heading;
    }

    private void asked(EngagementFilter wanted) {
        filter = wanted;
        String path = RouteConfiguration.forApplicationScope()
                .getUrl(EngagementsView.class, EngagementNavigation.firm(member));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, EngagementFilters.write(filter)));
        refresh();
    }

    private void refresh() {
        int found = engagements.count(member, filter);
        grid.show(filter, found);
        count.setText(Texts.here().count("engagement.count", found));
        boolean none = found == 0;
        boolean all = filter.equals(EngagementFilter.ALL);
        grid.setVisible(!none);
        // Nothing to look through: nothing to look with.
        filters.setVisible(!none || !all);
        empty.setVisible(none);
        empty.removeAll();
        if (none) {
            String key = !all
                    ? "engagement.none"
                    : member.has(Role.VP, Role.CONSULTANT) ? "engagement.empty" : "engagement.empty.client";
            empty.add(new Span(text(key + ".title")), new Span(text(key + ".text", "firm", member.firmName())));
        }
    }
}
