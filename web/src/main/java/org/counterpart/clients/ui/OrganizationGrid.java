package org.counterpart.clients.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.clients.ClientsService;
import org.counterpart.clients.OrganizationFilter;
import org.counterpart.clients.OrganizationRow;
import org.counterpart.clients.OrganizationStatus;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.shell.CardGrid;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** The list of client organisations: lazy; on a narrow screen one column that says it all. */
class OrganizationGrid extends CardGrid<OrganizationRow> {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient World world = World.here();
    private transient OrganizationFilter filter = OrganizationFilter.ACTIVE;
    private int found;

    OrganizationGrid(Member member, ClientsService clients) {
        super(text("clients.title"));
        this.member = member;
        column("card", "clients.name", this::card, 1).setVisible(false);
        column("name", "clients.name", this::named, 4);
        column("place", "clients.place", row -> new Span(place(row)), 3);
        column("industry", "roster.industry", row -> new Span(row.industry()), 3);
        column("contacts", "clients.contacts", OrganizationGrid::people, 2);
        addItemClickListener(click ->
                ClientsNavigation.toOrganization(member, click.getItem().id()));
        setItems(
                query -> clients.rows(member, filter, new Slice(query.getOffset(), query.getLimit())).stream(),
                query -> found);
    }

    /** Shows the organisations that match. */
    void show(OrganizationFilter wanted, int matches) {
        filter = wanted;
        found = matches;
        getDataProvider().refreshAll();
    }

    static String label(OrganizationStatus status) {
        return text("clients.status." + status.name().toLowerCase(Locale.ROOT));
    }

    private <C extends Component> Column<OrganizationRow> column(
            String key, String header, SerializableFunction<OrganizationRow, C> cell, int grow) {
        return addColumn(new ComponentRenderer<>(cell))
                .setKey(key)
                .setHeader(text(header))
                .setFlexGrow(grow);
    }

    private Anchor named(OrganizationRow row) {
        Anchor name = new Anchor(ClientsNavigation.address(member, row.id()), row.name());
        name.addClassName("row-name");
        name.getElement().setAttribute("router-link", true);
        return name;
    }

    private Div card(OrganizationRow row) {
        Span where = new Span(Stream.of(place(row), row.industry())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        where.addClassName("secondary");
        Span people = people(row);
        people.addClassName("secondary");
        Div card = new Div(named(row), where, people);
        card.addClassName("stacked");
        return card;
    }

    private static Span people(OrganizationRow row) {
        return new Span(
                row.contacts() == 0
                        ? text("clients.contacts.none")
                        : Texts.here().count("clients.contacts", row.contacts()));
    }

    private String place(OrganizationRow row) {
        return place(world, row.city(), row.country());
    }

    /** Town and country, as far as they are known. */
    static String place(World world, String city, String country) {
        return Stream.of(city, country.isEmpty() ? "" : world.country(country))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
