package org.counterpart.prework.ui;

import jakarta.enterprise.context.Dependent;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopPage;
import org.counterpart.workshop.ui.WorkshopTab;

@Dependent
class PreworkTab implements WorkshopTab {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "prework.title";
    }

    @Override
    public Class<? extends WorkshopPage> view() {
        return PreworkView.class;
    }

    @Override
    public boolean isFor(Member member, WorkshopDetails workshop) {
        return member.has(Role.VP, Role.CONSULTANT);
    }
}
