package org.counterpart.room.ui;

import jakarta.enterprise.context.Dependent;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopPage;
import org.counterpart.workshop.ui.WorkshopTab;

@Dependent
class DayTab implements WorkshopTab {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "room.day";
    }

    @Override
    public Class<? extends WorkshopPage> view() {
        return DayView.class;
    }

    @Override
    public boolean isFor(Member member, WorkshopDetails workshop) {
        return member.has(Role.VP, Role.CONSULTANT);
    }
}
