package org.counterpart.shell;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** What was typed and not saved, when somebody goes elsewhere. */
public final class Unsaved {

    private Unsaved() {}

    /** Asks whether to stay or to give it up; until then nobody leaves. */
    public static void ask(BeforeLeaveEvent event) {
        BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog(
                text("form.leave.title"),
                text("form.leave.text"),
                text("form.leave.discard"),
                discard -> leaving.proceed(),
                text("form.leave.stay"),
                stay -> leaving.cancel());
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
