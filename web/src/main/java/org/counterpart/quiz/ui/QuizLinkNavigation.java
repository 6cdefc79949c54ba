package org.counterpart.quiz.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.shell.FirmLayout;

/** The ways between the screens for public links, and to what visitors see. */
final class QuizLinkNavigation {

    static final String ID = "id";

    private QuizLinkNavigation() {}

    /**
     * The link that an address names.
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

    static String address(Member member, UUID id) {
        return RouteConfiguration.forApplicationScope().getUrl(QuizLinkView.class, link(member, id));
    }

    static void toLink(Member member, UUID id) {
        UI.getCurrent().navigate(QuizLinkView.class, link(member, id));
    }

    static RouteParameters firm(Member member) {
        return new RouteParameters(FirmLayout.FIRM, member.slug());
    }

    /** Where visitors find a quiz, on our own address. */
    static String path(Member member, String slug) {
        return "/q/" + member.slug() + "/" + slug;
    }

    private static RouteParameters link(Member member, UUID id) {
        return new RouteParameters(new RouteParam(FirmLayout.FIRM, member.slug()), new RouteParam(ID, id.toString()));
    }
}
