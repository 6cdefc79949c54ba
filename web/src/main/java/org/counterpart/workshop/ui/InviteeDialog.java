package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.clients.ContactDetails;
import org.counterpart.clients.ContactStatus;
import org.counterpart.clients.Phones;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Pickers;
import org.counterpart.shell.Texts;
import org.counterpart.shell.ThreeWay;
import org.counterpart.workshop.ParticipantData;
import org.counterpart.workshop.ParticipantDetails;
import org.counterpart.workshop.ReachData;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyRow;

/** Puts somebody on the list of those who are invited, picked from the party's contacts or typed in, or changes them. */
class InviteeDialog extends RecordForm<Invitee> {

    private static final long serialVersionUID = 1L;

    /** More people than a firm knows at one organisation; to choose from, not to page through. */
    private static final int MOST = 500;

    private final Member member;
    private final transient WorkshopServices services;
    private final transient WorkshopDetails workshop;
    private final transient WorkshopPartyRow party;
    private final transient Runnable saved;
    private final transient FieldRules who;
    private final transient FieldRules how;
    private final TextField name = new TextField(text("members.name"));
    private UUID contact;
    private transient ParticipantDetails seen;

    /**
     * @param others who is on the list already
     * @param seen whom to change; {@code null}: somebody new
     */
    InviteeDialog(
            Member member,
            WorkshopServices services,
            WorkshopDetails workshop,
            WorkshopPartyRow party,
            List<ParticipantDetails> others,
            ParticipantDetails seen,
            Runnable saved) {
        super(
                Invitee.class,
                text(seen == null ? "workshop.person.add" : "workshop.person.change", "party", party.name()));
        this.member = member;
        this.services = services;
        this.workshop = workshop;
        this.party = party;
        this.seen = seen;
        this.saved = saved;
        who = new FieldRules(services.validator, ParticipantData.class);
        how = new FieldRules(services.validator, ReachData.class);
        if (seen == null) {
            add(contacts(others));
        }
        add(fields());
        binder.readRecord(
                seen == null
                        ? new Invitee(
                                "",
                                "",
                                false,
                                "",
                                "",
                                Texts.here().locale().getLanguage(),
                                workshop.data().zone(),
                                null,
                                null)
                        : Invitee.of(seen.data()));
        name.focus();
    }

    private ComboBox<ContactDetails> contacts(List<ParticipantDetails> others) {
        List<UUID> here = others.stream()
                .map(other -> other.data().contactId())
                .filter(Objects::nonNull)
                .toList();
        ComboBox<ContactDetails> known = new ComboBox<>(text("workshop.person.contact"));
        known.setHelperText(text("workshop.person.contact.hint"));
        known.setWidthFull();
        known.setClearButtonVisible(true);
        known.setItems(services.contacts.rows(member, party.organizationId(), new Slice(0, MOST)).stream()
                .filter(one -> one.data().status() == ContactStatus.ACTIVE && !here.contains(one.id()))
                .toList());
        known.setItemLabelGenerator(one -> one.data().position().isEmpty()
                ? one.data().name()
                : one.data().name() + " · " + one.data().position());
        known.addValueChangeListener(chosen -> {
            contact = chosen.getValue() == null ? null : chosen.getValue().id();
            if (chosen.getValue() != null) {
                var data = chosen.getValue().data();
                binder.readRecord(new Invitee(
                        data.name(),
                        data.position(),
                        false,
                        data.email(),
                        data.phone(),
                        data.language(),
                        data.zone(),
                        null,
                        null));
            }
        });
        return known;
    }

    private FormLayout fields() {
        TextField position = new TextField(text("clients.position"));
        position.setMaxLength(120);
        Checkbox sponsor = new Checkbox(text("workshop.person.sponsor"));
        EmailField email = new EmailField(text("members.email"));
        email.setHelperText(text("workshop.person.email.hint"));
        email.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(text("field.email")));
        TextField phone = new TextField(text("clients.phone"));
        phone.setHelperText(text("clients.phone.hint"));
        Select<String> language = Pickers.spoken(text("clients.language"));
        ComboBox<String> zone = Pickers.zone(services.clock);
        zone.setLabel(text("roster.zone"));
        TimePicker from = SessionFields.time(text("workshop.person.good-from"));
        from.setHelperText(text("workshop.person.good.hint"));
        TimePicker until = SessionFields.time(text("workshop.person.good-until"));
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        binder.forField(name)
                .asRequired(text("field.required"))
                .withValidator(who.of("name"))
                .bind("name");
        binder.forField(position).withValidator(who.of("position")).bind("position");
        binder.forField(sponsor).bind("sponsor");
        binder.forField(email).withValidator(how.of("email")).bind("email");
        binder.forField(phone)
                .withValidator(how.of("phone"))
                .withConverter(typed -> typed, InviteeDialog::written)
                .bind("phone");
        binder.forField(language).bind("language");
        binder.forField(zone)
                .asRequired(text("field.required"))
                .withValidator(how.of("zone"))
                .bind("zone");
        binder.forField(from).bind("goodFrom");
        binder.forField(until).bind("goodUntil");
        FormLayout form = new FormLayout(name, position, sponsor, email, phone, language, zone, from, until);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        form.setColspan(sponsor, 2);
        return form;
    }

    private static String written(String phone) {
        return phone.isEmpty() ? "" : Phones.written(phone);
    }

    @Override
    void save(Invitee typed) {
        if (seen == null) {
            services.participants.add(member, workshop.id(), typed.data(party.id(), contact), requestKey);
            Notices.done(text("workshop.person.added", "name", typed.name()));
        } else {
            services.participants.change(
                    member,
                    workshop.id(),
                    seen.id(),
                    seen.version(),
                    typed.data(party.id(), seen.data().contactId()));
            Notices.done(text("clients.saved", "name", typed.name()));
        }
        saved.run();
    }

    @Override
    ThreeWay<Invitee> compared(Invitee typed) {
        ParticipantDetails now = services.participants.find(member, workshop.id(), seen.id());
        Invitee before = Invitee.of(seen.data());
        // A number in the field stands in groups: compared as it is kept, or each would look changed.
        boolean sameNumber = typed.phone().equals(written(before.phone()));
        Invitee mine = sameNumber ? ThreeWay.with(typed, "phone", before.phone()) : typed;
        seen = now;
        return ThreeWay.of(before, Invitee.of(now.data()), mine);
    }
}
