package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.counterpart.firm.Member;
import org.counterpart.roster.ImportResult;

/** What an import did. */
class ImportResultPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** @param again lets the person choose another file */
    ImportResultPanel(Member member, ImportResult result, Runnable again) {
        addClassName("meanwhile");
        getElement().setAttribute("role", "status");
        Button roster = new Button(text("roster.import.to-roster"), click -> RosterNavigation.toList(member));
        roster.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(roster, new Button(text("roster.import.other"), click -> again.run()));
        actions.addClassName("actions");
        add(
                new H2(text("roster.import.done")),
                new Paragraph(text(
                        "roster.import.result",
                        "added",
                        result.added(),
                        "changed",
                        result.changed(),
                        "unchanged",
                        result.unchanged())),
                actions);
    }
}
