package org.counterpart.roster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.shell.FirmLayout;

/** The ways between the roster's screens. */
public final class RosterNavigation {

    static final String ID = "id";

    private RosterNavigation() {}

    /**
     * The consultant that an address names.
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

    /** Where a consultant's own screen is. */
    public static String address(Member member, UUID id) {
        return RouteConfiguration.forApplicationScope().getUrl(ConsultantView.class, consultant(member, id));
    }

    static void toList(Member member) {
        UI.getCurrent().navigate(RosterView.class, firm(member));
    }

    static void toConsultant(Member member, UUID id) {
        UI.getCurrent().navigate(ConsultantView.class, consultant(member, id));
    }

    static void toForm(Member member, UUID id) {
        UI.getCurrent().navigate(ConsultantFormView.class, consultant(member, id));
    }

    static void toImport(Member member) {
        UI.getCurrent().navigate(ImportView.class, firm(member));
    }

    static void toNew(Member member) {
        UI.getCurrent().navigate(NewConsultantView.class, firm(member));
    }

    static RouteParameters firm(Member member) {
        return new RouteParameters(FirmLayout.FIRM, member.slug());
    }

    static RouteParameters consultant(Member member, UUID id) {
        return new RouteParameters(new RouteParam(FirmLayout.FIRM, member.slug()), new RouteParam(ID, id.toString()));
    }
}
