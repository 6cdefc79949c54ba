package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before something is taken out of the draft. */
final class RemoveDialog {

    private RemoveDialog() {}

    static ConfirmDialog of(String what, Runnable remove) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("contract.remove.title"),
                text("contract.remove.text", "text", what),
                text("contract.remove.confirm"),
                confirmed -> remove.run(),
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        return dialog;
    }
}
