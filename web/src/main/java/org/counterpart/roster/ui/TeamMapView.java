package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.roster.RosterService;
import org.counterpart.roster.TeamPlace;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** Where in the world the team lives and has delivered, as a map and as a table; each number leads to the people. */
@CdiComponent
@Route(value = "map", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
@Menu(title = "map.menu", order = 30, icon = "vaadin:globe")
class TeamMapView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** What the numbers count, and the roster's filter that finds the same people. */
    enum Show {
        LIVING("country", TeamPlace::living),
        DELIVERED("deliveredIn", TeamPlace::delivered);

        private final String filter;
        private final transient ToLongFunction<TeamPlace> count;

        Show(String filter, ToLongFunction<TeamPlace> count) {
            this.filter = filter;
            this.count = count;
        }
    }

    private final Member member;
    private final transient List<TeamPlace> places;
    private final RadioButtonGroup<Show> show = new RadioButtonGroup<>();
    private final Select<WorldMap.Area> area = new Select<>();
    private final Span count = new Span();
    private final WorldMap map = new WorldMap();
    private final Div table = new Div();

    @Inject
    TeamMapView(Member member, RosterService roster) {
        this.member = member;
        places = roster.places(member);
        addClassName("screen");
        show.setLabel(text("map.show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(one -> text("map." + key(one)));
        area.setLabel(text("map.area"));
        area.setItems(WorldMap.Area.values());
        area.setItemLabelGenerator(one -> text("map.area." + key(one)));
        show.addValueChangeListener(change -> look(change.isFromClient()));
        area.addValueChangeListener(change -> look(change.isFromClient()));
        count.addClassName("secondary");
        count.getElement().setAttribute("role", "status");
        Div heading = new Div(new Div(new H1(text("map.title")), count));
        heading.addClassName("screen-heading");
        add(heading);
        if (places.isEmpty()) {
            Div empty = new Div(new Span(text("map.empty.title")), new Span(text("map.empty.text")));
            empty.addClassName("empty-state");
            add(empty);
        } else {
            Div choices = new Div(show, area);
            choices.addClassName("map-choices");
            Div sides = new Div(map, table);
            sides.addClassName("map-and-table");
            add(choices, sides);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        show.setValue(one(Show.values(), asked.getSingleParameter("show").orElse("")));
        area.setValue(
                one(WorldMap.Area.values(), asked.getSingleParameter("area").orElse("")));
        look(false);
    }

    @Override
    public String getPageTitle() {
        return Texts.title("map.title");
    }

    private void look(boolean chosen) {
        if (show.getValue() == null || area.getValue() == null || places.isEmpty()) {
            return;
        }
        if (chosen) {
            String path =
                    RouteConfiguration.forApplicationScope().getUrl(TeamMapView.class, RosterNavigation.firm(member));
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, address()));
        }
        List<TeamPlace> counted = places.stream()
                .filter(place -> counted(place) > 0)
                .sorted(Comparator.comparingLong(this::counted).reversed().thenComparing(place -> World.here()
                        .country(place.country())))
                .toList();
        count.setText(Texts.here().count("map.count", counted.size()));
        map.show(area.getValue(), counted.stream().map(this::number).toList(), text("map.picture"));
        table.removeAll();
        table.add(tableOf(counted));
    }

    private QueryParameters address() {
        return QueryParameters.simple(Map.of("show", key(show.getValue()), "area", key(area.getValue())));
    }

    private WorldMap.Number number(TeamPlace place) {
        String people = Texts.here().count("roster.count", counted(place));
        return new WorldMap.Number(
                place.country(),
                counted(place),
                link(place),
                text("map.link", "country", World.here().country(place.country()), "people", people));
    }

    private NativeTable tableOf(List<TeamPlace> counted) {
        NativeTable rows = new NativeTable();
        rows.addClassName("numbers");
        rows.setCaptionText(text("map.table"));
        NativeTableRow head = rows.getHead().addRow();
        Stream.of("roster.country", "map.column." + key(show.getValue())).forEach(key -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        for (TeamPlace place : counted) {
            Anchor country = new Anchor(link(place), World.here().country(place.country()));
            rows.getBody()
                    .addRow()
                    .add(new NativeTableCell(country), new NativeTableCell(String.valueOf(counted(place))));
        }
        return rows;
    }

    private long counted(TeamPlace place) {
        return show.getValue().count.applyAsLong(place);
    }

    private String link(TeamPlace place) {
        return RouteConfiguration.forApplicationScope().getUrl(RosterView.class, RosterNavigation.firm(member)) + "?"
                + show.getValue().filter + "=" + place.country();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T extends Enum<T>> T one(T[] values, String name) {
        return Stream.of(values)
                .filter(value -> key(value).equals(name))
                .findFirst()
                .orElse(values[0]);
    }
}
