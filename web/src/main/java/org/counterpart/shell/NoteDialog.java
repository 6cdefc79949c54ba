package org.counterpart.shell;

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

/** Asks once more before a step is taken, and for a word with it; keeps that word if somebody else took one meanwhile. */
public class NoteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea note;
    private final Paragraph meanwhile = new Paragraph();
    private final Button act;
    private final transient Step step;
    private final transient LongSupplier now;
    private final transient Runnable done;
    private long version;

    /**
     * What it says.
     *
     * @param title what the step is; on its button too
     * @param meanwhile said if somebody else took a step since
     */
    public record Words(String title, String explanation, String label, String meanwhile) {}

    /** What is done, on the version that was seen, with what was written. */
    @FunctionalInterface
    public interface Step {
        void on(long version, String note);
    }

    /**
     * The dialog.
     *
     * @param longest how many characters there may be
     * @param now the version that stands by then
     */
    public NoteDialog(Words words, int longest, long version, Step step, LongSupplier now, Runnable done) {
        this.version = version;
        this.step = step;
        this.now = now;
        this.done = done;
        setHeaderTitle(words.title());
        setWidth("32rem");
        note = new TextArea(words.label());
        note.setMaxLength(longest);
        note.setWidthFull();
        note.setMinHeight("7em");
        meanwhile.setText(words.meanwhile());
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        add(meanwhile, new Paragraph(words.explanation()), note);
        act = new Button(words.title(), click -> {
            act();
            click.getSource().setEnabled(true);
        });
        act.setDisableOnClick(true);
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), act);
        note.focus();
    }

    /** There has to be a word with it. */
    public NoteDialog required(boolean required) {
        note.setRequiredIndicatorVisible(required);
        return this;
    }

    /** It ends something. */
    public NoteDialog grave(boolean grave) {
        if (grave) {
            act.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        return this;
    }

    private void act() {
        try {
            step.on(version, note.getValue());
            close();
            done.run();
        } catch (Invalid wrong) {
            note.setErrorMessage(Texts.here()
                    .get(wrong.errors().get(0).key(), wrong.errors().get(0).values()));
            note.setInvalid(true);
            note.focus();
        } catch (Stale changed) {
            version = now.getAsLong();
            meanwhile.setVisible(true);
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }
}
