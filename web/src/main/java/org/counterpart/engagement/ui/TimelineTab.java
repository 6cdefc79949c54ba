package org.counterpart.engagement.ui;

import jakarta.enterprise.context.Dependent;

@Dependent
class TimelineTab implements EngagementTab {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "engagement.timeline";
    }

    @Override
    public Class<? extends EngagementPage> view() {
        return TimelineView.class;
    }
}
