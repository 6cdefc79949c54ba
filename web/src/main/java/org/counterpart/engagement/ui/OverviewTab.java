package org.counterpart.engagement.ui;

import jakarta.enterprise.context.Dependent;

@Dependent
class OverviewTab implements EngagementTab {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "engagement.overview";
    }

    @Override
    public Class<? extends EngagementPage> view() {
        return OverviewView.class;
    }
}
