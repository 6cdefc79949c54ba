package org.counterpart.promises.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.LongSupplier;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.promises.PromiseAction;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** Asks once more before a promise is settled or contested, and for a word with it. */
class NoteDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    private final TextArea note = new TextArea();
    private final Paragraph meanwhile = new Paragraph();
    private final transient Action action;
    private final transient LongSupplier now;
    private final transient Runnable done;
    private long version;

    /** What is done, on the version that was seen, with what was written. */
    @FunctionalInterface
    interface Action {
        void on(long version, String note);
    }

    /**
     * @param required whether there has to be a word with it
     * @param now the version that stands by then
     */
    NoteDialog(PromiseAction what, boolean required, long version, Action action, LongSupplier now, Runnable done) {
        this.version = version;
        this.action = action;
        this.now = now;
        this.done = done;
        setHeaderTitle(text("promises.action." + what));
        setWidth("30rem");
        note.setLabel(text(required ? "promises.reason" : "promises.note"));
        note.setMaxLength(LONGEST);
        note.setRequiredIndicatorVisible(required);
        note.setWidthFull();
        note.setMinHeight("6em");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        add(meanwhile, new Paragraph(text("promises.explain." + what)), note);
        Button act = new Button(text("promises.action." + what), click -> {
            act();
            click.getSource().setEnabled(true);
        });
        act.setDisableOnClick(true);
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (what == PromiseAction.RULE_BROKEN || what == PromiseAction.RELEASE) {
            act.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        getFooter().add(new Button(text("action.cancel"), click -> close()), act);
        note.focus();
    }

    private void act() {
        try {
            action.on(version, note.getValue());
            close();
            done.run();
        } catch (Invalid wrong) {
            note.setErrorMessage(Texts.here()
                    .get(wrong.errors().get(0).key(), wrong.errors().get(0).values()));
            note.setInvalid(true);
            note.focus();
        } catch (Stale changed) {
            version = now.getAsLong();
            meanwhile.setText(text("promises.meanwhile"));
            meanwhile.setVisible(true);
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }
}
