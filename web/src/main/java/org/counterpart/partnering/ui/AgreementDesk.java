package org.counterpart.partnering.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.partnering.AgreementService;
import org.counterpart.partnering.AgreementVersionService;
import org.counterpart.partnering.WaiverService;
import org.counterpart.partnering.WorkshopPromiseService;
import org.counterpart.promises.PromiseBoardService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.Notices;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyRow;
import org.counterpart.workshop.ui.WorkshopPage;

/** What everything on the agreement's page works with: who looks, at which workshop, and what a click ends in. */
record AgreementDesk(Member member, WorkshopDetails workshop, Services services, Runnable refresh) {

    /** The services behind the page. */
    @Dependent
    static class Services {

        @Inject
        AgreementService agreements;

        @Inject
        AgreementVersionService versions;

        @Inject
        WaiverService waivers;

        @Inject
        WorkshopPromiseService promises;

        @Inject
        PromiseBoardService board;
    }

    UUID id() {
        return workshop.id();
    }

    boolean isFirm() {
        return member.has(Role.VP, Role.CONSULTANT);
    }

    String party(UUID id) {
        return workshop.parties().stream()
                .filter(party -> party.id().equals(id))
                .map(WorkshopPartyRow::name)
                .findFirst()
                .orElse("–");
    }

    List<ParticipantRow> people() {
        return services.agreements.people(member, id());
    }

    /** Does something and shows how things stand then, also when somebody else was quicker. */
    boolean attempt(Runnable action) {
        boolean done = false;
        try {
            action.run();
            done = true;
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        refresh.run();
        return done;
    }

    /** A link to this page, with a version ({@code null}: the newest) and another to compare it with. */
    RouterLink link(String words, Integer version, Integer with) {
        return link(words, query(version, with));
    }

    RouterLink link(String words, QueryParameters query) {
        RouterLink link = new RouterLink(words, AgreementView.class, parameters());
        link.setQueryParameters(query);
        link.setHighlightAction((target, highlight) -> {});
        return link;
    }

    void open(QueryParameters query) {
        UI.getCurrent().navigate(AgreementView.class, parameters(), query);
    }

    static QueryParameters draft() {
        return QueryParameters.of(AgreementView.DRAFT, "");
    }

    static QueryParameters query(Integer version, Integer with) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (version != null) {
            asked.put(AgreementView.VERSION, version.toString());
        }
        if (with != null) {
            asked.put(AgreementView.WITH, with.toString());
        }
        return QueryParameters.simple(asked);
    }

    private RouteParameters parameters() {
        return new RouteParameters(
                new RouteParam(FirmLayout.FIRM, member.slug()), new RouteParam(WorkshopPage.ID, id().toString()));
    }
}
