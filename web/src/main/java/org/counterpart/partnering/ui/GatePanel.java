package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.counterpart.partnering.AgreementStage;
import org.counterpart.partnering.AgreementStanding;

/** The gate of the agreement: open, or what each has to do to open it. */
final class GatePanel {

    private GatePanel() {}

    static Div of(AgreementStanding standing) {
        boolean open = standing.gate().isEmpty();
        Span state = new Span(text(open ? "partnering.gate.open" : "partnering.gate.closed"));
        state.addClassName("gate-state");
        Div head = new Div((open ? VaadinIcon.UNLOCK : VaadinIcon.LOCK).create(), state);
        head.addClassName("gate-head");
        head.getElement().setAttribute("role", "status");
        Div panel = new Div(head);
        panel.addClassNames("gate", open ? "open" : "shut");
        if (standing.stage() == AgreementStage.REOPENED) {
            Paragraph reopened = new Paragraph(text("partnering.gate.reopened"));
            reopened.addClassName("reopened");
            panel.add(reopened);
        } else if (standing.outdated()) {
            panel.add(new Paragraph(text("partnering.gate.outdated")));
        }
        if (open) {
            panel.add(new Paragraph(
                    text(standing.waived() ? "partnering.gate.open.waived" : "partnering.gate.open.text")));
        } else {
            panel.add(MissingList.of(text("partnering.gate.todo"), standing.gate()));
        }
        return panel;
    }
}
