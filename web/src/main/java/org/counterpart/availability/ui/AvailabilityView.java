package org.counterpart.availability.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.counterpart.availability.AvailabilityService;
import org.counterpart.availability.TeamRow;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.lists.ListsService;
import org.counterpart.lists.ui.SavedSearches;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.programmes.ui.ProgrammePicker;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.RosterService;
import org.counterpart.roster.ui.Faces;
import org.counterpart.roster.ui.RosterFilters;
import org.counterpart.roster.ui.RosterNavigation;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** Who is where when, and who is free: a board for many. What is shown stands in the address. */
@CdiComponent
@Route(value = "availability", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
@Menu(title = "availability.menu", order = 12, icon = "vaadin:calendar-user")
class AvailabilityView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "availability";

    private final transient AvailabilityService availability;
    private final transient Clock clock;
    private final transient Words words = new Words();
    private final Member member;
    private final Span count = new Span();
    private final PeriodForm period;
    private final RosterFilters filters;
    private final Details more = new Details();
    private final PeriodBar bar;
    private final Board board;
    private final BoardTable table;
    private final Legend legend = new Legend("away", "booked", "tentative", "holiday", "off", "free", "today");
    private final Div empty = new Div();
    private final Button view = new Button();
    private BoardSearch search;

    @Inject
    AvailabilityView(
            Member member,
            AvailabilityService availability,
            RosterService roster,
            ProgrammeService programmes,
            ListsService lists,
            Clock clock) {
        this.member = member;
        this.availability = availability;
        this.clock = clock;
        addClassNames("screen", "availability");
        period = new PeriodForm(clock, this::asked);
        filters = new RosterFilters(
                roster.specialities(member),
                roster.industries(member),
                new ProgrammePicker(member, programmes),
                this::asked);
        bar = new PeriodBar(clock, (from, to) -> look(search.in(from, to)));
        board = new Board(
                clock,
                who -> RosterNavigation.address(member, who.id()),
                who -> Faces.address(member, who.id(), who.photo(), true));
        table = new BoardTable(who -> RosterNavigation.address(member, who.id()));
        empty.addClassName("empty-state");
        view.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        view.addClickListener(click -> look(search.as(!search.table())));
        bar.add(view);
        more.setSummaryText(text("roster.filter.more"));
        // The fold around them is enough of one, on a phone too.
        filters.addClassName("open");
        more.add(filters);
        add(heading(lists), period, more, bar, board, table, legend, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = LocalDate.now(clock);
        try {
            search = BoardSearch.from(event.getLocation().getQueryParameters(), today);
        } catch (Invalid unknown) {
            search = BoardSearch.starting(today);
            Notices.problem(unknown);
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.title("availability.title");
    }

    private Div heading(ListsService lists) {
        count.addClassName("secondary");
        count.getElement().setAttribute("role", "status");
        SavedSearches saved =
                new SavedSearches(member, lists, LIST, () -> search.parameters().getQueryString(), this::open);
        Div heading = new Div(new Div(new H1(text("availability.title")), count), saved);
        heading.addClassName("screen-heading");
        return heading;
    }

    private void open(String query) {
        UI.getCurrent()
                .navigate(
                        AvailabilityView.class,
                        new RouteParameters(FirmLayout.FIRM, member.slug()),
                        QueryParameters.fromString(query));
    }

    private void asked() {
        try {
            BoardSearch before = period.over(search);
            look(new BoardSearch(
                    before.from(),
                    before.to(),
                    before.days(),
                    before.consecutive(),
                    before.near(),
                    before.hours(),
                    filters.filter(),
                    before.table()));
        } catch (Invalid unreadable) {
            Notices.problem(unreadable);
        }
    }

    private void look(BoardSearch wanted) {
        search = wanted;
        String path = RouteConfiguration.forApplicationScope()
                .getUrl(AvailabilityView.class, new RouteParameters(FirmLayout.FIRM, member.slug()));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, wanted.parameters()));
        refresh();
    }

    private void refresh() {
        period.show(search);
        filters.show(search.filter());
        more.setOpened(more.isOpened() || !search.filter().equals(ConsultantFilter.NONE));
        bar.show(search.from(), search.to());
        List<TeamRow> rows = rows();
        boolean any = !rows.isEmpty();
        board.setVisible(any && !search.table());
        legend.setVisible(any && !search.table());
        table.setVisible(any && search.table());
        view.setText(text(search.table() ? "availability.as-picture" : "availability.as-table"));
        if (search.table()) {
            table.show(rows, bar.period());
        } else {
            board.show(rows, search.from(), search.to());
        }
        count.setText(
                search.asksWhoIsFree()
                        ? words.count("availability.count.free", rows.size())
                        : words.count("availability.count", rows.size()));
        empty.setVisible(!any);
        empty.removeAll();
        if (!any) {
            String key = search.asksWhoIsFree() ? "availability.nobody" : "availability.empty";
            empty.add(new Span(text(key + ".title")), new Span(text(key + ".text")));
        }
    }

    /** Nobody, and what is wrong at its field, if it cannot be asked. */
    private List<TeamRow> rows() {
        try {
            return search.asksWhoIsFree()
                    ? availability.freeTeam(member, search.question(), words.locale())
                    : availability.team(member, search.filter(), search.from(), search.to(), words.locale());
        } catch (Invalid unanswerable) {
            if (!period.blame(unanswerable).isEmpty()) {
                Notices.problem(unanswerable);
            }
            return List.of();
        }
    }
}
