package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyRow;

/**
 * One workshop's page with one of its tabs open: name, parties, stage, tabs, and what the tab shows. Each tab is a view
 * with an address of its own:
 *
 * <pre>{@code
 * @CdiComponent
 * @Route(value = "workshops/:id/territory", layout = FirmLayout.class)
 * @ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
 * class TerritoryView extends WorkshopPage {
 *
 *     @Inject
 *     TerritoryView(WorkshopFrame frame, TerritoryService territory) {
 *         super(frame);
 *         …
 *     }
 *
 *     @Override
 *     protected Component content(WorkshopDetails workshop) { … }
 * }
 *
 * @Dependent
 * class TerritoryTab implements WorkshopTab { … }
 * }</pre>
 */
public abstract class WorkshopPage extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    /** The route parameter that names the workshop. */
    public static final String ID = "id";

    private static final long serialVersionUID = 1L;

    private final transient WorkshopFrame frame;
    private final Member member;
    private UUID id;
    private String title = "";

    protected WorkshopPage(WorkshopFrame frame) {
        this.frame = frame;
        this.member = frame.member();
        addClassNames("screen", "engagement", "workshop");
    }

    /** What this tab shows of the workshop; made anew whenever the page is. */
    protected abstract Component content(WorkshopDetails workshop);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = WorkshopNavigation.id(event);
            refresh();
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Whoever looks at it. */
    protected final Member member() {
        return member;
    }

    /** Shows the whole page as things stand now; for after a change. */
    protected final void refresh() {
        WorkshopDetails workshop = frame.find(id);
        Component content = content(workshop);
        removeAll();
        add(heading(workshop), new StageSteps(workshop.stage()), tabs(workshop), content);
    }

    private Div heading(WorkshopDetails workshop) {
        Span parties =
                new Span(workshop.parties().stream().map(WorkshopPartyRow::name).collect(Collectors.joining(" · ")));
        parties.addClassName("secondary");
        Div words = new Div(new H1(workshop.data().name()), parties);
        Div heading = new Div(words);
        heading.addClassName("screen-heading");
        if (!workshop.opened()) {
            Span hidden = new Span(text("workshop.unopened"));
            hidden.getElement().getThemeList().add("badge contrast");
            heading.add(hidden);
        }
        return heading;
    }

    /** Links, because each tab is a page of its own: they open in another window too. */
    private Nav tabs(WorkshopDetails workshop) {
        Nav tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", text("workshop.tabs"));
        for (WorkshopTab tab : frame.tabs(workshop)) {
            RouterLink link = new RouterLink(text(tab.title()), tab.view(), WorkshopNavigation.workshop(member, id));
            // Where one is is said here; the router would mark the overview on every tab, as they all begin alike.
            link.setHighlightAction((target, highlight) -> {});
            if (tab.view().isInstance(this)) {
                link.getElement().setAttribute("aria-current", "page");
                title = text(tab.title()) + " · " + workshop.data().name() + " · " + text("app.name");
            }
            tabs.add(link);
        }
        return tabs;
    }
}
