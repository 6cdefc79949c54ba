package org.counterpart.prework.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.Notices;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopPage;

/** What everything on the pre-work's page works with: who looks, at which workshop, and how to show it anew. */
class PreworkDesk {

    private final Member member;
    private final WorkshopDetails workshop;
    private final PreworkServices services;
    private final Runnable refresh;

    PreworkDesk(Member member, WorkshopDetails workshop, PreworkServices services, Runnable refresh) {
        this.member = member;
        this.workshop = workshop;
        this.services = services;
        this.refresh = refresh;
    }

    Member member() {
        return member;
    }

    WorkshopDetails workshop() {
        return workshop;
    }

    UUID id() {
        return workshop.id();
    }

    ZoneId zone() {
        return ZoneId.of(workshop.data().zone());
    }

    PreworkServices services() {
        return services;
    }

    Clock clock() {
        return services.clock;
    }

    boolean isFacilitated() {
        return workshop.facilitated();
    }

    void refresh() {
        refresh.run();
    }

    /** Does something and shows how things stand then, also when somebody else was quicker. */
    void attempt(Runnable action) {
        try {
            action.run();
        } catch (Forbidden refused) {
            Notices.problem(refused);
            return;
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        refresh();
    }

    /** A link to the page itself, to one interview, or to the sorting of notes. */
    RouterLink link(String words, Map<String, String> query) {
        RouterLink link = new RouterLink(
                words,
                PreworkView.class,
                new RouteParameters(
                        new RouteParam(FirmLayout.FIRM, member.slug()),
                        new RouteParam(WorkshopPage.ID, id().toString())));
        link.setQueryParameters(QueryParameters.simple(query));
        link.setHighlightAction((target, highlight) -> {});
        return link;
    }

    RouterLink toInterview(String words, UUID participant) {
        return link(words, Map.of(PreworkView.PERSON, participant.toString()));
    }

    static Span badge(String words, String theme) {
        Span badge = new Span(words);
        badge.getElement().getThemeList().add(theme.isEmpty() ? "badge" : "badge " + theme);
        return badge;
    }
}
