package org.counterpart.partnering.ui;

import jakarta.enterprise.context.Dependent;
import org.counterpart.workshop.ui.WorkshopPage;
import org.counterpart.workshop.ui.WorkshopTab;

@Dependent
class AgreementTab implements WorkshopTab {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String title() {
        return "partnering.agreement";
    }

    @Override
    public Class<? extends WorkshopPage> view() {
        return AgreementView.class;
    }
}
