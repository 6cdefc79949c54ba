package org.counterpart.quiz.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.counterpart.firm.Member;
import org.counterpart.quiz.InstrumentDetails;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.shell.PageFrame;

/** What every tab of an instrument's page stands in; a view gets it injected and hands it on to {@link InstrumentPage}. */
@Dependent
class InstrumentFrame extends PageFrame<InstrumentDetails> {

    @Inject
    InstrumentFrame(Member member, InstrumentService instruments, @Any Instance<InstrumentTab> tabs) {
        super(member, instruments::find, tabs);
    }
}
