package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.roster.ConsultantRow;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.LocalTime;
import org.counterpart.shell.World;

/** The list itself: lazy, sorted by the database; on a narrow screen one column that says it all. */
@Uses(Avatar.class)
class RosterGrid extends Grid<ConsultantRow> {

    private static final long serialVersionUID = 1L;

    /** Below this many pixels columns become too narrow to read. */
    private static final int NARROW = 900;

    private static final int FEW = 2;

    private static final String FACE =
            """
            <vaadin-avatar theme="small" aria-hidden="true" tabindex="-1" .name=${item.name} .img=${item.photo}></vaadin-avatar>""";
    private static final String NAME =
            """
            <a router-link class="row-name" href="${item.href}">${item.name}</a>
            ${item.status ? html`<span theme="badge contrast small">${item.status}</span>` : ''}""";
    private static final String LANGUAGES =
            """
            <div class="badges">${item.languages.map(one => html`<span theme="badge">${one}</span>`)}</div>""";
    private static final String CARD = "<div class=\"card\"><div class=\"faced\">" + FACE + "<div>" + NAME + "</div>"
            + "</div><div class=\"secondary\">${item.place} · " + LocalTime.LIT + "</div>" + LANGUAGES + "</div>";

    private static final String CARD_KEY = "card";
    private static final List<String> FIRST = List.of("name", "country", "city", "time", "languages", "specialities");
    private static final List<String> ALL = Stream.concat(
                    FIRST.stream(), Stream.of("region", "industries", "delivered", "joined", "status"))
            .toList();

    private final Member member;
    private List<String> chosen = FIRST;
    private boolean narrow;
    private final transient Clock clock;
    private final transient World world = World.here();
    private RosterSearch search = RosterSearch.ALL;
    private int found;

    /** @param sorted called when somebody wants another order */
    RosterGrid(Member member, RosterService roster, Clock clock, Consumer<ConsultantSort> sorted) {
        this.member = member;
        this.clock = clock;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", text("roster.title"));
        column(CARD_KEY, "name", CARD, 1).setVisible(false);
        column("name", "name", "<div class=\"faced\">" + FACE + "<div>" + NAME + "</div></div>", 2)
                .setSortProperty("name");
        column("country", "country", "${item.country}", 1).setSortProperty("country");
        column("city", "city", "${item.city}", 1).setSortProperty("city");
        column("time", "time", LocalTime.LIT, 0).setWidth("8.5rem").setSortable(false);
        column("languages", "languages", LANGUAGES, 4);
        column("specialities", "specialities", shortened("specialities"), 3);
        column("region", "region", "${item.region}", 1).setSortProperty("region");
        column("industries", "industries", shortened("industries"), 2);
        column("delivered", "delivered-in", shortened("delivered"), 2);
        column("joined", "joinedOn", "${item.joined}", 1).setSortProperty("joined");
        column("status", "status", "${item.standing}", 1).setSortProperty("status");
        arrange();
        setItems(
                query ->
                        roster
                                .rows(
                                        member,
                                        search.filter(),
                                        search.sort(),
                                        new Slice(query.getOffset(), query.getLimit()))
                                .stream(),
                query -> found);
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(order(event.getSortOrder()));
            }
        });
        addItemClickListener(
                click -> RosterNavigation.toConsultant(member, click.getItem().id()));
    }

    /** Shows the part of the roster that matches. */
    void show(RosterSearch wanted, int matches) {
        search = wanted;
        found = matches;
        Column<ConsultantRow> column = getColumnByKey(wanted.sort().by().name().toLowerCase(Locale.ROOT));
        if (column != null) {
            sort(List.of(new GridSortOrder<>(
                    column, wanted.sort().descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
        getDataProvider().refreshAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        LocalTime.tick(getElement(), event.getUI().getLocale());
        event.getUI().getPage().retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        event.getUI().getPage().addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    /** Every column that can be chosen, with its heading. */
    Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        getColumns().stream()
                .filter(column -> !column.getKey().equals(CARD_KEY))
                .sorted(Comparator.comparingInt(column -> ALL.indexOf(column.getKey())))
                .forEach(column -> headings.put(column.getKey(), column.getHeaderText()));
        return headings;
    }

    /** The keys of the columns that are seen where there is room, in their order. */
    List<String> chosen() {
        return chosen;
    }

    /** Shows these columns in this order; none, or none that there are any more: as the list comes. */
    void choose(List<String> keys) {
        List<String> known = keys.stream().filter(ALL::contains).distinct().toList();
        chosen = known.isEmpty() ? FIRST : known;
        arrange();
    }

    private void fit(int width) {
        narrow = width < NARROW;
        arrange();
    }

    private void arrange() {
        getColumns()
                .forEach(column -> column.setVisible(
                        narrow ? column.getKey().equals(CARD_KEY) : chosen.contains(column.getKey())));
        setColumnOrder(Stream.of(List.of(CARD_KEY), chosen, ALL)
                .flatMap(List::stream)
                .distinct()
                .map(this::getColumnByKey)
                .toList());
    }

    private Column<ConsultantRow> column(String key, String header, String template, int grow) {
        return addColumn(LitRenderer.<ConsultantRow>of(template)
                        .withProperty("href", this::href)
                        .withProperty("name", ConsultantRow::name)
                        .withProperty("photo", row -> Faces.address(member, row.id(), row.photo(), true))
                        .withProperty("status", RosterGrid::status)
                        .withProperty("country", row -> world.country(row.country()))
                        .withProperty("city", ConsultantRow::city)
                        .withProperty("place", row -> row.city() + ", " + world.country(row.country()))
                        .withProperty("offset", row -> LocalTime.offset(row.zone(), clock))
                        .withProperty("languages", this::languages)
                        .withProperty("region", row -> row.region() == null ? "" : world.region(row.region()))
                        .withProperty("industries", row -> String.join(" · ", row.industries()))
                        .withProperty("delivered", row -> row.deliveredIn().stream()
                                .map(world::country)
                                .collect(Collectors.joining(" · ")))
                        .withProperty("joined", row -> row.joinedOn() == null ? "" : world.day(row.joinedOn()))
                        .withProperty("standing", row -> RosterFilters.label(row.status()))
                        .withProperty("specialities", row -> few(row.specialities())))
                .setHeader(text("roster." + header))
                .setKey(key)
                .setFlexGrow(grow)
                .setResizable(true);
    }

    private String href(ConsultantRow row) {
        return RouteConfiguration.forApplicationScope()
                .getUrl(ConsultantView.class, RosterNavigation.consultant(member, row.id()));
    }

    private List<String> languages(ConsultantRow row) {
        return row.languages().stream()
                .map(skill -> world.language(skill.tag()) + " " + skill.level())
                .toList();
    }

    /** Two lines at most; the rest on pointing at it, and on the consultant's own screen. */
    private static String shortened(String item) {
        return "<div class=\"short\" title=${item." + item + "}>${item." + item + "}</div>";
    }

    /** A row for each consultant, not a column of all they can do: their own screen says the rest. */
    private static String few(List<String> words) {
        return words.size() <= FEW
                ? String.join(" · ", words)
                : String.join(" · ", words.subList(0, FEW)) + " +" + (words.size() - FEW);
    }

    /** Said only where it is not what one expects. */
    private static String status(ConsultantRow row) {
        return row.status() == ConsultantStatus.ACTIVE ? "" : RosterFilters.label(row.status());
    }

    private static ConsultantSort order(List<GridSortOrder<ConsultantRow>> orders) {
        return orders.stream()
                .findFirst()
                .map(order -> new ConsultantSort(
                        ConsultantSort.Column.valueOf(order.getSorted().getKey().toUpperCase(Locale.ROOT)),
                        order.getDirection() == SortDirection.DESCENDING))
                .orElse(ConsultantSort.BY_NAME);
    }
}
