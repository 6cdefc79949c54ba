package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.counterpart.workshop.Stage;

/** The stages in their order, with the one a workshop stands in. */
class StageSteps extends OrderedList {

    private static final long serialVersionUID = 1L;

    StageSteps(Stage now) {
        addClassName("phases");
        getElement().setAttribute("aria-label", text("workshop.stages"));
        for (Stage stage : Stage.values()) {
            ListItem step = new ListItem(new Span(label(stage)));
            if (stage.compareTo(now) < 0) {
                step.addClassName("passed");
            } else if (stage == now) {
                step.addClassName("current");
                step.getElement().setAttribute("aria-current", "step");
            }
            add(step);
        }
    }

    static String label(Stage stage) {
        return text("workshop.stage." + stage);
    }
}
