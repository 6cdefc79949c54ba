package org.counterpart.programmes.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.programmes.ProgrammeData;
import org.counterpart.programmes.ProgrammeDetails;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Pickers;
import org.counterpart.shell.Texts;
import org.counterpart.shell.ThreeWay;

/** Adds a programme or changes one. */
class ProgrammeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient ProgrammeService programmes;
    private final transient Runnable saved;
    private final transient FieldRules rules;
    private final Binder<ProgrammeData> binder = new Binder<>(ProgrammeData.class);
    private final TextField name = new TextField(text("programmes.name"));
    private final Paragraph meanwhile = new Paragraph();

    /** One dialog adds once, however often its button is pressed. */
    private final String requestKey = Ids.next().toString();

    private transient ProgrammeDetails seen;

    /** @param seen what to change; {@code null}: a new one */
    ProgrammeDialog(
            Member member, ProgrammeService programmes, Validator validator, ProgrammeDetails seen, Runnable saved) {
        this.member = member;
        this.programmes = programmes;
        this.saved = saved;
        this.seen = seen;
        rules = new FieldRules(validator, ProgrammeData.class);
        setHeaderTitle(text(seen == null ? "programmes.add" : "programmes.change"));
        setWidth("34rem");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        add(meanwhile, fields());
        binder.readRecord(
                seen == null
                        ? new ProgrammeData(
                                "", "", List.of(Texts.here().locale().getLanguage()), 2, false, null)
                        : seen.data());
        Button save = new Button(text("action.save"), click -> {
            save();
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
        name.focus();
    }

    private FormLayout fields() {
        TextArea summary = new TextArea(text("programmes.summary"));
        summary.setMaxLength(1000);
        summary.setMinHeight("6em");
        MultiSelectComboBox<String> languages = Pickers.languages();
        languages.setLabel(text("programmes.languages"));
        NumberField days = new NumberField(text("programmes.length"));
        days.setStep(0.5);
        days.setMin(0.5);
        days.setMax(100);
        days.setStepButtonsVisible(true);
        String range = text("programmes.length.range");
        days.setI18n(new NumberField.NumberFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setStepErrorMessage(range));
        Checkbox required = new Checkbox(text("programmes.certification.required"));
        binder.forField(name)
                .asRequired(text("field.required"))
                .withValidator(rules.of("name"))
                .bind("name");
        binder.forField(summary).withValidator(rules.of("summary")).bind("summary");
        binder.forField(languages)
                .withConverter(chosen -> List.copyOf(new TreeSet<>(chosen)), Set::copyOf)
                .withValidator(rules.of("languages"))
                .bind("languages");
        binder.forField(days)
                .asRequired(text("field.required"))
                .withValidator(typed -> typed * 2 == Math.rint(typed * 2), text("programmes.length.range"))
                .withConverter(
                        typed -> typed == null ? null : (Integer) (int) (typed * 2),
                        half -> half == null ? null : (Double) (half / 2.0))
                .withValidator(rules.of("halfDays"))
                .bind("halfDays");
        binder.forField(required).bind("certificationRequired");
        binder.forField(new ReadOnlyHasValue<>(value -> {})).bind("status");
        FormLayout form = new FormLayout(name, summary, languages, days, required);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return form;
    }

    private void save() {
        ProgrammeData typed;
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
            if (seen == null) {
                programmes.add(member, typed, requestKey);
            } else {
                programmes.change(member, seen.id(), seen.version(), typed);
            }
            close();
            Notices.done(text("programmes.saved", "name", typed.name()));
            saved.run();
        } catch (Invalid invalid) {
            FormProblems.show(
                    binder,
                    new Invalid(invalid.errors().stream()
                            .map(error -> new FieldError(error.field().split("[.\\[]")[0], error.key(), error.values()))
                            .toList()));
        } catch (Conflict taken) {
            name.setErrorMessage(text(taken.key()));
            name.setInvalid(true);
            name.focus();
        } catch (Stale changedMeanwhile) {
            merge(typed);
        }
    }

    /** What only the other changed is taken over; what both changed stays as typed. */
    private void merge(ProgrammeData typed) {
        ProgrammeDetails now = programmes.find(member, seen.id());
        binder.readRecord(ThreeWay.of(seen.data(), now.data(), typed).merged());
        seen = now;
        meanwhile.setText(text("programmes.meanwhile"));
        meanwhile.setVisible(true);
    }
}
