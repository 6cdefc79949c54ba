package org.counterpart.quiz.ui;

import org.counterpart.firm.Member;
import org.counterpart.quiz.InstrumentDetails;

/** A tab of an instrument's page: a bean of whatever shows something there. */
interface InstrumentTab {

    /** Where among the tabs: versions 10, passport 20. */
    int order();

    /** The key of its title. */
    String title();

    /** What it opens; its address is {@code instruments/:id/…}. */
    Class<? extends InstrumentPage> view();

    /** Whether this member has it on this instrument. */
    default boolean isFor(Member member, InstrumentDetails instrument) {
        return true;
    }
}
