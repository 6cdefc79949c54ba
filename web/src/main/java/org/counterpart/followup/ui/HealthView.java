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
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Problem;
import org.counterpart.firm.Role;
import org.counterpart.followup.HealthCheckRow;
import org.counterpart.followup.HealthResult;
import org.counterpart.followup.HealthService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ViewerZone;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;
import org.counterpart.workshop.ui.WorkshopPage;

/** The health checks of a partnership: the party's own sheet, and what is shown once it is revealed. */
@CdiComponent
@Route(value = "workshops/:id/health", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class HealthView extends WorkshopPage {

    private static final long serialVersionUID = 1L;

    private final transient HealthService checks;
    private String title = "";

    @Inject
    HealthView(WorkshopFrame frame, HealthService checks) {
        super(frame);
        this.checks = checks;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        title = text("followup.health.title") + " · " + workshop.data().name() + " · " + text("app.name");
        Div content = new Div();
        content.addClassNames("afterwards", "health");
        ViewerZone.of(UI.getCurrent(), zone -> show(content, workshop, zone));
        return content;
    }

    private void show(Div content, WorkshopDetails workshop, ZoneId zone) {
        content.removeAll();
        List<HealthCheckRow> rows = checks.rows(member(), workshop.id());
        PartyNames names = new PartyNames(workshop.parties());
        RouterLink back =
                new RouterLink(text("followup.health.back"), FollowUpView.class, parameters(member(), workshop.id()));
        Div heading = new Div(new H2(text("followup.health.title")));
        heading.addClassName("screen-heading");
        boolean open = rows.stream().anyMatch(row -> row.closedAt() == null);
        if (workshop.facilitated() && !open) {
            heading.add(opening(workshop.id()));
        }
        Paragraph explained = new Paragraph(text("followup.health.explain"));
        explained.addClassNames("secondary", "prose");
        content.add(back, heading, explained);
        if (rows.isEmpty()) {
            Div empty = new Div(new Paragraph(text("followup.health.empty")));
            empty.addClassName("empty-state");
            content.add(empty);
        }
        List<HealthResult> results = checks.trend(member(), workshop.id());
        if (results.size() > 1) {
            content.add(new HealthTrend(results, names));
        }
        rows.forEach(row -> content.add(check(workshop, row, results, names, zone)));
    }

    private Div check(
            WorkshopDetails workshop, HealthCheckRow row, List<HealthResult> results, PartyNames names, ZoneId zone) {
        Div check = new HealthCheckCard(row, names, zone);
        if (row.revealedAt() != null) {
            results.stream()
                    .filter(result -> result.check().id().equals(row.id()))
                    .findFirst()
                    .ifPresent(result -> check.add(new Markup(HealthMarkup.of(result, names, false))));
            return check;
        }
        if (workshop.facilitated()) {
            check.add(
                    row.closedAt() == null
                            ? button(
                                    "followup.health.close",
                                    () -> checks.close(member(), workshop.id(), row.id(), row.version()))
                            : button(
                                    "followup.health.reveal",
                                    () -> checks.reveal(member(), workshop.id(), row.id(), row.version())));
        }
        if (workshop.ownParty() != null && row.closedAt() == null) {
            check.add(
                    row.sent().contains(workshop.ownParty())
                            ? new Paragraph(text("followup.health.waiting"))
                            : new HealthSheetForm(checks, member(), workshop, row.id(), names, this::refresh));
        }
        return check;
    }

    private Button opening(UUID workshop) {
        String key = UUID.randomUUID().toString();
        Button opening = button("followup.health.open-new", () -> checks.open(member(), workshop, key));
        opening.setIcon(VaadinIcon.PLUS.create());
        opening.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return opening;
    }

    private Button button(String label, Runnable does) {
        Button button = new Button(text(label), click -> {
            try {
                does.run();
            } catch (Problem refused) {
                Notices.problem(refused);
            }
            refresh();
        });
        button.setDisableOnClick(true);
        return button;
    }
}
