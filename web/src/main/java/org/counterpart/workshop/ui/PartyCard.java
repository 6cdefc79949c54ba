package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;
import org.counterpart.workshop.Coming;
import org.counterpart.workshop.ParticipantDetails;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyRow;

/** One party: its people, who sponsors it, and how many of them come. */
class PartyCard extends Article {

    private static final long serialVersionUID = 1L;

    PartyCard(
            Member member,
            WorkshopServices services,
            WorkshopDetails workshop,
            WorkshopPartyRow party,
            List<ParticipantRow> people,
            List<ParticipantDetails> known,
            boolean mayChange,
            Runnable changed) {
        addClassName("party-card");
        Steps steps = new Steps(changed);
        H3 name = new H3(party.name());
        Div heading = new Div(name);
        heading.addClassName("section-heading");
        if (party.id().equals(workshop.ownParty())) {
            Span own = new Span(text("engagement.party.own"));
            own.getElement().getThemeList().add("badge small");
            heading.add(own);
        }
        if (mayChange && people.isEmpty() && workshop.stage().compareTo(Stage.LIVE) < 0) {
            heading.add(Steps.small(
                    VaadinIcon.CLOSE_SMALL,
                    text("engagement.party.remove", "name", party.name()),
                    () -> steps.run(() -> {
                        services.parties.remove(member, workshop.id(), party.id(), workshop.version());
                        Notices.done(text("engagement.party.removed", "name", party.name()));
                    })));
        }
        add(heading);
        Span count = new Span(
                people.isEmpty()
                        ? text("workshop.party.nobody")
                        : text(
                                "workshop.party.coming",
                                "coming",
                                people.stream()
                                        .filter(one -> one.answer() == Coming.COMING)
                                        .count(),
                                "count",
                                people.size()));
        count.addClassName("secondary");
        add(count);
        UnorderedList list = new UnorderedList();
        list.addClassName("people");
        for (ParticipantRow one : people) {
            Optional<ParticipantDetails> more =
                    known.stream().filter(other -> other.id().equals(one.id())).findFirst();
            list.add(new PersonLine(
                    member, services, workshop, party, one, more.orElse(null), known, mayChange, changed));
        }
        add(list);
        if (mayChange) {
            Button invite =
                    new Button(text("workshop.person.add.do"), VaadinIcon.PLUS.create(), click -> new InviteeDialog(
                                    member, services, workshop, party, known, null, changed)
                            .open());
            invite.setAriaLabel(text("workshop.person.add.do") + ": " + party.name());
            invite.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(invite);
        }
    }
}
