package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.counterpart.common.Slice;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.ui.EngagementFrame;
import org.counterpart.engagement.ui.EngagementPage;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.World;
import org.counterpart.workshop.NewWorkshop;
import org.counterpart.workshop.WorkshopFilter;
import org.counterpart.workshop.WorkshopRow;
import org.counterpart.workshop.WorkshopService;

/** The workshops of an engagement. */
@CdiComponent
@Route(value = "engagements/:" + EngagementPage.ID + "/workshops", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class EngagementWorkshopsView extends EngagementPage {

    private static final long serialVersionUID = 1L;

    /** More than one engagement has. */
    private static final int MOST = 100;

    private final transient WorkshopService workshops;

    @Inject
    EngagementWorkshopsView(EngagementFrame frame, WorkshopService workshops) {
        super(frame);
        this.workshops = workshops;
    }

    @Override
    protected Component content(EngagementDetails engagement) {
        List<WorkshopRow> rows =
                workshops.rows(member(), new WorkshopFilter(null, null, engagement.id()), new Slice(0, MOST));
        Div content = new Div();
        content.addClassName("overview");
        boolean staff = member().has(Role.VP, Role.CONSULTANT);
        long clients =
                engagement.parties().stream().filter(party -> !party.isFirm()).count();
        if (staff && engagement.phase() != Phase.CLOSED && clients >= NewWorkshop.LEAST_PARTIES) {
            Button convene = new Button(
                    text("workshop.convene"),
                    VaadinIcon.PLUS.create(),
                    click -> WorkshopNavigation.toNew(member(), engagement.id()));
            convene.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div actions = new Div(convene);
            actions.addClassName("actions");
            content.add(actions);
        }
        if (rows.isEmpty()) {
            Div empty = new Div(
                    new Span(text("workshop.empty.title")),
                    new Span(text(
                            !staff
                                    ? "workshop.empty.client.text"
                                    : clients < NewWorkshop.LEAST_PARTIES
                                            ? "workshop.empty.parties"
                                            : "workshop.empty.text",
                            "firm",
                            member().firmName())));
            empty.addClassName("empty-state");
            content.add(empty);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("certificates");
            rows.forEach(row -> list.add(item(row)));
            content.add(list);
        }
        return content;
    }

    private ListItem item(WorkshopRow row) {
        Anchor link = new Anchor(WorkshopNavigation.address(member(), row.id()), row.name());
        link.addClassName("row-name");
        link.getElement().setAttribute("router-link", true);
        Span more = new Span(World.here().day(row.startsOn()) + " · " + String.join(" · ", row.parties()));
        more.addClassName("secondary");
        Div what = new Div(link, more);
        what.addClassName("stacked");
        Span stage = new Span(StageSteps.label(row.stage()));
        stage.getElement().getThemeList().add("badge");
        return new ListItem(what, stage);
    }
}
