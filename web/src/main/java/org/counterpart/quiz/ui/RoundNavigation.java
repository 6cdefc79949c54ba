package org.counterpart.quiz.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.shell.FirmLayout;

/** The ways between the screens of rounds. */
public final class RoundNavigation {

    private RoundNavigation() {}

    /** Where a round is. */
    public static String round(Member member, UUID id) {
        return RouteConfiguration.forApplicationScope().getUrl(RoundView.class, one(member, id));
    }

    static void toRound(Member member, UUID id) {
        UI.getCurrent().navigate(RoundView.class, one(member, id));
    }

    static RouteParameters firm(Member member) {
        return new RouteParameters(FirmLayout.FIRM, member.slug());
    }

    private static RouteParameters one(Member member, UUID id) {
        return new RouteParameters(
                new RouteParam(FirmLayout.FIRM, member.slug()), new RouteParam(ProfileNavigation.ID, id.toString()));
    }
}
