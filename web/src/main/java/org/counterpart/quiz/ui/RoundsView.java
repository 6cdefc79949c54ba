package org.counterpart.quiz.ui;

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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.quiz.RoundFilter;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Texts;

/** The rounds that somebody follows. What is shown stands in the address. */
@CdiComponent
@Route(value = "rounds", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
@Menu(title = "rounds.menu", order = 14, icon = "vaadin:refresh")
class RoundsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String STATE = "state";

    private final transient RoundServices services;
    private final Member member;
    private final Span count = new Span();
    private final Select<RoundFilter> state = new Select<>();
    private final Div filters = new Div(state);
    private final RoundGrid grid;
    private final Div empty = new Div();
    private boolean quiet;

    @Inject
    RoundsView(Member member, RoundServices services) {
        this.member = member;
        this.services = services;
        addClassName("screen");
        setSizeFull();
        count.addClassName("secondary");
        count.getElement().setAttribute("role", "status");
        empty.addClassName("empty-state");
        state.setLabel(text("rounds.state"));
        state.setItems(RoundFilter.values());
        state.setItemLabelGenerator(one -> text("rounds.filter." + one));
        state.addValueChangeListener(change -> asked());
        filters.addClassNames("filters", "open");
        filters.getElement().setAttribute("role", "search");
        grid = new RoundGrid(member, services);
        add(heading(), filters, grid, empty);
        setFlexGrow(1, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .orElse("")
                .toUpperCase(Locale.ROOT);
        quiet = true;
        state.setValue(Arrays.stream(RoundFilter.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(RoundFilter.ALL));
        quiet = false;
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.title("rounds.title");
    }

    private Div heading() {
        Button teams = new Button(text("rounds.teams"), click -> new TeamsDialog(member, services).open());
        teams.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button start = new Button(text("rounds.start"), VaadinIcon.PLUS.create(), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(teams, start);
        actions.addClassName("actions");
        Div heading = new Div(new Div(new H1(text("rounds.title")), count), actions);
        heading.addClassName("screen-heading");
        return heading;
    }

    private void start() {
        new StartRoundDialog(member, services, id -> RoundNavigation.toRound(member, id)).open();
    }

    private void asked() {
        if (quiet) {
            return;
        }
        RoundFilter wanted = state.getValue();
        String path = RouteConfiguration.forApplicationScope().getUrl(RoundsView.class, RoundNavigation.firm(member));
        QueryParameters parameters = wanted == RoundFilter.ALL
                ? QueryParameters.empty()
                : QueryParameters.of(STATE, wanted.name().toLowerCase(Locale.ROOT));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, parameters));
        refresh();
    }

    private void refresh() {
        RoundFilter wanted = state.getValue();
        int found = services.board.count(member, wanted);
        grid.show(wanted, found);
        count.setText(Texts.here().count("rounds.count", found));
        boolean none = found == 0;
        grid.setVisible(!none);
        filters.setVisible(!none || wanted != RoundFilter.ALL);
        empty.setVisible(none);
        empty.removeAll();
        if (none) {
            String key = wanted == RoundFilter.ALL ? "rounds.empty" : "rounds.none";
            empty.add(new Span(text(key + ".title")), new Span(text(key + ".text")));
            if (wanted == RoundFilter.ALL) {
                Button start = new Button(text("rounds.start"), click -> start());
                start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                empty.add(start);
            }
        }
    }
}
