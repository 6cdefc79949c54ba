package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.MemberRow;
import org.counterpart.members.MembersService;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Pickers;
import org.counterpart.shell.ThreeWay;

/** A profile's fields in groups; rate, status, since when and sign-in only for a VP. */
class ProfileForm extends Div {

    private static final long serialVersionUID = 1L;

    /** More members than a firm has; a list to choose from, not to page through. */
    private static final int MOST_SIGN_INS = 2000;

    private final Binder<ConsultantData> binder = new Binder<>(ConsultantData.class);
    private final WordsField specialities;
    private final WordsField industries;
    private final transient FieldRules rules;
    private ConsultantData read;
    private boolean unsaved;

    ProfileForm(Member member, RosterService roster, MembersService members, Validator validator, Clock clock) {
        addClassName("profile-form");
        rules = new FieldRules(validator, ConsultantData.class);
        specialities = new WordsField(roster.specialities(member), text("roster.specialities.hint"));
        industries = new WordsField(roster.industries(member), text("roster.industries.hint"));
        ComboBox<String> country = Pickers.country();
        RegionField region = new RegionField();
        country.addValueChangeListener(chosen -> region.offer(chosen.getValue()));

        group("person", required("name", new TextField()), optional("pronouns", ProfileFields.pronouns()));
        group(
                "place",
                required("country", country),
                optional("region", region),
                required("city", new TextField()),
                required("zone", Pickers.zone(clock)));
        group(
                "skills",
                wide(optional("languages", new LanguagesField(text("roster.languages")))),
                wide(words("specialities", specialities)),
                wide(words("industries", industries)),
                wide(words("deliveredIn", Pickers.countries())));
        group(
                "about",
                wide(optional("biography", ProfileFields.biography())),
                wide(optional("links", new LinksField(text("roster.links")))));
        group(
                "week",
                wide(optional("workDays", ProfileFields.days())),
                optional("worksFrom", ProfileFields.time()),
                optional("worksUntil", ProfileFields.time()));
        if (member.has(Role.VP)) {
            group(
                    "vps",
                    wide(rate()),
                    optional("status", ProfileFields.status()),
                    optional("joinedOn", ProfileFields.day(clock)),
                    wide(signIn(members.rows(member, new Slice(0, MOST_SIGN_INS)))));
        } else {
            // Not theirs to change: kept as read, because a record is only written whole.
            List.of("rate", "status", "memberId", "joinedOn")
                    .forEach(unseen ->
                            binder.forField(new ReadOnlyHasValue<>(value -> {})).bind(unseen));
        }
    }

    /** Puts a profile into the fields. */
    void read(ConsultantData data) {
        read = data;
        specialities.offer(data.specialities());
        industries.offer(data.industries());
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
        specialities.offer(theirs.specialities());
        industries.offer(theirs.industries());
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

    private MoneyField rate() {
        MoneyField rate = new MoneyField(text("roster.rate"));
        binder.forField(rate)
                .withValidator(sum -> !rate.isHalf(), sum -> text("money.half"))
                .withValidator(rules.of("rate"))
                .bind("rate");
        return rate;
    }

    private ComboBox<MemberRow> signIn(List<MemberRow> staff) {
        ComboBox<MemberRow> signIn = ProfileFields.signIn(staff);
        binder.forField(signIn)
                .withConverter(chosen -> chosen == null ? null : chosen.id(), id -> staff.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElse(null))
                .bind("memberId");
        return signIn;
    }

    private <F extends Component & HasValue<?, Set<String>> & HasLabel> F words(String component, F field) {
        field.setLabel(text("roster." + component));
        binder.forField(field)
                .withConverter(WordsField::sorted, Set::copyOf)
                .withValidator(rules.of(component))
                .bind(component);
        return field;
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

    private static Component wide(Component field) {
        field.getElement().setAttribute("colspan", "2");
        return field;
    }

    private void group(String name, Component... fields) {
        FormLayout group = new FormLayout(fields);
        group.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("32em", 2));
        add(new H2(text("roster.group." + name)), group);
    }
}
