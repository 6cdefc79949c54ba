package org.counterpart.partnering.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Unsaved;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;
import org.counterpart.workshop.ui.WorkshopPage;

/**
 * The partnering agreement: how far it has come and the newest version; with {@code version} in the address another, with
 * {@code with} both side by side; with {@code draft}, for the firm's people, the draft.
 */
@CdiComponent
@Route(value = "workshops/:" + WorkshopPage.ID + "/agreement", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class AgreementView extends WorkshopPage implements BeforeLeaveObserver {

    static final String VERSION = "version";
    static final String WITH = "with";
    static final String DRAFT = "draft";

    private static final long serialVersionUID = 1L;

    private final transient AgreementDesk.Services services;
    private Integer version;
    private Integer with;
    private boolean draft;
    private DraftEditor editor;

    @Inject
    AgreementView(WorkshopFrame frame, AgreementDesk.Services services) {
        super(frame);
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        version = number(asked, VERSION).orElse(null);
        with = number(asked, WITH).orElse(null);
        draft = asked.getSingleParameter(DRAFT).isPresent();
        super.beforeEnter(event);
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        AgreementDesk desk = new AgreementDesk(member(), workshop, services, this::refresh);
        editor = null;
        if (draft && !member().has(Role.CLIENT)) {
            editor = new DraftEditor(desk);
            return editor;
        }
        return new AgreementPanel(desk, version, with);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.hasTyped()) {
            Unsaved.ask(event);
        }
    }

    /** What is no number asks for nothing. */
    private static Optional<Integer> number(QueryParameters asked, String name) {
        return asked.getSingleParameter(name)
                .filter(value -> value.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf);
    }
}
