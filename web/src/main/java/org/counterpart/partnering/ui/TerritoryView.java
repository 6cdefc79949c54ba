package org.counterpart.partnering.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.counterpart.firm.Role;
import org.counterpart.partnering.JointMapService;
import org.counterpart.partnering.TerritoryAgendaService;
import org.counterpart.partnering.TerritoryMap;
import org.counterpart.partnering.TerritoryService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;
import org.counterpart.workshop.ui.WorkshopPage;

/** Territory: each party's own list until a facilitator shows them together; then the joint map. */
@CdiComponent
@Route(value = "workshops/:" + WorkshopPage.ID + "/territory", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class TerritoryView extends WorkshopPage {

    private static final long serialVersionUID = 1L;

    private final transient TerritoryService territory;
    private final transient JointMapService maps;
    private final transient TerritoryAgendaService agenda;

    @Inject
    TerritoryView(
            WorkshopFrame frame, TerritoryService territory, JointMapService maps, TerritoryAgendaService agenda) {
        super(frame);
        this.territory = territory;
        this.maps = maps;
        this.agenda = agenda;
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        TerritoryMap map = maps.map(member(), workshop.id());
        Div content = new Div();
        content.addClassName("partnering");
        if (map.shown()) {
            content.add(new JointMapPanel(
                    map,
                    workshop,
                    join -> maps.join(member(), workshop.id(), join),
                    ground -> agenda.discuss(member(), workshop.id(), ground),
                    this::refresh));
        } else if (workshop.ownParty() != null) {
            content.add(new OwnTerritory(member(), workshop, territory));
        } else {
            content.add(new TerritoryCounts(
                    map, workshop.facilitated(), () -> maps.show(member(), workshop.id()), this::refresh));
        }
        return content;
    }
}
