package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterpart.common.Codes;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.Template;
import org.counterpart.firm.Member;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.programmes.ui.ProgrammePicker;
import org.counterpart.roster.RosterService;
import org.counterpart.roster.ui.WordsField;
import org.counterpart.shell.DayField;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Pickers;

/** What is said of an engagement, to be typed; its template is chosen elsewhere, once. */
class EngagementForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final Binder<EngagementData> binder = new Binder<>(EngagementData.class);
    private final transient FieldRules rules;
    private final TextField name = new TextField(text("engagement.name"));
    private final ComboBox<String> zone;
    private Template template = Template.ADVISORY;
    private transient EngagementData before;

    EngagementForm(Member member, ProgrammeService programmes, RosterService roster, Validator validator, Clock clock) {
        rules = new FieldRules(validator, EngagementData.class);
        zone = Pickers.zone(clock);
        TextArea purpose = new TextArea(text("engagement.purpose"));
        purpose.setHelperText(text("engagement.purpose.hint"));
        purpose.setMaxLength(4000);
        purpose.setMinHeight("7em");
        ProgrammePicker programme = new ProgrammePicker(member, programmes);
        programme.setLabel(text("engagement.programme"));
        programme.setHelperText(text("engagement.programme.hint"));
        programme.setClearButtonVisible(true);
        MultiSelectComboBox<String> languages = Pickers.languages();
        languages.setLabel(text("engagement.languages"));
        WordsField specialities = new WordsField(roster.specialities(member), text("engagement.specialities.hint"));
        specialities.setLabel(text("engagement.specialities"));
        binder.forField(name)
                .asRequired(text("field.required"))
                .withValidator(rules.of("name"))
                .bind("name");
        binder.forField(new ReadOnlyHasValue<Template>(value -> {})).bind("template");
        binder.forField(purpose).withValidator(rules.of("purpose")).bind("purpose");
        binder.forField(programme).bind("programmeId");
        binder.forField(languages)
                .withConverter(chosen -> List.copyOf(new TreeSet<>(chosen)), Set::copyOf)
                .withValidator(rules.of("languages"))
                .bind("languages");
        binder.forField(specialities)
                .withConverter(WordsField::sorted, chosen -> {
                    specialities.offer(chosen);
                    return Set.copyOf(chosen);
                })
                .withValidator(rules.of("specialities"))
                .bind("specialities");
        add(name, purpose);
        addDates();
        add(programme, languages, specialities);
        setColspan(name, 2);
        setColspan(purpose, 2);
        setColspan(programme, 2);
    }

    private void addDates() {
        DayField starts = new DayField(text("engagement.starts"));
        DayField ends = new DayField(text("engagement.ends"));
        zone.setLabel(text("roster.zone"));
        zone.setHelperText(text("engagement.zone.hint"));
        binder.forField(starts).asRequired(text("field.required")).bind("startsOn");
        binder.forField(ends)
                .asRequired(text("field.required"))
                .withValidator(
                        last -> starts.getValue() == null || !last.isBefore(starts.getValue()),
                        text("engagement.ends.earlier"))
                .bind("endsOn");
        binder.forField(zone)
                .asRequired(text("field.required"))
                .withValidator(rules.of("zone"))
                .bind("zone");
        add(starts, ends, zone);
        setColspan(zone, 2);
    }

    void read(EngagementData data) {
        before = data;
        template = data.template();
        binder.readRecord(data);
        name.focus();
    }

    /** Shows other values as if they had been typed. */
    void show(EngagementData data) {
        binder.readRecord(data);
    }

    void become(Template chosen) {
        template = chosen;
    }

    /** For whoever has not chosen one. */
    void suggestZone(String likely) {
        if (zone.isEmpty() && Codes.isZone(likely)) {
            zone.setValue(likely);
        }
    }

    boolean hasChanges() {
        return before != null && binder.hasChanges();
    }

    /** What was typed; nothing, and the first field that is wrong in focus, if it cannot be taken. */
    Optional<EngagementData> typed() {
        try {
            EngagementData data = binder.writeRecord();
            return Optional.of(new EngagementData(
                    data.name(),
                    template,
                    data.purpose(),
                    data.startsOn(),
                    data.endsOn(),
                    data.zone(),
                    data.programmeId(),
                    data.languages(),
                    data.specialities()));
        } catch (ValidationException wrong) {
            wrong.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(status -> status.getField())
                    .filter(Focusable.class::isInstance)
                    .ifPresent(field -> ((Focusable<?>) field).focus());
            return Optional.empty();
        }
    }

    /** Says at the fields what is wrong with them. */
    void show(Invalid invalid) {
        FormProblems.show(
                binder,
                new Invalid(invalid.errors().stream()
                        .map(error -> new FieldError(
                                error.field().replaceFirst("^data\\.", "").split("[.\\[]")[0],
                                error.key(),
                                error.values()))
                        .toList()));
    }
}
