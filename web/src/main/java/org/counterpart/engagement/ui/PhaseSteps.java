package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.counterpart.engagement.Phase;

/** The phases in their order, with the one an engagement stands in. */
class PhaseSteps extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** @param round of contracting; said from the second on */
    PhaseSteps(Phase now, int round) {
        addClassName("phases");
        getElement().setAttribute("aria-label", text("engagement.phases"));
        for (Phase phase : Phase.values()) {
            ListItem step = new ListItem(new Span(label(phase)));
            if (phase.compareTo(now) < 0) {
                step.addClassName("passed");
            } else if (phase == now) {
                step.addClassName("current");
                step.getElement().setAttribute("aria-current", "step");
                if (round > 1) {
                    Span again = new Span(text("engagement.round", "round", round));
                    again.addClassName("secondary");
                    step.add(again);
                }
            }
            add(step);
        }
    }

    static String label(Phase phase) {
        return text("engagement.phase." + phase);
    }
}
