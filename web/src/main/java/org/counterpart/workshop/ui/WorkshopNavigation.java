package org.counterpart.workshop.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.TabbedPage;
import org.counterpart.shell.Texts;

/** The ways between the workshops' screens. */
public final class WorkshopNavigation {

    private WorkshopNavigation() {}

    /** Where a workshop's page is. */
    public static String address(Member member, UUID id) {
        return address(member, id, OverviewView.class);
    }

    /** Where one tab of a workshop's page is. */
    public static String address(Member member, UUID id, Class<? extends WorkshopPage> tab) {
        return RouteConfiguration.forApplicationScope().getUrl(tab, TabbedPage.parameters(member, id));
    }

    /** Opens a workshop's page. */
    public static void to(Member member, UUID id) {
        to(member, id, OverviewView.class);
    }

    /** Opens one tab of a workshop's page. */
    public static void to(Member member, UUID id, Class<? extends WorkshopPage> tab) {
        UI.getCurrent().navigate(tab, TabbedPage.parameters(member, id));
    }

    static void toList(Member member) {
        UI.getCurrent().navigate(WorkshopsView.class, firm(member));
    }

    /** @param engagement what the new one is to belong to; {@code null}: an engagement of its own */
    static void toNew(Member member, UUID engagement) {
        UI.getCurrent()
                .navigate(
                        ConveneView.class,
                        firm(member),
                        engagement == null
                                ? QueryParameters.empty()
                                : QueryParameters.of(ConveneView.ENGAGEMENT, engagement.toString()));
    }

    /** Where a file of a workshop is, for screens. */
    static String file(Member member, UUID id, String name) {
        return "/workshop-files/" + member.slug() + "/" + id + "/" + name + "?language="
                + Texts.here().locale().toLanguageTag();
    }

    static RouteParameters firm(Member member) {
        return new RouteParameters(FirmLayout.FIRM, member.slug());
    }
}
