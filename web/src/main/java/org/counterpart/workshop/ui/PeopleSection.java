package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.NewWorkshop;
import org.counterpart.workshop.ParticipantDetails;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyData;
import org.counterpart.workshop.WorkshopPartyRow;

/** The parties side by side, as equals, each with its sponsor and its people, and who of them comes. */
class PeopleSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient WorkshopServices services;
    private final transient WorkshopDetails workshop;
    private final transient Steps steps;

    PeopleSection(
            Member member, WorkshopServices services, WorkshopDetails workshop, boolean mayChange, Runnable changed) {
        this.member = member;
        this.services = services;
        this.workshop = workshop;
        this.steps = new Steps(changed);
        boolean staff = member.has(Role.VP, Role.CONSULTANT);
        List<ParticipantRow> people = services.participants.rows(member, workshop.id());
        List<ParticipantDetails> known = staff ? services.participants.details(member, workshop.id()) : List.of();
        Div heading = new Div(new H2(text("workshop.parties")));
        heading.addClassName("section-heading");
        long unwritten = known.stream()
                .filter(one ->
                        one.invitedAt() == null && !one.data().reach().email().isEmpty())
                .count();
        if (mayChange && unwritten > 0) {
            Button invite = new Button(
                    Texts.here().count("workshop.invite-all", unwritten),
                    VaadinIcon.ENVELOPE.create(),
                    click -> inviteAll());
            invite.setDisableOnClick(true);
            invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading.add(invite);
        }
        Div cards = new Div();
        cards.addClassName("party-cards");
        for (WorkshopPartyRow party : workshop.parties()) {
            cards.add(new PartyCard(
                    member,
                    services,
                    workshop,
                    party,
                    people.stream()
                            .filter(one -> one.partyId().equals(party.id()))
                            .toList(),
                    known,
                    mayChange,
                    changed));
        }
        add(heading, cards);
        if (staff && people.isEmpty()) {
            Paragraph hint = new Paragraph(text("workshop.people.none"));
            hint.addClassName("secondary");
            add(hint);
        }
        if (mayChange
                && workshop.stage().compareTo(Stage.LIVE) < 0
                && workshop.parties().size() < NewWorkshop.MOST_PARTIES) {
            add(adding());
        }
    }

    private void inviteAll() {
        steps.run(() -> {
            int written = services.participants.inviteAll(member, workshop.id());
            Notices.done(Texts.here().count("workshop.invited", written));
        });
    }

    private Div adding() {
        PartyChoice choice = PartyChoice.ofAll(member, services.clients);
        List<UUID> here = workshop.parties().stream()
                .map(WorkshopPartyRow::organizationId)
                .toList();
        ComboBox<UUID> more = new ComboBox<>(text("workshop.party.add"));
        more.setItems(choice.ids().stream().filter(id -> !here.contains(id)).toList());
        more.setItemLabelGenerator(choice::name);
        String requestKey = Ids.next().toString();
        more.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                steps.run(() -> {
                    services.parties.add(member, workshop.id(), new WorkshopPartyData(chosen.getValue()), requestKey);
                    Notices.done(text("engagement.party.added", "name", choice.name(chosen.getValue())));
                });
            }
        });
        Div adding = new Div(more);
        adding.addClassName("adding");
        return adding;
    }
}
