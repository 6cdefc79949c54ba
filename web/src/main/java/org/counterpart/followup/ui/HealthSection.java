package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.counterpart.firm.Member;
import org.counterpart.followup.HealthCheckRow;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopPage;

/** How far the newest health check is, and the way to all of them. */
class HealthSection extends Section {

    private static final long serialVersionUID = 1L;

    HealthSection(List<HealthCheckRow> checks, WorkshopDetails workshop, Member member) {
        addClassName("health-section");
        add(new H2(text("followup.health.title")));
        Paragraph how = new Paragraph();
        if (checks.isEmpty()) {
            how.setText(text("followup.health.empty"));
        } else {
            HealthCheckRow newest = checks.get(0);
            how.setText(text("followup.health.number", "number", newest.number()) + ": "
                    + HealthCheckCard.sent(newest, new PartyNames(workshop.parties())));
        }
        boolean fill = member.clientId().isPresent()
                && !checks.isEmpty()
                && checks.get(0).closedAt() == null
                && !checks.get(0).sent().contains(workshop.ownParty());
        RouterLink open = new RouterLink(
                text(fill ? "followup.health.fill" : "followup.open"),
                HealthView.class,
                WorkshopPage.parameters(member, workshop.id()));
        add(how, open);
    }
}
