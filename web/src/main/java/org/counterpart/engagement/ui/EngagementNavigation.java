package org.counterpart.engagement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.TabbedPage;

/** The ways between the engagements' screens. */
public final class EngagementNavigation {

    private EngagementNavigation() {}

    /** Where an engagement's page is. */
    public static String address(Member member, UUID id) {
        return address(member, id, OverviewView.class);
    }

    /** Where one tab of an engagement's page is. */
    public static String address(Member member, UUID id, Class<? extends EngagementPage> tab) {
        return RouteConfiguration.forApplicationScope().getUrl(tab, TabbedPage.parameters(member, id));
    }

    /** Opens an engagement's page. */
    public static void to(Member member, UUID id) {
        to(member, id, OverviewView.class);
    }

    /** Opens one tab of an engagement's page. */
    public static void to(Member member, UUID id, Class<? extends EngagementPage> tab) {
        UI.getCurrent().navigate(tab, TabbedPage.parameters(member, id));
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
}
