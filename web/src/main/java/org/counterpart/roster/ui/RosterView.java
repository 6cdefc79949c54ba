package org.counterpart.roster.ui;

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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.lists.ListsService;
import org.counterpart.lists.ui.ColumnsDialog;
import org.counterpart.lists.ui.SavedSearches;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.programmes.ui.ProgrammePicker;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.RosterFileService;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** The firm's consultants: who is where, and what time is it there. What is shown stands in the address. */
@CdiComponent
@Route(value = "roster", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
@Menu(title = "roster.menu", order = 10, icon = "vaadin:users")
class RosterView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** What this list is known by where members keep things about it. */
    private static final String LIST = "roster";

    private final transient RosterService roster;
    private final transient RosterFileService files;
    private final transient ListsService lists;
    private final Member member;
    private final Span count = new Span();
    private final RosterFilters filters;
    private final RosterGrid grid;
    private final Div empty = new Div();
    private RosterSearch search = RosterSearch.ALL;

    @Inject
    RosterView(
            Member member,
            RosterService roster,
            RosterFileService files,
            ListsService lists,
            ProgrammeService programmes,
            Clock clock) {
        this.member = member;
        this.roster = roster;
        this.files = files;
        this.lists = lists;
        addClassName("screen");
        setSizeFull();
        filters = new RosterFilters(
                roster.specialities(member),
                roster.industries(member),
                new ProgrammePicker(member, programmes),
                () -> look(new RosterSearch(filters().filter(), search.sort())));
        grid = new RosterGrid(member, roster, clock, this::sorted);
        grid.choose(lists.columns(member, LIST));
        empty.addClassName("empty-state");
        count.getElement().setAttribute("role", "status");
        add(heading(), filters, grid, empty);
        setFlexGrow(1, grid);
    }

    private RosterFilters filters() {
        return filters;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            search = RosterSearch.from(event.getLocation().getQueryParameters());
        } catch (Invalid unknown) {
            search = RosterSearch.ALL;
            Notices.problem(unknown);
        }
        filters.show(search.filter());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.title("roster.title");
    }

    private Div heading() {
        H1 title = new H1(text("roster.title"));
        count.addClassName("secondary");
        Div actions = new Div(
                new SavedSearches(member, lists, LIST, () -> search.parameters().getQueryString(), this::open),
                new RosterMenu(member, files, () -> search, this::chooseColumns),
                action());
        actions.addClassName("actions");
        Div heading = new Div(new Div(title, count), actions);
        heading.addClassName("screen-heading");
        return heading;
    }

    /** A saved search is an address like any other, and checked like one. */
    private void open(String query) {
        UI.getCurrent().navigate(RosterView.class, RosterNavigation.firm(member), QueryParameters.fromString(query));
    }

    private void chooseColumns() {
        new ColumnsDialog(grid.headings(), grid.chosen(), keys -> {
                    lists.show(member, LIST, keys);
                    grid.choose(keys);
                })
                .open();
    }

    /** A VP adds consultants; a consultant goes to their own profile, or makes it. */
    private Button action() {
        if (member.has(Role.VP)) {
            return primary("roster.add", VaadinIcon.PLUS, () -> RosterNavigation.toNew(member));
        }
        Optional<UUID> mine = roster.mine(member);
        return mine.isPresent()
                ? primary("roster.mine", VaadinIcon.USER, () -> RosterNavigation.toConsultant(member, mine.get()))
                : primary("roster.mine.create", VaadinIcon.PLUS, () -> RosterNavigation.toNew(member));
    }

    private static Button primary(String key, VaadinIcon icon, Runnable action) {
        Button button = new Button(text(key), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void sorted(ConsultantSort sort) {
        if (!sort.equals(search.sort())) {
            look(new RosterSearch(search.filter(), sort));
        }
    }

    private void look(RosterSearch wanted) {
        search = wanted;
        String path = RouteConfiguration.forApplicationScope().getUrl(RosterView.class, RosterNavigation.firm(member));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, wanted.parameters()));
        refresh();
    }

    private void refresh() {
        int found = roster.count(member, search.filter());
        grid.show(search, found);
        count.setText(Texts.here().count("roster.count", found));
        grid.setVisible(found > 0);
        empty.setVisible(found == 0);
        empty.removeAll();
        if (found == 0) {
            String key = search.asksForAll() ? "roster.empty" : "roster.none";
            empty.add(new Span(text(key + ".title")), new Span(text(key + ".text")));
        }
    }
}
