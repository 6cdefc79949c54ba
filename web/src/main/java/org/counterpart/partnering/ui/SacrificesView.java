package org.counterpart.partnering.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.counterpart.firm.Role;
import org.counterpart.partnering.AgreementService;
import org.counterpart.partnering.SacrificeService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;
import org.counterpart.workshop.ui.WorkshopPage;

/** What each party gives up, and what the others say to it. */
@CdiComponent
@Route(value = "workshops/:" + WorkshopPage.ID + "/sacrifices", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class SacrificesView extends WorkshopPage {

    private static final long serialVersionUID = 1L;

    private final transient SacrificeService sacrifices;
    private final transient AgreementService agreements;

    @Inject
    SacrificesView(WorkshopFrame frame, SacrificeService sacrifices, AgreementService agreements) {
        super(frame);
        this.sacrifices = sacrifices;
        this.agreements = agreements;
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        return new SacrificeBoard(member(), workshop, sacrifices, agreements);
    }
}
