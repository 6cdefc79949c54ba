package org.counterpart.workshop.ui;

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
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.WorkshopFilter;
import org.counterpart.workshop.WorkshopService;

/** The workshops one may see, each in its stage; for clients those of their organisation that were opened to them. What is shown stands in the address. */
@CdiComponent
@Route(value = "workshops", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
@Menu(title = "workshop.menu", order = 8, icon = "vaadin:group")
class WorkshopsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient WorkshopService workshops;
    private final Member member;
    private final Span count = new Span();
    private final WorkshopFilters filters;
    private final WorkshopGrid grid;
    private final Div empty = new Div();
    private transient WorkshopFilter filter = WorkshopFilter.ALL;

    @Inject
    WorkshopsView(Member member, WorkshopService workshops) {
        this.member = member;
        this.workshops = workshops;
        addClassName("screen");
        setSizeFull();
        count.addClassName("secondary");
        count.getElement().setAttribute("role", "status");
        empty.addClassName("empty-state");
        filters = new WorkshopFilters(this::asked);
        grid = new WorkshopGrid(member, workshops);
        add(heading(), filters, grid, empty);
        setFlexGrow(1, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            filter = WorkshopFilters.read(event.getLocation().getQueryParameters());
        } catch (Invalid unreadable) {
            filter = WorkshopFilter.ALL;
            Notices.problem(unreadable);
        }
        filters.show(filter);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.title("workshop.menu");
    }

    private Div heading() {
        Div heading = new Div(new Div(new H1(text("workshop.menu")), count));
        heading.addClassName("screen-heading");
        if (member.has(Role.VP, Role.CONSULTANT)) {
            Button convene = new Button(
                    text("workshop.convene"),
                    VaadinIcon.PLUS.create(),
                    click -> WorkshopNavigation.toNew(member, filter.engagementId()));
            convene.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading.add(convene);
        }
        return heading;
    }

    private void asked(WorkshopFilter wanted) {
        filter = wanted;
        String path =
                RouteConfiguration.forApplicationScope().getUrl(WorkshopsView.class, WorkshopNavigation.firm(member));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, WorkshopFilters.write(filter)));
        refresh();
    }

    private void refresh() {
        int found = workshops.count(member, filter);
        grid.show(filter, found);
        count.setText(Texts.here().count("workshop.count", found));
        boolean none = found == 0;
        boolean all = filter.equals(WorkshopFilter.ALL);
        grid.setVisible(!none);
        // Nothing to look through: nothing to look with.
        filters.setVisible(!none || !all);
        empty.setVisible(none);
        empty.removeAll();
        if (none) {
            String key = !all
                    ? "workshop.none"
                    : member.has(Role.VP, Role.CONSULTANT) ? "workshop.empty" : "workshop.empty.client";
            empty.add(new Span(text(key + ".title")), new Span(text(key + ".text", "firm", member.firmName())));
        }
    }
}
