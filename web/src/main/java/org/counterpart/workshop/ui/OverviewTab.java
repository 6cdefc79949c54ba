package org.counterpart.workshop.ui;

import jakarta.enterprise.context.Dependent;

@Dependent
class OverviewTab implements WorkshopTab {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "workshop.overview";
    }

    @Override
    public Class<? extends WorkshopPage> view() {
        return OverviewView.class;
    }
}
