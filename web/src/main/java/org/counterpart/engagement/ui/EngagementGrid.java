package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Arrays;
import java.util.List;
import org.counterpart.common.Slice;
import org.counterpart.engagement.EngagementFilter;
import org.counterpart.engagement.EngagementRow;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.Phase;
import org.counterpart.firm.Member;
import org.counterpart.shell.CardGrid;
import org.counterpart.shell.World;

/** The list of engagements: lazy; on a narrow screen one column that says it all. */
class EngagementGrid extends CardGrid<EngagementRow> {

    private static final long serialVersionUID = 1L;

    private static final String NAME =
            """
            <div class="stacked"><a router-link class="row-name" href="${item.href}">${item.name}</a>
            <span class="secondary">${item.template}</span>
            ${item.hidden ? html`<span><span theme="badge contrast small">${item.hidden}</span></span>` : ''}</div>""";
    private static final String CLIENTS =
            """
            <div class="stacked">${item.clients.map(one => html`<span>${one}</span>`)}</div>""";
    private static final String PHASE =
            """
            <div class="stacked"><span class="strong">${item.phase}</span>
            <span class="mini-phases" aria-hidden="true">${item.steps.map(step => html`<i class="${step}"></i>`)}</span>
            ${item.round ? html`<span class="secondary">${item.round}</span>` : ''}</div>""";
    private static final String DATES = "<div>${item.dates}</div>";
    private static final String CARD =
            "<div class=\"card\">" + NAME + CLIENTS + PHASE + "<div class=\"secondary\">" + DATES + "</div></div>";

    private final Member member;
    private final transient World world = World.here();
    private transient EngagementFilter filter = EngagementFilter.ALL;
    private int found;

    EngagementGrid(Member member, EngagementService engagements) {
        super(text("engagement.menu"));
        this.member = member;
        column("card", "engagement.name", CARD, 1).setVisible(false);
        column("name", "engagement.name", NAME, 4);
        column("clients", "engagement.clients", CLIENTS, 3);
        column("phase", "engagement.phase", PHASE, 2);
        column("dates", "engagement.dates", DATES, 2);
        setItems(
                query -> engagements.rows(member, filter, new Slice(query.getOffset(), query.getLimit())).stream(),
                query -> found);
        addItemClickListener(
                click -> EngagementNavigation.to(member, click.getItem().id()));
    }

    /** Shows the engagements that match. */
    void show(EngagementFilter wanted, int matches) {
        filter = wanted;
        found = matches;
        getDataProvider().refreshAll();
    }

    private Column<EngagementRow> column(String key, String header, String template, int grow) {
        return addColumn(LitRenderer.<EngagementRow>of(template)
                        .withProperty("href", row -> EngagementNavigation.address(member, row.id()))
                        .withProperty("name", EngagementRow::name)
                        .withProperty("template", row -> text("engagement.template." + row.template()))
                        .withProperty("hidden", row -> row.releasedAt() == null ? text("engagement.unreleased") : "")
                        .withProperty("clients", EngagementRow::clients)
                        .withProperty("phase", row -> PhaseSteps.label(row.phase()))
                        .withProperty("steps", EngagementGrid::steps)
                        .withProperty(
                                "round", row -> row.round() > 1 ? text("engagement.round", "round", row.round()) : "")
                        .withProperty("dates", row -> world.day(row.startsOn()) + " – " + world.day(row.endsOn())))
                .setHeader(text(header))
                .setKey(key)
                .setFlexGrow(grow);
    }

    /** How far it has come, as a picture beside the word. */
    private static List<String> steps(EngagementRow row) {
        return Arrays.stream(Phase.values())
                .map(phase -> phase.compareTo(row.phase()) <= 0 ? "on" : "off")
                .toList();
    }
}
