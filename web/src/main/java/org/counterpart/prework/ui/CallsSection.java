package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.counterpart.prework.CallRow;

/** Everybody to be called, whom it suits best first. */
class CallsSection extends Section {

    private static final long serialVersionUID = 1L;

    CallsSection(PreworkDesk desk, List<CallRow> calls) {
        Paragraph hint = new Paragraph(text("prework.calls.hint"));
        hint.addClassName("secondary");
        UnorderedList list = new UnorderedList();
        list.addClassName("calls");
        calls.forEach(call -> list.add(new CallCard(desk, call)));
        add(new H2(text("prework.calls")), hint, list);
    }
}
