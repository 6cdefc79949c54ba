package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Problem;
import org.counterpart.common.Slice;
import org.counterpart.firm.Role;
import org.counterpart.followup.IssueRow;
import org.counterpart.followup.IssueService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ViewerZone;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;
import org.counterpart.workshop.ui.WorkshopPage;

/** The issues between the parties of a workshop. */
@CdiComponent
@Route(value = "workshops/:id/issues", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class IssuesView extends WorkshopPage {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient IssueService issues;
    private String asked = "";

    @Inject
    IssuesView(WorkshopFrame frame, IssueService issues) {
        super(frame);
        this.issues = issues;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("issue")
                .orElse("");
        super.beforeEnter(event);
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        Div content = new Div();
        content.addClassNames("promise-tab", "afterwards");
        ViewerZone.of(UI.getCurrent(), zone -> show(content, workshop, zone));
        return content;
    }

    private void show(Div content, WorkshopDetails workshop, ZoneId zone) {
        content.removeAll();
        PartyNames names = new PartyNames(workshop.parties());
        List<IssueRow> rows = issues.rows(member(), workshop.id(), new Slice(0, MOST));
        boolean ladder = issues.hasLadder(member(), workshop.id());
        Div heading = new Div(new H2(text("followup.issues.title")));
        heading.addClassName("screen-heading");
        if (ladder) {
            heading.add(raise(workshop));
        }
        content.add(heading);
        if (rows.isEmpty()) {
            String why = ladder ? "followup.issues.empty." : "followup.issues.none-agreed.";
            Div empty = new Div(new Span(text(why + "title")), new Span(text(why + "text")));
            empty.addClassName("empty-state");
            content.add(empty);
        } else {
            UnorderedList list = new UnorderedList();
            rows.forEach(row -> list.add(new IssueCard(row, names, zone, id -> open(workshop, id, names, zone))));
            Div cards = new Div(list);
            cards.addClassName("promises");
            content.add(cards);
        }
        Paragraph explained = new Paragraph(text("followup.issues.explain") + " " + text("followup.issues.clock"));
        explained.addClassNames("secondary", "prose");
        content.add(explained);
        if (!asked.isEmpty()) {
            String id = asked;
            asked = "";
            rows.stream()
                    .map(IssueRow::id)
                    .filter(one -> one.toString().equals(id))
                    .findFirst()
                    .ifPresent(one -> open(workshop, one, names, zone));
        }
    }

    private Button raise(WorkshopDetails workshop) {
        Button raise = new Button(text("followup.issue.raise"), VaadinIcon.PLUS.create(), click -> new RaiseDialog(
                        issues, member(), workshop.id(), this::refresh)
                .open());
        raise.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return raise;
    }

    private void open(WorkshopDetails workshop, UUID issue, PartyNames names, ZoneId zone) {
        try {
            new IssueDialog(issues, member(), workshop.id(), issue, names, zone, this::refresh).open();
        } catch (Problem gone) {
            Notices.problem(gone);
        }
    }
}
