package org.counterpart.followup.ui;

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
import org.counterpart.followup.IssueAction;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** Asks for the words with which an issue moves on; keeps them if somebody else moved it meanwhile. */
class IssueNoteDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4000;

    private final TextArea note = new TextArea();
    private final Paragraph meanwhile = new Paragraph();
    private final transient Move move;
    private final transient LongSupplier now;
    private final transient Runnable done;
    private long version;

    /** What is done, on the version that was seen. */
    @FunctionalInterface
    interface Move {
        void on(long version, String note);
    }

    /** @param now the version that stands by then */
    IssueNoteDialog(IssueAction what, String title, long version, Move move, LongSupplier now, Runnable done) {
        this.version = version;
        this.move = move;
        this.now = now;
        this.done = done;
        setHeaderTitle(title);
        setWidth("32rem");
        note.setLabel(text("followup.note." + what));
        note.setMaxLength(LONGEST);
        note.setRequiredIndicatorVisible(what != IssueAction.SETTLE);
        note.setWidthFull();
        note.setMinHeight("7em");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        add(meanwhile, new Paragraph(text("followup.explain." + what)), note);
        Button act = new Button(title, click -> {
            act();
            click.getSource().setEnabled(true);
        });
        act.setDisableOnClick(true);
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), act);
        note.focus();
    }

    private void act() {
        try {
            move.on(version, note.getValue());
            close();
            done.run();
        } catch (Invalid wrong) {
            note.setErrorMessage(Texts.here()
                    .get(wrong.errors().get(0).key(), wrong.errors().get(0).values()));
            note.setInvalid(true);
            note.focus();
        } catch (Stale changed) {
            version = now.getAsLong();
            meanwhile.setText(text("followup.meanwhile"));
            meanwhile.setVisible(true);
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }
}
