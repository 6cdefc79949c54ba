package org.counterpart.engagement.ui;

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
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.PartyRow;
import org.counterpart.firm.Member;

/**
 * One engagement's page with one of its tabs open: name, parties, phase, tabs, and what the tab shows. Each tab is a view
 * with an address of its own:
 *
 * <pre>{@code
 * @CdiComponent
 * @Route(value = "engagements/:id/contract", layout = FirmLayout.class)
 * @ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
 * class ContractView extends EngagementPage {
 *
 *     @Inject
 *     ContractView(EngagementFrame frame, ContractService contract) {
 *         super(frame);
 *         …
 *     }
 *
 *     @Override
 *     protected Component content(EngagementDetails engagement) { … }
 * }
 *
 * @Dependent
 * class ContractTab implements EngagementTab { … }
 * }</pre>
 */
public abstract class EngagementPage extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    /** The route parameter that names the engagement. */
    public static final String ID = "id";

    private static final long serialVersionUID = 1L;

    private final transient EngagementFrame frame;
    private final Member member;
    private UUID id;
    private String title = "";

    protected EngagementPage(EngagementFrame frame) {
        this.frame = frame;
        this.member = frame.member();
        addClassNames("screen", "engagement");
    }

    /** What this tab shows of the engagement; made anew whenever the page is. */
    protected abstract Component content(EngagementDetails engagement);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = EngagementNavigation.id(event);
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
        EngagementDetails engagement = frame.find(id);
        Component content = content(engagement);
        removeAll();
        add(heading(engagement), new PhaseSteps(engagement.phase(), engagement.round()), tabs(engagement), content);
    }

    private Div heading(EngagementDetails engagement) {
        Span parties =
                new Span(engagement.parties().stream().map(PartyRow::name).collect(Collectors.joining(" · ")));
        parties.addClassName("secondary");
        Div words = new Div(new H1(engagement.data().name()), parties);
        Div heading = new Div(words);
        heading.addClassName("screen-heading");
        if (engagement.releasedAt() == null) {
            Span hidden = new Span(text("engagement.unreleased"));
            hidden.getElement().getThemeList().add("badge contrast");
            heading.add(hidden);
        }
        return heading;
    }

    /** Links, because each tab is a page of its own: they open in another window too. */
    private Nav tabs(EngagementDetails engagement) {
        Nav tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", text("engagement.tabs"));
        for (EngagementTab tab : frame.tabs(engagement)) {
            RouterLink link =
                    new RouterLink(text(tab.title()), tab.view(), EngagementNavigation.engagement(member, id));
            // Where one is is said here; the router would mark the overview on every tab, as they all begin alike.
            link.setHighlightAction((target, highlight) -> {});
            if (tab.view().isInstance(this)) {
                link.getElement().setAttribute("aria-current", "page");
                title = text(tab.title()) + " · " + engagement.data().name() + " · " + text("app.name");
            }
            tabs.add(link);
        }
        return tabs;
    }
}
