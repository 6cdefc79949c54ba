package org.counterpart.clients.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.shell.FirmLayout;

/** The ways between the screens for client organisations. */
public final class ClientsNavigation {

    static final String ID = "id";

    private ClientsNavigation() {}

    /**
     * The organisation that an address names.
     *
     * @throws NotFound if it names none
     */
    static UUID id(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get(ID).map(UUID::fromString).orElseThrow();
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("problem.not-found");
        }
    }

    /** Where a client organisation's own screen is. */
    public static String address(Member member, UUID id) {
        return RouteConfiguration.forApplicationScope().getUrl(OrganizationView.class, organization(member, id));
    }

    static void toList(Member member) {
        UI.getCurrent().navigate(ClientsView.class, firm(member));
    }

    static void toOrganization(Member member, UUID id) {
        UI.getCurrent().navigate(OrganizationView.class, organization(member, id));
    }

    static RouteParameters firm(Member member) {
        return new RouteParameters(FirmLayout.FIRM, member.slug());
    }

    private static RouteParameters organization(Member member, UUID id) {
        return new RouteParameters(new RouteParam(FirmLayout.FIRM, member.slug()), new RouteParam(ID, id.toString()));
    }
}
