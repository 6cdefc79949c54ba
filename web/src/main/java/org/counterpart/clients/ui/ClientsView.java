package org.counterpart.clients.ui;

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
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.counterpart.clients.ClientsService;
import org.counterpart.clients.OrganizationFilter;
import org.counterpart.clients.OrganizationStatus;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** The organisations the firm works for. What is shown stands in the address. */
@CdiComponent
@Route(value = "clients", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
@Menu(title = "clients.menu", order = 9, icon = "vaadin:building")
class ClientsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ClientsService clients;
    private final transient Validator validator;
    private final transient Clock clock;
    private final Member member;
    private final Span count = new Span();
    private final TextField words = new TextField(text("roster.filter.text"));
    private final Select<OrganizationStatus> status = new Select<>();
    private final OrganizationGrid grid;
    private final Div empty = new Div();
    private transient OrganizationFilter filter = OrganizationFilter.ACTIVE;
    private boolean quiet;

    @Inject
    ClientsView(Member member, ClientsService clients, Validator validator, Clock clock) {
        this.member = member;
        this.clients = clients;
        this.validator = validator;
        this.clock = clock;
        addClassName("screen");
        setSizeFull();
        count.addClassName("secondary");
        count.getElement().setAttribute("role", "status");
        empty.addClassName("empty-state");
        grid = new OrganizationGrid(member, clients);
        add(heading(), filters(), grid, empty);
        setFlexGrow(1, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        try {
            filter = new OrganizationFilter(
                    asked.getSingleParameter("text").orElse(null),
                    asked.getSingleParameter("status")
                            .filter("ARCHIVED"::equalsIgnoreCase)
                            .map(archived -> OrganizationStatus.ARCHIVED)
                            .orElse(null));
        } catch (Invalid unreadable) {
            Notices.problem(unreadable);
        }
        quiet = true;
        words.setValue(filter.text() == null ? "" : filter.text());
        status.setValue(filter.status());
        quiet = false;
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.title("clients.title");
    }

    private Div heading() {
        Button add = new Button(text("clients.add"), VaadinIcon.PLUS.create(), click -> new OrganizationDialog(
                        member, clients, validator, clock, null, id -> ClientsNavigation.toOrganization(member, id))
                .open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div heading = new Div(new Div(new H1(text("clients.title")), count), add);
        heading.addClassName("screen-heading");
        return heading;
    }

    private Div filters() {
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setPlaceholder(text("clients.filter.hint"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setMaxLength(200);
        words.addValueChangeListener(change -> asked());
        status.setLabel(text("members.status"));
        status.setItems(OrganizationStatus.values());
        status.setItemLabelGenerator(OrganizationGrid::label);
        status.addValueChangeListener(change -> asked());
        Div filters = new Div(words, status);
        filters.addClassNames("filters", "open");
        filters.getElement().setAttribute("role", "search");
        return filters;
    }

    private void asked() {
        if (quiet) {
            return;
        }
        filter = new OrganizationFilter(words.getValue(), status.getValue());
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.text() != null) {
            parameters.put("text", filter.text());
        }
        if (filter.status() == OrganizationStatus.ARCHIVED) {
            parameters.put("status", "ARCHIVED");
        }
        String path =
                RouteConfiguration.forApplicationScope().getUrl(ClientsView.class, ClientsNavigation.firm(member));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(path, QueryParameters.simple(parameters)));
        refresh();
    }

    private void refresh() {
        int found = clients.count(member, filter);
        grid.show(filter, found);
        count.setText(Texts.here().count("clients.count", found));
        grid.setVisible(found > 0);
        empty.setVisible(found == 0);
        empty.removeAll();
        if (found == 0) {
            String key = filter.equals(OrganizationFilter.ACTIVE) ? "clients.empty" : "clients.none";
            empty.add(new Span(text(key + ".title")), new Span(text(key + ".text")));
        }
    }
}
