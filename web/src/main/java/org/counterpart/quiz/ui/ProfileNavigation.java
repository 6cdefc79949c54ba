package org.counterpart.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.shell.FirmLayout;

/** The ways between the screens of role profiles. */
public final class ProfileNavigation {

    /** The route parameter that names the profile, or the round. */
    static final String ID = "id";

    private ProfileNavigation() {}

    /**
     * The profile, or the round, that an address names.
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

    /** Where a role profile is. */
    public static String profile(Member member, UUID id) {
        return address(member, id, ProfileView.class);
    }

    /** Where its owner answers about themselves. */
    public static String answer(Member member, UUID id) {
        return address(member, id, AnswerView.class);
    }

    /** Where a round's team profile is. */
    public static String team(Member member, UUID roundId) {
        return address(member, roundId, TeamProfileView.class);
    }

    static void toProfile(Member member, UUID id) {
        UI.getCurrent().navigate(ProfileView.class, one(member, id));
    }

    static void toAnswer(Member member, UUID id) {
        UI.getCurrent().navigate(AnswerView.class, one(member, id));
    }

    /** Where a profile on paper is. */
    static String paper(Member member, UUID id, Locale language) {
        return "/role-profiles/" + member.slug() + "/" + id + "/profile.pdf?language=" + language.toLanguageTag();
    }

    static RouteParameters firm(Member member) {
        return new RouteParameters(FirmLayout.FIRM, member.slug());
    }

    private static RouteParameters one(Member member, UUID id) {
        return new RouteParameters(new RouteParam(FirmLayout.FIRM, member.slug()), new RouteParam(ID, id.toString()));
    }

    private static String address(Member member, UUID id, Class<? extends Component> view) {
        return RouteConfiguration.forApplicationScope().getUrl(view, one(member, id));
    }
}
