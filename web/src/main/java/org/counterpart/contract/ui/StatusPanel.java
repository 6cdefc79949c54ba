package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import org.counterpart.contract.Draft;
import org.counterpart.contract.VersionRow;
import org.counterpart.shell.Moment;

/** Where the agreement stands: the newest version, who accepted it, and what one can do next. */
class StatusPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Runnable lacking;
    private final Div words = new Div();
    private final Div choices = new Div();

    /** @param lacking leads to what is still lacking */
    StatusPanel(Desk desk, Runnable lacking) {
        this.desk = desk;
        this.lacking = lacking;
        addClassName("contract-status");
        getElement().setAttribute("aria-label", text("contract.status"));
        words.addClassName("words");
        choices.addClassName("actions");
        // Stays where it is, so that who pressed it can press it again.
        Button again = new Button(VaadinIcon.REFRESH.create(), click -> desk.refresh());
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        again.setAriaLabel(text("contract.refresh"));
        again.setTooltipText(text("contract.refresh"));
        Div actions = new Div(choices, again);
        actions.addClassName("actions");
        add(words, actions);
    }

    void show(Draft draft) {
        words.removeAll();
        choices.removeAll();
        VersionRow latest = draft.latest();
        if (latest == null) {
            words.add(new Paragraph(text("contract.status.none")));
        } else {
            RouterLink version = desk.link(text("contract.version", "number", latest.number()), latest.number(), null);
            version.addClassName("strong");
            Span sent = new Span(
                    new Span(" " + text("contract.version.sent", "name", latest.name()) + " "),
                    new Moment(latest.sentAt(), desk.zone()));
            sent.addClassName("secondary");
            words.add(new Paragraph(version, sent), Acceptances.of(desk, latest, draft.parties()));
            if (draft.changed()) {
                Paragraph changed = new Paragraph(text("contract.status.changed", "number", latest.number()));
                changed.addClassName("secondary");
                words.add(changed);
            }
        }
        choose(draft);
    }

    private void choose(Draft draft) {
        VersionRow latest = draft.latest();
        if (draft.mayAccept()) {
            choices.add(AcceptDialog.button(desk, latest.number()));
        }
        if (desk.isFirm() && desk.isGoingOn() && (draft.changed() || latest.round() != draft.round())) {
            Button send = new Button(text("contract.send"), VaadinIcon.PAPERPLANE_O.create(), click -> send(draft));
            if (draft.missing().isEmpty() && !draft.mayAccept()) {
                send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            choices.add(send);
        }
        if (latest != null) {
            choices.add(desk.link(text("contract.versions"), latest.number(), null));
        }
    }

    private void send(Draft draft) {
        if (draft.missing().isEmpty()) {
            new SendDialog(desk, draft.latest() == null ? 1 : draft.latest().number() + 1).open();
        } else {
            lacking.run();
        }
    }
}
