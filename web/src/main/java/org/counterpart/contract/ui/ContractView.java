package org.counterpart.contract.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Optional;
import org.counterpart.contract.ContractService;
import org.counterpart.contract.ContractVersionService;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.ui.EngagementFrame;
import org.counterpart.engagement.ui.EngagementPage;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Unsaved;

/** The contract of an engagement: the draft; or, with {@code version} in the address, what was sent once. */
@CdiComponent
@Route(value = "engagements/:" + EngagementPage.ID + "/contract", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class ContractView extends EngagementPage implements BeforeLeaveObserver {

    static final String VERSION = "version";
    static final String WITH = "with";

    private static final long serialVersionUID = 1L;

    private final transient ContractService contracts;
    private final transient ContractVersionService versions;
    private final transient Validator validator;
    private Integer version;
    private Integer with;
    private Workspace workspace;

    @Inject
    ContractView(
            EngagementFrame frame, ContractService contracts, ContractVersionService versions, Validator validator) {
        super(frame);
        this.contracts = contracts;
        this.versions = versions;
        this.validator = validator;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        version = number(event.getLocation().getQueryParameters(), VERSION).orElse(null);
        with = number(event.getLocation().getQueryParameters(), WITH).orElse(null);
        super.beforeEnter(event);
    }

    @Override
    protected Component content(EngagementDetails engagement) {
        Desk desk = new Desk(member(), engagement, contracts, versions, validator);
        if (version != null) {
            workspace = null;
            return new VersionPanel(desk, version, with);
        }
        workspace = new Workspace(desk);
        return workspace;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (workspace != null && workspace.hasTyped()) {
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
