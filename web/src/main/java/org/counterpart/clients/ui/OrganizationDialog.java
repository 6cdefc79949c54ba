package org.counterpart.clients.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterpart.clients.ClientsService;
import org.counterpart.clients.OrganizationData;
import org.counterpart.clients.OrganizationDetails;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Pickers;
import org.counterpart.shell.ThreeWay;

/** Adds a client organisation or changes one. */
class OrganizationDialog extends RecordDialog<OrganizationData> {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient ClientsService clients;
    private final transient Consumer<UUID> saved;
    private transient OrganizationDetails seen;

    /**
     * @param seen what to change; {@code null}: a new one
     * @param saved gets the organisation's id
     */
    OrganizationDialog(
            Member member,
            ClientsService clients,
            Validator validator,
            Clock clock,
            OrganizationDetails seen,
            Consumer<UUID> saved) {
        super(OrganizationData.class, validator, text(seen == null ? "clients.add" : "clients.change"));
        this.member = member;
        this.clients = clients;
        this.seen = seen;
        this.saved = saved;
        add(fields(clock));
        binder.readRecord(seen == null ? new OrganizationData("", "", "", null, "", "", "", null) : seen.data());
    }

    private FormLayout fields(Clock clock) {
        ComboBox<String> country = Pickers.country();
        country.setLabel(text("roster.country"));
        country.setClearButtonVisible(true);
        TextField city = new TextField(text("roster.city"));
        city.setMaxLength(120);
        ComboBox<String> zone = Pickers.zone(clock);
        zone.setLabel(text("roster.zone"));
        TextField industry = new TextField(text("roster.industry"));
        industry.setMaxLength(80);
        TextField website = new TextField(text("clients.website"));
        website.setPlaceholder("https://");
        TextArea note = new TextArea(text("clients.note"));
        note.setHelperText(text("clients.note.hint"));
        note.setMaxLength(4000);
        note.setMinHeight("6em");
        binder.forField(country)
                .withConverter(code -> code == null ? "" : code, code -> code.isEmpty() ? null : code)
                .bind("country");
        binder.forField(city).withValidator(rules.of("city")).bind("city");
        binder.forField(zone)
                .asRequired(text("field.required"))
                .withConverter(id -> id == null ? "" : id, id -> id.isEmpty() ? null : id)
                .withValidator(rules.of("zone"))
                .bind("zone");
        binder.forField(industry).withValidator(rules.of("industry")).bind("industry");
        binder.forField(website).withValidator(rules.of("website")).bind("website");
        binder.forField(note).withValidator(rules.of("note")).bind("note");
        FormLayout form = new FormLayout(name, country, city, zone, industry, website, note);
        form.setColspan(name, 2);
        form.setColspan(note, 2);
        return form;
    }

    @Override
    void save(OrganizationData typed) {
        UUID id;
        if (seen == null) {
            id = clients.add(member, typed, requestKey);
        } else {
            id = seen.id();
            clients.change(member, id, seen.version(), typed);
        }
        Notices.done(text("clients.saved", "name", typed.name()));
        saved.accept(id);
    }

    @Override
    ThreeWay<OrganizationData> compared(OrganizationData typed) {
        OrganizationDetails now = clients.find(member, seen.id());
        ThreeWay<OrganizationData> compared = ThreeWay.of(seen.data(), now.data(), typed);
        seen = now;
        return compared;
    }

    @Override
    TextFieldBase<?, ?> toBlame(Conflict conflict) {
        return name;
    }
}
