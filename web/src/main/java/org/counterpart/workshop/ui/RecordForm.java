package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;

/** Writes one thing in a dialog: saves once per click, says at the field what is wrong, and lets two people change the same. */
abstract class RecordForm<D extends Record> extends Dialog {

    private static final long serialVersionUID = 1L;

    /** One dialog adds once, however often its button is pressed. */
    final String requestKey = Ids.next().toString();

    final Binder<D> binder;
    private final Paragraph meanwhile = new Paragraph(text("clients.meanwhile"));

    RecordForm(Class<D> type, String title) {
        binder = new Binder<>(type);
        setHeaderTitle(title);
        setWidth("42rem");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        add(meanwhile);
        Button save = new Button(text("action.save"), click -> {
            trySaving();
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
    }

    /**
     * Writes it.
     *
     * @throws Stale if somebody changed it since it was read
     */
    abstract void save(D typed);

    /** What stands now, read again after somebody else's change, beside what the form began with. */
    abstract ThreeWay<D> compared(D typed);

    private void trySaving() {
        D typed;
        try {
            typed = binder.writeRecord();
        } catch (ValidationException wrong) {
            wrong.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(status -> status.getField())
                    .filter(Focusable.class::isInstance)
                    .ifPresent(field -> ((Focusable<?>) field).focus());
            return;
        }
        try {
            save(typed);
            close();
        } catch (Invalid invalid) {
            FormProblems.show(
                    binder,
                    new Invalid(invalid.errors().stream()
                            .map(error -> new FieldError(
                                    error.field().replaceFirst("^(data|reach)\\.", ""), error.key(), error.values()))
                            .toList()));
        } catch (Stale changedMeanwhile) {
            binder.readRecord(compared(typed).merged());
            meanwhile.setVisible(true);
        } catch (Conflict refused) {
            Notices.problem(refused);
        }
    }
}
