package org.counterpart.followup.ui;

import jakarta.enterprise.context.Dependent;
import org.counterpart.workshop.ui.WorkshopPage;
import org.counterpart.workshop.ui.WorkshopTab;

@Dependent
class IssuesTab implements WorkshopTab {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String title() {
        return "followup.issues.tab";
    }

    @Override
    public Class<? extends WorkshopPage> view() {
        return IssuesView.class;
    }
}
