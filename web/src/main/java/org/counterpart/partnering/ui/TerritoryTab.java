package org.counterpart.partnering.ui;

import jakarta.enterprise.context.Dependent;
import org.counterpart.workshop.ui.WorkshopPage;
import org.counterpart.workshop.ui.WorkshopTab;

@Dependent
class TerritoryTab implements WorkshopTab {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "partnering.territory";
    }

    @Override
    public Class<? extends WorkshopPage> view() {
        return TerritoryView.class;
    }
}
