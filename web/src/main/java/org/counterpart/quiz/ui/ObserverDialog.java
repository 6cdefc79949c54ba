package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.quiz.InvitationService;
import org.counterpart.quiz.ObserverData;
import org.counterpart.quiz.ObserverSuggestion;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Pickers;
import org.counterpart.shell.Texts;

/** Names somebody to be asked about oneself: one of the engagement's people, or anybody with an address. */
class ObserverDialog extends SavingDialog<ObserverData> {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient InvitationService invitations;
    private final UUID subjectId;
    private final transient Runnable named;
    private final ComboBox<ObserverSuggestion> person = new ComboBox<>(text("observers.person"));
    private final TextField name = new TextField(text("members.name"));
    private final EmailField email = new EmailField(text("members.email"));
    private final RadioButtonGroup<RaterGroup> group = new RadioButtonGroup<>(text("observers.group"));
    private final Select<String> language = Pickers.spoken(text("observers.language"));

    ObserverDialog(
            Member member,
            InvitationService invitations,
            Validator validator,
            UUID subjectId,
            List<ObserverSuggestion> suggestions,
            Runnable named) {
        super(ObserverData.class, validator, text("observers.add"), text("observers.add"));
        this.member = member;
        this.invitations = invitations;
        this.subjectId = subjectId;
        this.named = named;
        person.setItems(suggestions);
        person.setItemLabelGenerator(one -> one.name() + " · " + text("quiz.group." + one.group()));
        person.setClearButtonVisible(true);
        person.setHelperText(text("observers.person.hint"));
        person.setVisible(!suggestions.isEmpty());
        person.addValueChangeListener(change -> chosen(change.getValue()));
        group.setItems(RaterGroup.CLIENT, RaterGroup.COLLEAGUE);
        group.setItemLabelGenerator(one -> text("observers.group." + one));
        group.setHelperText(text("observers.group.hint"));
        email.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(text("field.email")));
        language.setHelperText(text("observers.language.hint"));
        bind();
        binder.readRecord(
                new ObserverData(null, "", "", null, Texts.here().locale().getLanguage()));
        FormLayout form = new FormLayout(person, name, email, group, language);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        form.setColspan(person, 2);
        add(new Paragraph(text("observers.add.text")), form);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                (person.isVisible() ? person : name).focus();
            }
        });
    }

    private void bind() {
        binder.forField(person)
                .withConverter(one -> one == null ? null : one.personId(), id -> null)
                .bind("personId");
        binder.forField(name)
                .withValidator(typed -> person.getValue() != null || !typed.isBlank(), text("field.required"))
                .withValidator(rules.of("name"))
                .bind("name");
        binder.forField(email)
                .withValidator(typed -> person.getValue() != null || !typed.isBlank(), text("field.required"))
                .withValidator(rules.of("email"))
                .bind("email");
        binder.forField(group).withValidator(rules.of("group")).bind("group");
        binder.forField(language).withValidator(rules.of("language")).bind("language");
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
    }

    /** What is known of somebody need not be typed, and their address is not shown. */
    private void chosen(ObserverSuggestion one) {
        name.setEnabled(one == null);
        email.setEnabled(one == null);
        name.setInvalid(false);
        email.setInvalid(false);
        if (one != null) {
            name.setValue(one.name());
            email.setValue("");
            group.setValue(one.group());
            language.setValue(one.language());
        }
    }

    @Override
    void save(ObserverData typed) {
        invitations.name(member, subjectId, typed, requestKey);
        Notices.done(text("observers.added", "name", typed.name()));
        named.run();
    }
}
