package org.counterpart.workshop.ui;

import jakarta.enterprise.context.Dependent;

@Dependent
class AgendaTab implements WorkshopTab {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "workshop.agenda";
    }

    @Override
    public Class<? extends WorkshopPage> view() {
        return AgendaView.class;
    }
}
