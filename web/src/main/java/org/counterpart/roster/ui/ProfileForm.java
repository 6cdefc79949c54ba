package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.ValueChangeMode;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.MemberRow;
import org.counterpart.members.MembersService;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.ThreeWay;

/** A profile's fields; rate, status and sign-in only for a VP. */
class ProfileForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    /** More members than a firm has; a list to choose from, not to page through. */
    private static final int MOST_SIGN_INS = 2000;

    private final Binder<ConsultantData> binder = new Binder<>(ConsultantData.class);
    private final MultiSelectComboBox<String> specialities = new MultiSelectComboBox<>();
    private final Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final transient FieldRules rules;
    private ConsultantData read;
    private boolean unsaved;

    ProfileForm(Member member, RosterService roster, MembersService members, Validator validator, Clock clock) {
        rules = new FieldRules(validator, ConsultantData.class);
        known.addAll(roster.specialities(member));
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("32em", 2));
        wide(required("name", new TextField()));
        add(required("country", Pickers.country()), required("city", new TextField()));
        wide(required("zone", Pickers.zone(clock)));
        wide(optional("languages", new LanguagesField(text("roster.languages"))));
        wide(specialities());
        wide(optional("biography", biography()));
        List.of(
                        "pronouns",
                        "region",
                        "joinedOn",
                        "industries",
                        "deliveredIn",
                        "workDays",
                        "worksFrom",
                        "worksUntil",
                        "links")
                .forEach(this::keep);
        if (member.has(Role.VP)) {
            wide(optional("rate", new MoneyField(text("roster.rate"))));
            add(optional("status", status()), signIn(members.rows(member, new Slice(0, MOST_SIGN_INS))));
        } else {
            // Not theirs to see: kept as read, because a record is only written whole.
            List.of("rate", "status", "memberId").forEach(this::keep);
        }
    }

    private void keep(String component) {
        binder.forField(new ReadOnlyHasValue<>(value -> {})).bind(component);
    }

    /** Puts a profile into the fields. */
    void read(ConsultantData data) {
        read = data;
        known.addAll(data.specialities());
        specialities.setItems(known);
        binder.readRecord(data);
        unsaved = false;
    }

    /** Puts a profile into the fields as if it had been typed. */
    void show(ConsultantData data) {
        read(data);
        unsaved = true;
    }

    /** Takes one value of another version; what is in the other fields stays, be it right or wrong. */
    void take(String field, Object value) {
        ConsultantData theirs = ThreeWay.with(read, field, value);
        binder.getBinding(field).ifPresent(binding -> binding.read(theirs));
    }

    /** What was typed; empty if a field says what is wrong. */
    Optional<ConsultantData> typed() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException wrong) {
            wrong.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(status -> status.getField())
                    .ifPresent(field -> {
                        if (field instanceof Focusable<?> focusable) {
                            focusable.focus();
                        }
                    });
            return Optional.empty();
        }
    }

    /** Says what a service found wrong; at the whole field where only a part of it ({@code languages[0].level}) is. */
    void show(Invalid invalid) {
        FormProblems.show(
                binder,
                new Invalid(invalid.errors().stream()
                        .map(error -> new FieldError(error.field().split("[.\\[]")[0], error.key(), error.values()))
                        .toList()));
    }

    boolean hasChanges() {
        return unsaved || binder.hasChanges();
    }

    /** What is in the fields is saved. */
    void settled() {
        typed().ifPresent(this::read);
    }

    private MultiSelectComboBox<String> specialities() {
        specialities.setLabel(text("roster.specialities"));
        specialities.setItems(known);
        specialities.setAllowCustomValue(true);
        specialities.setHelperText(text("roster.specialities.hint"));
        specialities.addCustomValueSetListener(typed -> {
            String word = typed.getDetail().strip();
            if (!word.isEmpty()) {
                Set<String> chosen = new TreeSet<>(specialities.getValue());
                chosen.add(word);
                known.add(word);
                specialities.setItems(known);
                specialities.setValue(chosen);
            }
        });
        binder.forField(specialities)
                .withConverter(chosen -> List.copyOf(new TreeSet<>(chosen)), Set::copyOf)
                .withValidator(rules.of("specialities"))
                .bind("specialities");
        return specialities;
    }

    private static TextArea biography() {
        TextArea biography = new TextArea();
        biography.setMinHeight("9em");
        biography.setMaxLength(4000);
        biography.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return biography;
    }

    private static Select<ConsultantStatus> status() {
        Select<ConsultantStatus> status = new Select<>();
        status.setItems(ConsultantStatus.values());
        status.setItemLabelGenerator(RosterFilters::label);
        return status;
    }

    private ComboBox<MemberRow> signIn(List<MemberRow> staff) {
        ComboBox<MemberRow> signIn = new ComboBox<>(text("roster.member"));
        signIn.setItems(
                staff.stream().filter(one -> !one.roles().contains(Role.CLIENT)).toList());
        signIn.setItemLabelGenerator(one -> one.name() + " · " + one.email());
        signIn.setHelperText(text("roster.member.hint"));
        binder.forField(signIn)
                .withConverter(chosen -> chosen == null ? null : chosen.id(), id -> staff.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElse(null))
                .bind("memberId");
        return signIn;
    }

    private <F extends Component & HasValue<?, V>, V> F required(String component, F field) {
        field.setRequiredIndicatorVisible(true);
        return optional(component, field);
    }

    private <F extends Component & HasValue<?, V>, V> F optional(String component, F field) {
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(text("roster." + component));
        }
        binder.forField(field).withValidator(rules.of(component)).bind(component);
        return field;
    }

    private void wide(Component field) {
        add(field, 2);
    }
}
