package org.counterpart.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.shell.TabbedPage;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyRow;

/**
 * One workshop's page with one of its tabs open: name, parties, stage, tabs, and what the tab shows. Each tab is a view
 * with an address of its own:
 *
 * <pre>{@code
 * @CdiComponent
 * @Route(value = "workshops/:id/territory", layout = FirmLayout.class)
 * @ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
 * class TerritoryView extends WorkshopPage {
 *
 *     @Inject
 *     TerritoryView(WorkshopFrame frame, TerritoryService territory) {
 *         super(frame);
 *         …
 *     }
 *
 *     @Override
 *     protected Component content(WorkshopDetails workshop) { … }
 * }
 *
 * @Dependent
 * class TerritoryTab implements WorkshopTab { … }
 * }</pre>
 */
public abstract class WorkshopPage extends TabbedPage<WorkshopDetails> {

    private static final long serialVersionUID = 1L;

    protected WorkshopPage(WorkshopFrame frame) {
        super(frame, "workshop.tabs");
        addClassNames("screen", "engagement", "workshop");
    }

    @Override
    protected final String name(WorkshopDetails workshop) {
        return workshop.data().name();
    }

    @Override
    protected final List<Component> above(WorkshopDetails workshop) {
        Span parties =
                new Span(workshop.parties().stream().map(WorkshopPartyRow::name).collect(Collectors.joining(" · ")));
        parties.addClassName("secondary");
        Div heading = new Div(new Div(new H1(name(workshop)), parties));
        heading.addClassName("screen-heading");
        if (!workshop.opened()) {
            heading.add(badge("workshop.unopened", "badge contrast"));
        }
        return List.of(heading, new StageSteps(workshop.stage()));
    }
}
