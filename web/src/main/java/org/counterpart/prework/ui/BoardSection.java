package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.counterpart.prework.Preparation;

/** How evenly the parties were listened to, as a picture with a table beside it; and the gate that asks for it. */
class BoardSection extends Section {

    private static final long serialVersionUID = 1L;

    BoardSection(PreworkDesk desk) {
        Preparation preparation = desk.services().preparations.find(desk.member(), desk.id());
        Div two = new Div(new SymmetryPicture(preparation.parties()), new GatePanel(desk, preparation));
        two.addClassName("board-and-gate");
        add(new H2(text("prework.board")), two);
    }
}
