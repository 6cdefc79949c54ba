package org.counterpart.engagement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.shell.FirmLayout;

/** The ways between the engagements' screens. */
public final class EngagementNavigation {

    private EngagementNavigation() {}

    /**
     * The engagement that an address names.
     *
     * @throws NotFound if it names none
     */
    static UUID id(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get(EngagementPage.ID)
                    .map(UUID::fromString)
                    .orElseThrow();
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("problem.not-found");
        }
    }

    /** Where an engagement's page is. */
    public static String address(Member member, UUID id) {
        return address(member, id, OverviewView.class);
    }

    /** Where one tab of an engagement's page is. */
    public static String address(Member member, UUID id, Class<? extends EngagementPage> tab) {
        return RouteConfiguration.forApplicationScope().getUrl(tab, engagement(member, id));
    }

    /** Opens an engagement's page. */
    public static void to(Member member, UUID id) {
        to(member, id, OverviewView.class);
    }

    /** Opens one tab of an engagement's page. */
    public static void to(Member member, UUID id, Class<? extends EngagementPage> tab) {
        UI.getCurrent().navigate(tab, engagement(member, id));
    }

    static void toList(Member member) {
        UI.getCurrent().navigate(EngagementsView.class, firm(member));
    }

    static void toNew(Member member) {
        UI.getCurrent().navigate(NewEngagementView.class, firm(member));
    }

    static RouteParameters firm(Member member) {
        return new RouteParameters(FirmLayout.FIRM, member.slug());
    }

    static RouteParameters engagement(Member member, UUID id) {
        return new RouteParameters(
                new RouteParam(FirmLayout.FIRM, member.slug()), new RouteParam(EngagementPage.ID, id.toString()));
    }
}
