package org.counterpart.promises.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.promises.PromiseDetails;
import org.counterpart.promises.RenegotiationData;
import org.counterpart.shell.Notices;

/** Asks for other terms. */
class RenegotiateDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea(text("promises.reason"));
    private final TermsForm form;

    /** One dialog asks once, however often its button is pressed. */
    private final String requestKey = Ids.next().toString();

    RenegotiateDialog(PromiseDialogs dialogs, Member member, PromiseDetails seen, Runnable done) {
        setHeaderTitle(text("promises.action.RENEGOTIATE"));
        setWidth("34rem");
        form = new TermsForm(
                dialogs.validator,
                dialogs.clock,
                TermsForm.Typed.at(
                        seen.promise().text(),
                        seen.doneWhen(),
                        seen.promise().dueAt(),
                        seen.promise().zone()));
        reason.setMaxLength(1000);
        reason.setWidthFull();
        add(new Paragraph(text("promises.explain.RENEGOTIATE")), form, reason);
        Button ask = new Button(text("promises.action.RENEGOTIATE"), click -> {
            form.typed().ifPresent(typed -> ask(dialogs, member, seen, typed, done));
            click.getSource().setEnabled(true);
        });
        ask.setDisableOnClick(true);
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), ask);
        form.begin();
    }

    private void ask(PromiseDialogs dialogs, Member member, PromiseDetails seen, TermsForm.Typed typed, Runnable done) {
        try {
            dialogs.promises.renegotiate(
                    member,
                    seen.id(),
                    new RenegotiationData(
                            typed.text(), typed.doneWhen(), typed.dueAt(), typed.zone(), reason.getValue()),
                    requestKey);
            close();
            done.run();
        } catch (Invalid wrong) {
            form.blame(wrong);
        } catch (Conflict refused) {
            blame(refused);
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    private void blame(Conflict refused) {
        if (refused.key().equals("promises.due.past")) {
            form.blame(new Invalid("dueAt", refused.key()));
        } else {
            Notices.problem(refused);
        }
    }
}
