package org.counterpart.shell;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;

/**
 * The page of one thing, such as a workshop, with one of its tabs open: what stands above them, the tabs, and what the tab
 * shows. Each tab is a view with an address of its own, which names the thing; found by its {@link PageTab}.
 */
public abstract class TabbedPage<T> extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    /** The route parameter that names the thing. */
    public static final String ID = "id";

    private static final long serialVersionUID = 1L;

    private final transient PageFrame<T> frame;
    private final Member member;
    private final String tabs;
    private UUID id;
    private String title = "";

    /** @param tabs the key of what the tabs are called together */
    protected TabbedPage(PageFrame<T> frame, String tabs) {
        this.frame = frame;
        this.member = frame.member();
        this.tabs = tabs;
    }

    /** What the thing is called. */
    protected abstract String name(T thing);

    /** What stands above the tabs: a heading to begin with. */
    protected abstract List<Component> above(T thing);

    /** What this tab shows of the thing; made anew whenever the page is. */
    protected abstract Component content(T thing);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = named(event);
            refresh();
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Where the page of a thing, or one of its tabs, is. */
    public static RouteParameters parameters(Member member, UUID id) {
        return new RouteParameters(new RouteParam(FirmLayout.FIRM, member.slug()), new RouteParam(ID, id.toString()));
    }

    /** Whoever looks at it. */
    protected final Member member() {
        return member;
    }

    /** Shows the whole page as things stand now; for after a change. */
    protected final void refresh() {
        T thing = frame.find(id);
        Component content = content(thing);
        removeAll();
        add(above(thing));
        add(tabs(thing), content);
    }

    /** Something about the thing in a word or two, beside its name. */
    protected static Span badge(String key, String theme) {
        Span badge = new Span(text(key));
        badge.getElement().getThemeList().add(theme);
        return badge;
    }

    private static UUID named(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get(ID).map(UUID::fromString).orElseThrow();
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("problem.not-found");
        }
    }

    /** Links, because each tab is a page of its own: they open in another window too. */
    private Nav tabs(T thing) {
        Nav nav = new Nav();
        nav.addClassName("tabs");
        nav.getElement().setAttribute("aria-label", text(tabs));
        for (PageTab<T> tab : frame.tabs(thing)) {
            RouterLink link = new RouterLink(text(tab.title()), tab.view(), parameters(member, id));
            // Where one is is said here; the router would mark the overview on every tab, as they all begin alike.
            link.setHighlightAction((target, highlight) -> {});
            if (tab.view().isInstance(this)) {
                link.getElement().setAttribute("aria-current", "page");
                title = text(tab.title()) + " · " + name(thing) + " · " + text("app.name");
            }
            nav.add(link);
        }
        return nav;
    }
}
