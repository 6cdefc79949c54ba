package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.counterpart.firm.Role;
import org.counterpart.followup.CallPack;
import org.counterpart.followup.FollowUpRow;
import org.counterpart.followup.FollowUpService;
import org.counterpart.followup.HealthService;
import org.counterpart.followup.Milestone;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.ViewerZone;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;
import org.counterpart.workshop.ui.WorkshopPage;

/** When who is asked what became of the agreement, and how the partnership is doing. */
@CdiComponent
@Route(value = "workshops/:id/follow-up", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class FollowUpView extends WorkshopPage {

    private static final long serialVersionUID = 1L;

    private final transient FollowUpService followUps;
    private final transient HealthService checks;
    private final transient Clock clock;

    @Inject
    FollowUpView(WorkshopFrame frame, FollowUpService followUps, HealthService checks, Clock clock) {
        super(frame);
        this.followUps = followUps;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        Div content = new Div();
        content.addClassNames("afterwards");
        ViewerZone.of(UI.getCurrent(), zone -> show(content, workshop, zone));
        return content;
    }

    private void show(Div content, WorkshopDetails workshop, ZoneId zone) {
        content.removeAll();
        List<FollowUpRow> rows = followUps.rows(member(), workshop.id());
        content.add(new H2(text("followup.title")));
        Paragraph explained = new Paragraph(text("followup.explain"));
        explained.addClassNames("secondary", "prose");
        content.add(explained);
        if (rows.isEmpty()) {
            Div empty = new Div(new Span(text("followup.empty.title")), new Span(text("followup.empty.text")));
            empty.addClassName("empty-state");
            content.add(empty);
        } else {
            content.add(board(workshop, rows, zone));
        }
        if (member().has(Role.VP, Role.CONSULTANT)) {
            new FateTable(
                            followUps.sacrifices(member(), workshop.id()),
                            pack(workshop, rows),
                            new PartyNames(workshop.parties()))
                    .ifAny(content);
        }
        content.add(new HealthSection(checks.rows(member(), workshop.id()), workshop, member()));
    }

    /** The sacrifices as any of the follow-ups knows them. */
    private CallPack pack(WorkshopDetails workshop, List<FollowUpRow> rows) {
        return rows.isEmpty()
                ? null
                : followUps.find(member(), workshop.id(), rows.get(0).id()).pack();
    }

    /** One column for each milestone; on a phone one below the other. */
    private Div board(WorkshopDetails workshop, List<FollowUpRow> rows, ZoneId zone) {
        Div board = new Div();
        board.addClassName("milestones");
        for (Milestone milestone : Milestone.values()) {
            Div column = new Div(new H3(text("followup.milestone." + milestone)));
            column.addClassName("milestone");
            rows.stream()
                    .filter(row -> row.milestone() == milestone)
                    .forEach(row -> column.add(card(workshop, row, zone)));
            board.add(column);
        }
        return board;
    }

    private Div card(WorkshopDetails workshop, FollowUpRow row, ZoneId zone) {
        Div card = new FollowUpCard(row, clock.instant(), zone);
        if (member().has(Role.VP, Role.CONSULTANT) || row.mine()) {
            card.add(new RouterLink(
                    text(row.doneAt() != null ? "followup.read" : row.mine() ? "followup.mine" : "followup.call"),
                    row.mine() ? EvaluationView.class : CallView.class,
                    FollowUpPage.parameters(member(), workshop.id(), row.id())));
        }
        return card;
    }
}
