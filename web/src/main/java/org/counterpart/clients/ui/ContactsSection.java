package org.counterpart.clients.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.validation.Validator;
import java.time.Clock;
import org.counterpart.clients.ContactAccess;
import org.counterpart.clients.ContactDetails;
import org.counterpart.clients.ContactService;
import org.counterpart.clients.ContactStatus;
import org.counterpart.clients.OrganizationDetails;
import org.counterpart.common.Conflict;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;

/** The people of a client organisation, and how to reach each of them. */
class ContactsSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient ContactService contacts;
    private final transient Validator validator;
    private final transient Clock clock;
    private final transient OrganizationDetails organization;
    private final ContactGrid grid;
    private final Div empty = new Div(new Span(text("clients.contacts.empty")));

    ContactsSection(
            Member member,
            ContactService contacts,
            Validator validator,
            Clock clock,
            OrganizationDetails organization) {
        this.member = member;
        this.contacts = contacts;
        this.validator = validator;
        this.clock = clock;
        this.organization = organization;
        setWidthFull();
        Button add = new Button(text("clients.contact.add"), VaadinIcon.PLUS.create(), click -> open(null));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div heading = new Div(new H2(text("clients.people")), add);
        heading.addClassName("section-heading");
        empty.addClassName("secondary");
        grid = new ContactGrid(member, contacts, organization.id(), clock, new ContactGrid.Actions() {
            @Override
            public void edit(ContactDetails contact) {
                open(contacts.find(member, organization.id(), contact.id()));
            }

            @Override
            public void invite(ContactDetails contact) {
                ContactsSection.this.invite(contact);
            }

            @Override
            public void become(ContactDetails contact, ContactStatus status) {
                ContactsSection.this.become(contact, status);
            }
        });
        add(heading, grid, empty);
        refresh();
    }

    private void refresh() {
        int known = contacts.count(member, organization.id());
        grid.show(known);
        grid.setVisible(known > 0);
        empty.setVisible(known == 0);
    }

    private void open(ContactDetails seen) {
        new ContactDialog(member, contacts, validator, clock, organization, seen, this::refresh).open();
    }

    private void invite(ContactDetails contact) {
        String name = contact.data().name();
        try {
            ContactDetails now = contacts.invite(member, organization.id(), contact.id());
            boolean in = now.access() == ContactAccess.ACTIVE;
            Notices.done(text(in ? "clients.let-in-again" : "clients.invited", "name", name));
        } catch (Conflict refused) {
            Notices.problem(refused);
        }
        refresh();
    }

    private void become(ContactDetails contact, ContactStatus status) {
        String name = contact.data().name();
        try {
            contacts.change(
                    member,
                    organization.id(),
                    contact.id(),
                    contact.version(),
                    ThreeWay.with(contact.data(), "status", status));
            Notices.done(text(status == ContactStatus.LEFT ? "clients.left.done" : "clients.back.done", "name", name));
        } catch (Stale changedMeanwhile) {
            Notices.problem(text("clients.changed-meanwhile", "name", name));
        }
        refresh();
    }
}
