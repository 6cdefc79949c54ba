package org.counterpart.outputs.ui;

import jakarta.enterprise.context.Dependent;
import org.counterpart.workshop.ui.WorkshopPage;
import org.counterpart.workshop.ui.WorkshopTab;

/** What is released, and for clients what they read of it. */
@Dependent
class OutputsTab implements WorkshopTab {

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String title() {
        return "outputs.tab";
    }

    @Override
    public Class<? extends WorkshopPage> view() {
        return OutputsView.class;
    }
}
