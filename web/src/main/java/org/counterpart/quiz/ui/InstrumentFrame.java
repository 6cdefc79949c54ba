package org.counterpart.quiz.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.counterpart.firm.Member;
import org.counterpart.quiz.InstrumentDetails;
import org.counterpart.quiz.InstrumentService;

/** What every tab of an instrument's page stands in; a view gets it injected and hands it on to {@link InstrumentPage}. */
@Dependent
class InstrumentFrame {

    final Member member;
    final InstrumentService instruments;
    private final Instance<InstrumentTab> tabs;

    @Inject
    InstrumentFrame(Member member, InstrumentService instruments, @Any Instance<InstrumentTab> tabs) {
        this.member = member;
        this.instruments = instruments;
        this.tabs = tabs;
    }

    List<InstrumentTab> tabs(InstrumentDetails instrument) {
        return tabs.stream()
                .filter(tab -> tab.isFor(member, instrument))
                .sorted(Comparator.comparingInt(InstrumentTab::order))
                .toList();
    }
}
