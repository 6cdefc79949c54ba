package org.counterpart.promises.ui;

import jakarta.enterprise.context.Dependent;
import org.counterpart.engagement.ui.EngagementPage;
import org.counterpart.engagement.ui.EngagementTab;

@Dependent
class PromisesTab implements EngagementTab {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "promises.menu";
    }

    @Override
    public Class<? extends EngagementPage> view() {
        return EngagementPromisesView.class;
    }
}
