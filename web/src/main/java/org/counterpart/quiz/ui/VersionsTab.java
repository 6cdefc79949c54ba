package org.counterpart.quiz.ui;

import jakarta.enterprise.context.Dependent;

@Dependent
class VersionsTab implements InstrumentTab {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "instruments.versions";
    }

    @Override
    public Class<? extends InstrumentPage> view() {
        return InstrumentView.class;
    }
}
