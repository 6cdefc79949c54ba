package org.counterpart.clients.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import jakarta.validation.Validator;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.ThreeWay;

/** Writes one record: saves once per click, says at the field what is wrong, and lets two people change the same. */
abstract class RecordDialog<D extends Record> extends Dialog {

    private static final long serialVersionUID = 1L;

    /** One dialog adds once, however often its button is pressed. */
    final String requestKey = Ids.next().toString();

    final Binder<D> binder;
    final transient FieldRules rules;
    final TextField name = new TextField(text("members.name"));
    private final Paragraph meanwhile = new Paragraph(text("clients.meanwhile"));

    RecordDialog(Class<D> type, Validator validator, String title) {
        binder = new Binder<>(type);
        rules = new FieldRules(validator, type);
        setHeaderTitle(title);
        setWidth("36rem");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        add(meanwhile);
        binder.forField(name)
                .asRequired(text("field.required"))
                .withValidator(rules.of("name"))
                .bind("name");
        // What no field of the form changes stays as it is.
        binder.forField(new ReadOnlyHasValue<>(value -> {})).bind("status");
        Button save = new Button(text("action.save"), click -> {
            trySaving();
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
        name.focus();
    }

    /**
     * Writes it.
     *
     * @throws Stale if somebody changed it since it was read
     */
    abstract void save(D typed);

    /** What stands now, read again after somebody else's change, beside what the form began with. */
    abstract ThreeWay<D> compared(D typed);

    /** Which field is to blame for a conflict. */
    abstract TextFieldBase<?, ?> toBlame(Conflict conflict);

    private void trySaving() {
        D typed;
        try {
            typed = binder.writeRecord();
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
        } catch (Conflict conflict) {
            TextFieldBase<?, ?> field = toBlame(conflict);
            field.setErrorMessage(text(conflict.key()));
            field.setInvalid(true);
            field.focus();
        } catch (Stale changedMeanwhile) {
            binder.readRecord(compared(typed).merged());
            meanwhile.setVisible(true);
        }
    }
}
