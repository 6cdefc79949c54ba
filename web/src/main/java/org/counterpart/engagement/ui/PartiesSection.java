package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.counterpart.clients.ClientsService;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.Stale;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.PartyData;
import org.counterpart.engagement.PartyRow;
import org.counterpart.engagement.PartyService;
import org.counterpart.engagement.Phase;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.shell.Notices;

/** Who contracts with whom; the firm's people set it while it is contracted. */
class PartiesSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient PartyService parties;
    private final transient EngagementDetails engagement;
    private final transient Runnable changed;

    PartiesSection(
            Member member,
            PartyService parties,
            ClientsService clients,
            EngagementDetails engagement,
            Runnable changed) {
        this.member = member;
        this.parties = parties;
        this.engagement = engagement;
        this.changed = changed;
        boolean mayChange = member.has(Role.VP, Role.CONSULTANT) && engagement.phase() == Phase.CONTRACTING;
        UnorderedList list = new UnorderedList();
        list.addClassName("people");
        engagement.parties().forEach(party -> list.add(line(party, mayChange)));
        add(new H2(text("engagement.parties")), list);
        if (mayChange) {
            add(adding(new Organizations(member, clients)));
        }
    }

    private ListItem line(PartyRow party, boolean mayChange) {
        Span name = new Span(party.name());
        ListItem line = new ListItem(name);
        if (party.id().equals(engagement.ownParty())) {
            Span own = new Span(text("engagement.party.own"));
            own.getElement().getThemeList().add("badge small");
            line.add(own);
        }
        if (mayChange && !party.isFirm()) {
            Button remove = new Button(
                    VaadinIcon.CLOSE_SMALL.create(),
                    click -> run(() -> {
                        parties.remove(member, engagement.id(), party.id(), engagement.version());
                        Notices.done(text("engagement.party.removed", "name", party.name()));
                    }));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(text("engagement.party.remove", "name", party.name()));
            line.add(remove);
        }
        return line;
    }

    private Div adding(Organizations organizations) {
        List<UUID> here =
                engagement.parties().stream().map(PartyRow::organizationId).toList();
        ComboBox<UUID> choice = new ComboBox<>(text("engagement.party.add"));
        choice.setItems(
                organizations.ids().stream().filter(id -> !here.contains(id)).toList());
        choice.setItemLabelGenerator(organizations::name);
        String requestKey = Ids.next().toString();
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                run(() -> {
                    parties.add(member, engagement.id(), new PartyData(chosen.getValue()), requestKey);
                    Notices.done(text("engagement.party.added", "name", organizations.name(chosen.getValue())));
                });
            }
        });
        Div adding = new Div(choice);
        adding.addClassName("adding");
        return adding;
    }

    private void run(Runnable action) {
        try {
            action.run();
        } catch (Stale changedMeanwhile) {
            Notices.problem(text("engagement.changed-meanwhile"));
        } catch (Conflict refused) {
            Notices.problem(refused);
        }
        changed.run();
    }
}
