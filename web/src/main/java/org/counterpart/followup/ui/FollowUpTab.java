package org.counterpart.followup.ui;

import jakarta.enterprise.context.Dependent;
import org.counterpart.workshop.ui.WorkshopPage;
import org.counterpart.workshop.ui.WorkshopTab;

@Dependent
class FollowUpTab implements WorkshopTab {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title() {
        return "followup.tab";
    }

    @Override
    public Class<? extends WorkshopPage> view() {
        return FollowUpView.class;
    }
}
