package org.counterpart.promises.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.promises.PromiseData;
import org.counterpart.shell.DayField;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Pickers;
import org.counterpart.shell.Texts;

/** What is promised, how both will know, and by when. */
class TermsForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final Binder<Typed> binder = new Binder<>(Typed.class);
    private final TextArea words = new TextArea(text("promises.text"));

    /** What the fields hold; public, because the binder reads it by reflection. */
    public record Typed(String text, String doneWhen, LocalDate day, LocalTime time, String zone) {

        static Typed at(String text, String doneWhen, Instant due, String zone) {
            LocalDateTime there = LocalDateTime.ofInstant(due, ZoneId.of(zone));
            return new Typed(text, doneWhen, there.toLocalDate(), there.toLocalTime(), zone);
        }

        Instant dueAt() {
            return day.atTime(time).atZone(ZoneId.of(zone)).toInstant();
        }

        /** Not so in the hour that is left out when clocks go forward there. */
        boolean exists() {
            return !ZoneId.of(zone).getRules().getValidOffsets(day.atTime(time)).isEmpty();
        }
    }

    TermsForm(Validator validator, Clock clock, Typed first) {
        FieldRules rules = new FieldRules(validator, PromiseData.class);
        TextArea done = new TextArea(text("promises.done-when"));
        DayField day = new DayField(text("promises.due.day"));
        TimePicker time = new TimePicker(text("promises.due.time"));
        ComboBox<String> zone = Pickers.zone(clock);
        zone.setLabel(text("promises.due.zone"));
        words.setMaxLength(1000);
        done.setMaxLength(1000);
        done.setHelperText(text("promises.done-when.hint"));
        time.setLocale(Texts.here().locale());
        time.setStep(Duration.ofMinutes(30));
        binder.forField(words)
                .asRequired(text("field.required"))
                .withValidator(rules.of("text"))
                .bind("text");
        binder.forField(done)
                .asRequired(text("field.required"))
                .withValidator(rules.of("doneWhen"))
                .bind("doneWhen");
        binder.forField(day).asRequired(text("field.required")).bind("day");
        binder.forField(time).asRequired(text("field.required")).bind("time");
        binder.forField(zone).asRequired(text("field.required")).bind("zone");
        binder.readRecord(first);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("26rem", 2));
        add(words, done, day, time, zone);
        setColspan(words, 2);
        setColspan(done, 2);
        setColspan(zone, 2);
    }

    /** What was typed; empty, and said at the fields, if it cannot be. */
    Optional<Typed> typed() {
        try {
            Typed typed = binder.writeRecord();
            if (!typed.exists()) {
                blame(new Invalid("dueAt", "promises.due.gap"));
                return Optional.empty();
            }
            return Optional.of(typed);
        } catch (ValidationException wrong) {
            wrong.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(status -> status.getField())
                    .ifPresent(field -> ((Focusable<?>) field).focus());
            return Optional.empty();
        }
    }

    /** Says at the fields what the service found wrong. */
    void blame(Invalid wrong) {
        FormProblems.show(
                binder,
                new Invalid(wrong.errors().stream()
                        .map(error -> new FieldError(
                                error.field().equals("dueAt") ? "day" : error.field(), error.key(), error.values()))
                        .toList()));
    }

    void begin() {
        words.focus();
    }
}
