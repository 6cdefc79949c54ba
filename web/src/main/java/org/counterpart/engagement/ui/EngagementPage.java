package org.counterpart.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.PartyRow;
import org.counterpart.shell.TabbedPage;

/**
 * One engagement's page with one of its tabs open: name, parties, phase, tabs, and what the tab shows. Each tab is a view
 * with an address of its own:
 *
 * <pre>{@code
 * @CdiComponent
 * @Route(value = "engagements/:id/contract", layout = FirmLayout.class)
 * @ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
 * class ContractView extends EngagementPage {
 *
 *     @Inject
 *     ContractView(EngagementFrame frame, ContractService contract) {
 *         super(frame);
 *         …
 *     }
 *
 *     @Override
 *     protected Component content(EngagementDetails engagement) { … }
 * }
 *
 * @Dependent
 * class ContractTab implements EngagementTab { … }
 * }</pre>
 */
public abstract class EngagementPage extends TabbedPage<EngagementDetails> {

    private static final long serialVersionUID = 1L;

    protected EngagementPage(EngagementFrame frame) {
        super(frame, "engagement.tabs");
        addClassNames("screen", "engagement");
    }

    @Override
    protected final String name(EngagementDetails engagement) {
        return engagement.data().name();
    }

    @Override
    protected final List<Component> above(EngagementDetails engagement) {
        Span parties =
                new Span(engagement.parties().stream().map(PartyRow::name).collect(Collectors.joining(" · ")));
        parties.addClassName("secondary");
        Div heading = new Div(new Div(new H1(name(engagement)), parties));
        heading.addClassName("screen-heading");
        if (engagement.releasedAt() == null) {
            heading.add(badge("engagement.unreleased", "badge contrast"));
        }
        return List.of(heading, new PhaseSteps(engagement.phase(), engagement.round()));
    }
}
