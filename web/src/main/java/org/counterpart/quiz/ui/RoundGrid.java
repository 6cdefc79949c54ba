package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.quiz.RoundFilter;
import org.counterpart.quiz.RoundRow;
import org.counterpart.shell.CardGrid;
import org.counterpart.shell.World;

/** The list of rounds: lazy; on a narrow screen one column that says it all. */
class RoundGrid extends CardGrid<RoundRow> {

    private static final long serialVersionUID = 1L;

    private static final String NAME =
            """
            <div class="stacked"><a router-link class="row-name" href="${item.href}">${item.name}</a>
            <span class="secondary">${item.about}</span></div>""";
    private static final String STATE =
            """
            <div class="stacked"><span><span theme="${item.theme}">${item.state}</span></span>
            <span class="secondary">${item.closes}</span></div>""";
    private static final String SELVES =
            """
            <div class="stacked"><span>${item.selves}</span>
            <span class="mini-bar" aria-hidden="true"><i style="width:${item.share}%"></i></span></div>""";
    private static final String APPROVE =
            "<div>${item.approve ? html`<span theme=\"badge warning\">${item.approve}</span>` : ''}</div>";
    private static final String CARD =
            "<div class=\"card\">" + NAME + STATE + SELVES.replace("item.selves", "item.said") + APPROVE + "</div>";

    private final Member member;
    private final transient RoundServices services;
    private final transient World world = World.here();
    private RoundFilter filter = RoundFilter.ALL;
    private int found;

    RoundGrid(Member member, RoundServices services) {
        super(text("rounds.title"));
        this.member = member;
        this.services = services;
        column("card", "rounds.round", CARD, 1).setVisible(false);
        column("name", "rounds.round", NAME, 4);
        column("state", "rounds.state", STATE, 3);
        column("selves", "rounds.selves", SELVES, 2);
        column("approve", "rounds.observers", APPROVE, 2);
        setItems(
                query -> services.board.rows(member, filter, new Slice(query.getOffset(), query.getLimit())).stream(),
                query -> found);
        addItemClickListener(
                click -> RoundNavigation.toRound(member, click.getItem().id()));
    }

    /** Shows the rounds that match. */
    void show(RoundFilter wanted, int matches) {
        filter = wanted;
        found = matches;
        getDataProvider().refreshAll();
    }

    private Column<RoundRow> column(String key, String header, String template, int grow) {
        return addColumn(LitRenderer.<RoundRow>of(template)
                        .withProperty("href", row -> RoundNavigation.round(member, row.id()))
                        .withProperty("name", RoundRow::title)
                        .withProperty("about", RoundGrid::about)
                        .withProperty("state", row -> text(isOpen(row) ? "rounds.open" : "rounds.closed"))
                        .withProperty("theme", row -> isOpen(row) ? "badge success" : "badge contrast")
                        .withProperty("closes", this::closes)
                        .withProperty("selves", row -> text("rounds.of", "count", row.selves(), "total", row.people()))
                        .withProperty(
                                "said", row -> text("rounds.selves.said", "count", row.selves(), "total", row.people()))
                        .withProperty(
                                "share", row -> row.people() == 0 ? 0 : Math.round(100.0 * row.selves() / row.people()))
                        .withProperty(
                                "approve",
                                row -> row.toApprove() == 0 || !isOpen(row)
                                        ? ""
                                        : text("rounds.to-approve", "count", row.toApprove())))
                .setHeader(text(header))
                .setKey(key)
                .setFlexGrow(grow);
    }

    private boolean isOpen(RoundRow row) {
        return row.closedAt() == null && services.clock.instant().isBefore(row.closesAt());
    }

    private String closes(RoundRow row) {
        Instant end = row.closedAt() == null ? row.closesAt() : row.closedAt();
        boolean midnight = end.equals(row.closesAt());
        String day = world.day(midnight ? end.minus(Duration.ofMinutes(1)) : end, ZoneId.of(row.zone()));
        return text(
                isOpen(row) ? "rounds.until" : "rounds.closed.on",
                "day",
                day,
                "zone",
                row.zone().replace('_', ' '));
    }

    private static String about(RoundRow row) {
        return row.teamId() == null
                ? text("rounds.own", "name", row.starter())
                : text("rounds.of-team", "team", row.team() == null ? "–" : row.team(), "name", row.starter());
    }
}
