package org.counterpart.workshop.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopService;

/** What every tab of a workshop's page stands in; a view gets it injected and hands it on to {@link WorkshopPage}. */
@Dependent
public class WorkshopFrame {

    private final Member member;
    private final WorkshopService workshops;
    private final Instance<WorkshopTab> tabs;

    @Inject
    WorkshopFrame(Member member, WorkshopService workshops, @Any Instance<WorkshopTab> tabs) {
        this.member = member;
        this.workshops = workshops;
        this.tabs = tabs;
    }

    Member member() {
        return member;
    }

    WorkshopDetails find(UUID id) {
        return workshops.find(member, id);
    }

    List<WorkshopTab> tabs(WorkshopDetails workshop) {
        return tabs.stream()
                .filter(tab -> tab.isFor(member, workshop))
                .sorted(Comparator.comparingInt(WorkshopTab::order))
                .toList();
    }
}
