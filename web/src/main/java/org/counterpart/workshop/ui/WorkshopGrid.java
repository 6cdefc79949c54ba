package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Arrays;
import java.util.List;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.shell.CardGrid;
import org.counterpart.shell.World;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopFilter;
import org.counterpart.workshop.WorkshopRow;
import org.counterpart.workshop.WorkshopService;

/** The list of workshops: lazy; on a narrow screen one column that says it all. */
class WorkshopGrid extends CardGrid<WorkshopRow> {

    private static final long serialVersionUID = 1L;

    private static final String NAME =
            """
            <div class="stacked"><a router-link class="row-name" href="${item.href}">${item.name}</a>
            <span class="secondary">${item.engagement}</span>
            ${item.hidden ? html`<span><span theme="badge contrast small">${item.hidden}</span></span>` : ''}</div>""";
    private static final String PARTIES =
            """
            <div class="stacked">${item.parties.map(one => html`<span>${one}</span>`)}</div>""";
    private static final String STAGE =
            """
            <div class="stacked"><span class="strong">${item.stage}</span>
            <span class="mini-phases" aria-hidden="true">${item.steps.map(step => html`<i class="${step}"></i>`)}</span></div>""";
    private static final String DATES = "<div>${item.dates}</div>";
    private static final String CARD =
            "<div class=\"card\">" + NAME + PARTIES + STAGE + "<div class=\"secondary\">" + DATES + "</div></div>";

    private final Member member;
    private final transient World world = World.here();
    private transient WorkshopFilter filter = WorkshopFilter.ALL;
    private int found;

    WorkshopGrid(Member member, WorkshopService workshops) {
        super(text("workshop.menu"));
        this.member = member;
        column("card", "workshop.name", CARD, 1).setVisible(false);
        column("name", "workshop.name", NAME, 4);
        column("parties", "workshop.parties", PARTIES, 3);
        column("stage", "workshop.stage", STAGE, 2);
        column("dates", "workshop.day", DATES, 2);
        setItems(
                query -> workshops.rows(member, filter, new Slice(query.getOffset(), query.getLimit())).stream(),
                query -> found);
        addItemClickListener(
                click -> WorkshopNavigation.to(member, click.getItem().id()));
    }

    /** Shows the workshops that match. */
    void show(WorkshopFilter wanted, int matches) {
        filter = wanted;
        found = matches;
        getDataProvider().refreshAll();
    }

    private Column<WorkshopRow> column(String key, String header, String template, int grow) {
        return addColumn(LitRenderer.<WorkshopRow>of(template)
                        .withProperty("href", row -> WorkshopNavigation.address(member, row.id()))
                        .withProperty("name", WorkshopRow::name)
                        .withProperty("engagement", row -> row.engagement().equals(row.name()) ? "" : row.engagement())
                        .withProperty("hidden", row -> row.openedAt() == null ? text("workshop.unopened") : "")
                        .withProperty("parties", WorkshopRow::parties)
                        .withProperty("stage", row -> StageSteps.label(row.stage()))
                        .withProperty("steps", WorkshopGrid::steps)
                        .withProperty("dates", row -> world.day(row.startsOn())))
                .setHeader(text(header))
                .setKey(key)
                .setFlexGrow(grow);
    }

    /** How far it has come, as a picture beside the word. */
    private static List<String> steps(WorkshopRow row) {
        return Arrays.stream(Stage.values())
                .map(stage -> stage.compareTo(row.stage()) <= 0 ? "on" : "off")
                .toList();
    }
}
