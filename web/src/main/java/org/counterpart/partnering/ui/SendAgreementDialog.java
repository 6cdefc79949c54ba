package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.partnering.AgreementSending;
import org.counterpart.partnering.AgreementVersionDetails;
import org.counterpart.shell.Notices;

/** Sends the draft as a version that nobody changes; says what it lacks if it does. */
class SendAgreementDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    SendAgreementDialog(AgreementDesk desk) {
        setHeaderTitle(text("partnering.draft.send"));
        setWidth("32rem");
        TextArea note = new TextArea(text("partnering.draft.note"));
        note.setMaxLength(2000);
        note.setWidthFull();
        Div refusal = new Div();
        refusal.getElement().setAttribute("role", "alert");
        add(new Paragraph(text("partnering.draft.send.text")), note, refusal);
        Fields fields = new Fields().add("note", note);
        // One dialog sends once, however often its button is pressed.
        String key = Ids.next().toString();
        Button send = AgreementPanel.main(new Button(text("partnering.draft.send"), click -> {
            refusal.removeAll();
            fields.attempt(() -> {
                try {
                    AgreementVersionDetails sent = desk.services()
                            .versions
                            .send(desk.member(), desk.id(), new AgreementSending(note.getValue()), key);
                    close();
                    Notices.done(text(
                            "partnering.draft.sent", "number", sent.version().number()));
                    desk.open(AgreementDesk.query(null, null));
                } catch (Conflict refused) {
                    refusal.add(MissingList.of(text("partnering.draft.lacks"), refused));
                }
            });
            click.getSource().setEnabled(true);
        }));
        send.setDisableOnClick(true);
        getFooter().add(new Button(text("action.cancel"), click -> close()), send);
        note.focus();
    }
}
