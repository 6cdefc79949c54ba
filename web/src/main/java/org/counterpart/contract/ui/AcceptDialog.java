package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.counterpart.contract.AcceptanceData;
import org.counterpart.shell.Notices;

/** Accepts a version by name; asked once more, because it cannot be taken back. */
final class AcceptDialog {

    private AcceptDialog() {}

    static Button button(Desk desk, int number) {
        Button accept = new Button(
                text("contract.accept", "number", number), VaadinIcon.CHECK.create(), click -> confirm(desk, number)
                        .open());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return accept;
    }

    private static ConfirmDialog confirm(Desk desk, int number) {
        String party = desk.party(desk.ownParty());
        return new ConfirmDialog(
                text("contract.accept.title", "number", number, "party", party),
                text(
                        "contract.accept.text",
                        "number",
                        number,
                        "party",
                        party,
                        "name",
                        desk.member().name()),
                text("contract.accept", "number", number),
                confirmed -> {
                    boolean done = desk.attempt(
                            () -> desk.versions()
                                    .accept(
                                            desk.member(),
                                            desk.engagement(),
                                            number,
                                            new AcceptanceData(desk.ownParty())),
                            null);
                    if (done) {
                        Notices.done(text("contract.accept.done", "number", number, "party", party));
                        desk.refresh();
                    }
                },
                text("action.cancel"),
                cancelled -> {});
    }
}
