package org.counterpart.clients.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import jakarta.validation.Validator;
import java.time.Clock;
import org.counterpart.clients.ContactData;
import org.counterpart.clients.ContactDetails;
import org.counterpart.clients.ContactService;
import org.counterpart.clients.OrganizationDetails;
import org.counterpart.clients.Phones;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Pickers;
import org.counterpart.shell.Texts;
import org.counterpart.shell.ThreeWay;

/** Adds somebody to a client organisation's people or changes what is known of them. */
class ContactDialog extends RecordDialog<ContactData> {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient ContactService contacts;
    private final transient OrganizationDetails organization;
    private final transient Runnable saved;
    private final EmailField email = new EmailField(text("members.email"));
    private transient ContactDetails seen;

    /** @param seen what to change; {@code null}: a new one */
    ContactDialog(
            Member member,
            ContactService contacts,
            Validator validator,
            Clock clock,
            OrganizationDetails organization,
            ContactDetails seen,
            Runnable saved) {
        super(ContactData.class, validator, text(seen == null ? "clients.contact.add" : "clients.contact.change"));
        this.member = member;
        this.contacts = contacts;
        this.organization = organization;
        this.seen = seen;
        this.saved = saved;
        add(fields(clock));
        binder.readRecord(
                seen == null
                        ? new ContactData(
                                "",
                                "",
                                "",
                                "",
                                Texts.here().locale().getLanguage(),
                                organization.data().zone(),
                                "",
                                null)
                        : seen.data());
    }

    private FormLayout fields(Clock clock) {
        TextField position = new TextField(text("clients.position"));
        position.setMaxLength(120);
        email.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(text("field.email")));
        TextField phone = new TextField(text("clients.phone"));
        phone.setHelperText(text("clients.phone.hint"));
        Select<String> language = Pickers.spoken(text("clients.language"));
        ComboBox<String> zone = Pickers.zone(clock);
        zone.setLabel(text("roster.zone"));
        TextArea note = new TextArea(text("clients.note"));
        note.setHelperText(text("clients.note.hint"));
        note.setMaxLength(4000);
        binder.forField(position).withValidator(rules.of("position")).bind("position");
        binder.forField(email).withValidator(rules.of("email")).bind("email");
        binder.forField(phone)
                .withValidator(rules.of("phone"))
                .withConverter(typed -> typed, ContactDialog::written)
                .bind("phone");
        binder.forField(language).bind("language");
        binder.forField(zone)
                .asRequired(text("field.required"))
                .withConverter(id -> id == null ? "" : id, id -> id.isEmpty() ? null : id)
                .withValidator(rules.of("zone"))
                .bind("zone");
        binder.forField(note).withValidator(rules.of("note")).bind("note");
        FormLayout form = new FormLayout(name, position, email, phone, language, zone, note);
        form.setColspan(note, 2);
        return form;
    }

    private static String written(String phone) {
        return phone.isEmpty() ? "" : Phones.written(phone);
    }

    @Override
    void save(ContactData typed) {
        if (seen == null) {
            contacts.add(member, organization.id(), typed, requestKey);
        } else {
            contacts.change(member, organization.id(), seen.id(), seen.version(), typed);
        }
        Notices.done(text("clients.saved", "name", typed.name()));
        saved.run();
    }

    @Override
    ThreeWay<ContactData> compared(ContactData typed) {
        ContactDetails now = contacts.find(member, organization.id(), seen.id());
        // A number in the field stands in groups: compared as it is kept, or each would look changed.
        boolean sameNumber = typed.phone().equals(written(seen.data().phone()));
        ContactData mine =
                sameNumber ? ThreeWay.with(typed, "phone", seen.data().phone()) : typed;
        ThreeWay<ContactData> compared = ThreeWay.of(seen.data(), now.data(), mine);
        seen = now;
        return compared;
    }

    @Override
    TextFieldBase<?, ?> toBlame(Conflict conflict) {
        return email;
    }
}
