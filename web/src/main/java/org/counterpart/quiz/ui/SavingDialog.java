package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import jakarta.validation.Validator;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Texts;

/** Writes one record: saves once per click, says at the field what is wrong, and keeps what was typed. */
abstract class SavingDialog<D extends Record> extends Dialog {

    private static final long serialVersionUID = 1L;

    /** One dialog makes one thing, however often its button is pressed. */
    final String requestKey = Ids.next().toString();

    final Binder<D> binder;
    final transient FieldRules rules;
    private final Span problem = new Span();

    SavingDialog(Class<D> type, Validator validator, String title, String saveLabel) {
        binder = new Binder<>(type);
        rules = new FieldRules(validator, type);
        setHeaderTitle(title);
        setWidth("36rem");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        Button save = new Button(saveLabel, click -> {
            trySaving();
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(problem, new Button(text("action.cancel"), click -> close()), save);
    }

    /**
     * Writes it.
     *
     * @throws Problem if it cannot be done as it is
     */
    abstract void save(D typed);

    /** Whether what no record holds is filled in; says at its field what is not. */
    boolean ready() {
        return true;
    }

    /** Somebody else changed it since it was read: takes over what only they changed. */
    void meanwhile(D typed) {
        throw new IllegalStateException("nothing that is new was changed by others");
    }

    /** Says what stands in the way, for all to read in the dialog. */
    final void say(String sentence) {
        problem.setText(sentence);
    }

    private void trySaving() {
        say("");
        D typed;
        try {
            typed = binder.writeRecord();
            if (!ready()) {
                return;
            }
        } catch (ValidationException wrong) {
            wrong.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(status -> status.getField())
                    .ifPresent(field -> ((Focusable<?>) field).focus());
            return;
        }
        try {
            save(typed);
            close();
        } catch (Invalid invalid) {
            FormProblems.show(binder, invalid);
        } catch (Stale changed) {
            meanwhile(typed);
        } catch (Problem refused) {
            say(Texts.here().get(refused.key(), refused.values()));
        }
    }
}
