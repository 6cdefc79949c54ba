package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.counterpart.common.Ids;
import org.counterpart.contract.SendData;
import org.counterpart.shell.Notices;

/** Sends the draft for acceptance, with a word to the parties. */
class SendDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    SendDialog(Desk desk, int number) {
        String requestKey = Ids.next().toString();
        setHeaderTitle(text("contract.send.title", "number", number));
        setWidth("34rem");
        TextArea note = new TextArea(text("contract.send.note"));
        note.setMaxLength(2000);
        note.setMinHeight("6em");
        note.setWidthFull();
        Button send = new Button(text("contract.send"), click -> {
            boolean done = desk.attempt(
                    () -> desk.versions()
                            .send(desk.member(), desk.engagement(), new SendData(note.getValue()), requestKey),
                    note);
            click.getSource().setEnabled(true);
            if (done) {
                close();
                Notices.done(text("contract.send.done", "number", number));
                desk.refresh();
            }
        });
        send.setDisableOnClick(true);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(text("contract.send.text")), note);
        getFooter().add(new Button(text("action.cancel"), click -> close()), send);
        note.focus();
    }
}
