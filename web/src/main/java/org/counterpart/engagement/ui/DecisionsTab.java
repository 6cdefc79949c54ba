package org.counterpart.engagement.ui;

import jakarta.enterprise.context.Dependent;

@Dependent
class DecisionsTab implements EngagementTab {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "engagement.decisions";
    }

    @Override
    public Class<? extends EngagementPage> view() {
        return DecisionsView.class;
    }
}
