package org.counterpart.workshop.ui;

import jakarta.enterprise.context.Dependent;
import org.counterpart.engagement.ui.EngagementPage;
import org.counterpart.engagement.ui.EngagementTab;

@Dependent
class EngagementWorkshopsTab implements EngagementTab {

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String title() {
        return "workshop.menu";
    }

    @Override
    public Class<? extends EngagementPage> view() {
        return EngagementWorkshopsView.class;
    }
}
