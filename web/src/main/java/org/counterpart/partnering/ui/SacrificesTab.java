package org.counterpart.partnering.ui;

import jakarta.enterprise.context.Dependent;
import org.counterpart.workshop.ui.WorkshopPage;
import org.counterpart.workshop.ui.WorkshopTab;

@Dependent
class SacrificesTab implements WorkshopTab {

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String title() {
        return "partnering.sacrifices";
    }

    @Override
    public Class<? extends WorkshopPage> view() {
        return SacrificesView.class;
    }
}
