package org.counterpart.promises.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.promises.PromiseBoardService;
import org.counterpart.promises.PromiseRow;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.shell.ViewerZone;

/** The promises of all engagements by when they are due. What is shown stands in the address. */
@CdiComponent
@Route(value = "promises", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
@Menu(title = "promises.menu", order = 8, icon = "vaadin:clipboard-check")
class PromisesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 100;
    private static final int SETTLED = 10;

    private final transient PromiseBoardService board;
    private final transient PromiseDialogs dialogs;
    private final transient Clock clock;
    private final Member member;
    private final Span told = new Span();
    private final BoardFilters filters;
    private final PromiseGroups groups;
    private final Button more = new Button(text("promises.more"));
    private final Div empty = new Div();
    private transient BoardSearch search = BoardSearch.ALL;
    private transient ZoneId zone;
    private int most = STEP;

    @Inject
    PromisesView(Member member, PromiseBoardService board, PromiseDialogs dialogs, Clock clock) {
        this.member = member;
        this.board = board;
        this.dialogs = dialogs;
        this.clock = clock;
        addClassNames("screen", "promise-board");
        filters = new BoardFilters(board.organizations(member), board.engagements(member), this::look);
        groups = new PromiseGroups(true, this::open);
        told.addClassName("secondary");
        told.getElement().setAttribute("role", "status");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> {
            most += STEP;
            refresh();
        });
        more.setVisible(false);
        empty.addClassName("empty-state");
        empty.setVisible(false);
        Div heading = new Div(new Div(new H1(text("promises.title")), told));
        heading.addClassName("screen-heading");
        add(heading, filters, groups, more, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            search = BoardSearch.from(event.getLocation().getQueryParameters());
        } catch (Invalid unreadable) {
            Notices.problem(unreadable);
        }
        filters.show(search);
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("promise")
                .orElse(null);
        ViewerZone.of(event.getUI(), told -> {
            zone = told;
            refresh();
            openAsked(asked);
        });
    }

    @Override
    public String getPageTitle() {
        return Texts.title("promises.title");
    }

    private void look(BoardSearch wanted) {
        search = wanted;
        most = STEP;
        String path = RouteConfiguration.forApplicationScope()
                .getUrl(PromisesView.class, new RouteParameters(FirmLayout.FIRM, member.slug()));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, search.parameters()));
        refresh();
    }

    private void refresh() {
        List<PromiseRow> rows = new ArrayList<>(board.rows(member, search.filter(), new Slice(0, most + 1)));
        boolean further = rows.size() > most;
        if (further) {
            rows.remove(most);
        } else if (search.state() == null) {
            rows.addAll(board.rows(member, search.filter().settledOnes(), new Slice(0, SETTLED)));
        }
        groups.show(rows, clock.instant(), zone);
        more.setVisible(further);
        told.setText(text("promises.zone", "zone", zone.getId().replace('_', ' ')));
        empty.setVisible(rows.isEmpty());
        empty.removeAll();
        if (rows.isEmpty()) {
            String key = search.equals(BoardSearch.ALL) ? "promises.empty" : "promises.none";
            empty.add(new Span(text(key + ".title")), new Span(text(key + ".text")));
        }
    }

    private void open(PromiseRow row) {
        dialogs.open(member, row.id(), zone, this::refresh);
    }

    /** What a link in a mail leads to; if it is none of the member's, the board is all there is. */
    private void openAsked(String id) {
        if (id != null) {
            try {
                dialogs.open(member, UUID.fromString(id), zone, this::refresh);
            } catch (NotFound | IllegalArgumentException unknown) {
                Notices.problem(text("promises.gone"));
            }
        }
    }
}
