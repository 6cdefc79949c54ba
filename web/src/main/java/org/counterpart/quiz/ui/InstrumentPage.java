package org.counterpart.quiz.ui;

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
import java.util.List;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.quiz.InstrumentDetails;
import org.counterpart.quiz.InstrumentRow;
import org.counterpart.quiz.InstrumentStatus;

/**
 * One instrument's page with one of its tabs open. Each tab is a view with an address of its own:
 *
 * <pre>{@code
 * @CdiComponent
 * @Route(value = "instruments/:id/passport", layout = FirmLayout.class)
 * class PassportView extends InstrumentPage {
 *
 *     @Inject
 *     PassportView(InstrumentFrame frame, PassportService passports) {
 *         super(frame);
 *         …
 *     }
 *
 *     @Override
 *     protected Component content(InstrumentDetails instrument) { … }
 * }
 *
 * @Dependent
 * class PassportTab implements InstrumentTab { … }
 * }</pre>
 */
abstract class InstrumentPage extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient InstrumentFrame frame;
    private UUID id;
    private String title = "";

    InstrumentPage(InstrumentFrame frame) {
        this.frame = frame;
        addClassNames("screen", "instrument");
    }

    /** What this tab shows of the instrument; made anew whenever the page is. */
    protected abstract Component content(InstrumentDetails instrument);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = InstrumentNavigation.id(event);
            refresh();
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    protected final Member member() {
        return frame.member;
    }

    /** Shows the whole page as things stand now; for after a change. */
    protected final void refresh() {
        InstrumentDetails instrument = frame.instruments.find(frame.member, id);
        Component content = content(instrument);
        removeAll();
        add(heading(instrument.instrument()), tabs(instrument), content);
    }

    private static Div heading(InstrumentRow instrument) {
        Div heading = new Div(new H1(instrument.name()));
        heading.addClassName("screen-heading");
        if (instrument.house()) {
            heading.add(badge("instruments.house.badge", "badge"));
        }
        if (instrument.status() == InstrumentStatus.ARCHIVED) {
            heading.add(badge("instruments.archived.badge", "badge contrast"));
        }
        return heading;
    }

    private static Span badge(String key, String theme) {
        Span badge = new Span(text(key));
        badge.getElement().getThemeList().add(theme);
        return badge;
    }

    /** Links, because each tab is a page of its own. */
    private Nav tabs(InstrumentDetails instrument) {
        Nav tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", text("instruments.tabs"));
        List<InstrumentTab> mine = frame.tabs(instrument);
        for (InstrumentTab tab : mine) {
            RouterLink link =
                    new RouterLink(text(tab.title()), tab.view(), InstrumentNavigation.instrument(frame.member, id));
            link.setHighlightAction((target, highlight) -> {});
            if (tab.view().isInstance(this)) {
                link.getElement().setAttribute("aria-current", "page");
                title = text(tab.title()) + " · " + instrument.instrument().name() + " · " + text("app.name");
            }
            tabs.add(link);
        }
        return tabs;
    }
}
