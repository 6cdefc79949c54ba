package org.counterpart.promises.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.common.Slice;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.ui.EngagementFrame;
import org.counterpart.engagement.ui.EngagementPage;
import org.counterpart.firm.Role;
import org.counterpart.promises.PartyRatio;
import org.counterpart.promises.PromiseBoardService;
import org.counterpart.promises.PromiseFilter;
import org.counterpart.promises.PromiseRow;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.ViewerZone;

/** The promises of one engagement, with what became of those that each party gave. */
@CdiComponent
@Route(value = "engagements/:id/promises", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class EngagementPromisesView extends EngagementPage {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient PromiseBoardService board;
    private final transient PromiseDialogs dialogs;
    private final transient Clock clock;

    @Inject
    EngagementPromisesView(EngagementFrame frame, PromiseBoardService board, PromiseDialogs dialogs, Clock clock) {
        super(frame);
        this.board = board;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    @Override
    protected Component content(EngagementDetails engagement) {
        Div content = new Div();
        content.addClassName("promise-tab");
        ViewerZone.of(UI.getCurrent(), zone -> show(content, engagement, zone));
        return content;
    }

    private void show(Div content, EngagementDetails engagement, ZoneId zone) {
        content.removeAll();
        List<PromiseRow> rows = rows(engagement);
        Div heading = new Div(new H2(text("promises.title")));
        heading.addClassName("screen-heading");
        if (engagement.phase() != Phase.CLOSED) {
            heading.add(offer(engagement));
        }
        content.add(heading);
        if (rows.isEmpty()) {
            Div empty = new Div(new Span(text("promises.empty.title")), new Span(text("promises.empty.text")));
            empty.addClassName("empty-state");
            content.add(empty);
            return;
        }
        List<PartyRatio> ratios = board.ratios(member(), engagement.id());
        PromiseGroups groups = new PromiseGroups(false, row -> dialogs.open(member(), row.id(), zone, this::refresh));
        groups.show(rows, clock.instant(), zone);
        content.add(new RatioTable(ratios), groups);
    }

    private List<PromiseRow> rows(EngagementDetails engagement) {
        Slice all = new Slice(0, MOST);
        List<PromiseRow> rows = new ArrayList<>(board.rowsOf(member(), engagement.id(), PromiseFilter.OPEN, all));
        rows.addAll(board.rowsOf(member(), engagement.id(), PromiseFilter.OPEN.settledOnes(), all));
        return rows;
    }

    private Button offer(EngagementDetails engagement) {
        Button offer = new Button(text("promises.offer"), VaadinIcon.PLUS.create(), click -> new OfferDialog(
                        dialogs, member(), engagement.id(), engagement.data().zone(), this::refresh)
                .open());
        offer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return offer;
    }
}
