package org.counterpart.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.TabbedPage;

/** The ways between the instruments' screens. */
final class InstrumentNavigation {

    static final String ID = TabbedPage.ID;
    static final String NUMBER = "number";

    private InstrumentNavigation() {}

    /**
     * The instrument that an address names.
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

    /**
     * The number of the version that an address names.
     *
     * @throws NotFound if it names none
     */
    static int number(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(NUMBER)
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    static void toList(Member member) {
        UI.getCurrent().navigate(InstrumentsView.class, firm(member));
    }

    static void to(Member member, UUID id) {
        to(member, id, InstrumentView.class);
    }

    static void to(Member member, UUID id, Class<? extends Component> page) {
        UI.getCurrent().navigate(page, TabbedPage.parameters(member, id));
    }

    static void toPreview(Member member, UUID id, int number, QueryParameters how) {
        UI.getCurrent().navigate(PreviewView.class, version(member, id, number), how);
    }

    static RouteParameters firm(Member member) {
        return new RouteParameters(FirmLayout.FIRM, member.slug());
    }

    static RouteParameters version(Member member, UUID id, int number) {
        return new RouteParameters(
                new RouteParam(FirmLayout.FIRM, member.slug()),
                new RouteParam(ID, id.toString()),
                new RouteParam(NUMBER, String.valueOf(number)));
    }
}
