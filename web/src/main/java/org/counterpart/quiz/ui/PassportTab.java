package org.counterpart.quiz.ui;

import jakarta.enterprise.context.Dependent;

@Dependent
class PassportTab implements InstrumentTab {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "quiz.passport.tab";
    }

    @Override
    public Class<? extends InstrumentPage> view() {
        return PassportView.class;
    }
}
