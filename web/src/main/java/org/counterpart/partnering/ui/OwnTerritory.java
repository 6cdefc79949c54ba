package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.partnering.Holding;
import org.counterpart.partnering.TerritoryData;
import org.counterpart.partnering.TerritoryRow;
import org.counterpart.partnering.TerritoryService;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyRow;

/** The list of one's own party, which nobody else reads until all lists are shown together. */
class OwnTerritory extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient WorkshopDetails workshop;
    private final transient TerritoryService territory;
    private final UUID party;
    private final UnorderedList list = new UnorderedList();
    private final Span count = new Span();

    OwnTerritory(Member member, WorkshopDetails workshop, TerritoryService territory) {
        this.member = member;
        this.workshop = workshop;
        this.territory = territory;
        this.party = workshop.ownParty();
        Paragraph why = new Paragraph(text("partnering.territory.private", "party", name(party)));
        why.addClassName("private-note");
        why.addComponentAsFirst(VaadinIcon.LOCK.create());
        count.getElement().setAttribute("role", "status");
        count.addClassName("secondary");
        list.addClassName("cards");
        GroundForm form = new GroundForm(workshop.parties(), party, text("partnering.territory.add"), this::add, null);
        Div adding = new Div(new H3(text("partnering.territory.another")), form);
        adding.addClassName("adding");
        add(new H2(text("partnering.territory.own", "party", name(party))), why, adding, count, list);
        show();
    }

    private boolean add(GroundForm form) {
        boolean done = form.fields()
                .attempt(() -> territory.add(member, workshop.id(), party, form.typed(), form.requestKey()));
        if (done) {
            form.next();
            show();
        }
        return done;
    }

    private void show() {
        List<TerritoryRow> rows = territory.lines(member, workshop.id(), party);
        count.setText(rows.isEmpty() ? text("partnering.territory.none") : "");
        list.removeAll();
        rows.forEach(row -> list.add(card(row)));
    }

    private ListItem card(TerritoryRow row) {
        Span ground = new Span(row.data().ground());
        ground.addClassName("what");
        Span kind = new Span(text("partnering.kind." + row.data().kind()));
        kind.getElement().getThemeList().add("badge contrast");
        Span holder = new Span(holder(row.data()));
        holder.addClassName("secondary");
        Div facts = new Div(kind, holder);
        facts.addClassName("facts");
        Div words = new Div(ground, facts);
        words.addClassName("card-words");
        if (!row.data().note().isEmpty()) {
            Paragraph note = new Paragraph(row.data().note());
            note.addClassName("words");
            words.add(note);
        }
        ListItem card = new ListItem(words);
        card.addClassName("card");
        card.add(actions(card, row));
        return card;
    }

    private Div actions(ListItem card, TerritoryRow row) {
        Button change = new Button(VaadinIcon.PENCIL.create(), click -> edit(card, row));
        change.setAriaLabel(
                text("partnering.territory.change", "ground", row.data().ground()));
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> remove(row));
        remove.setAriaLabel(
                text("partnering.territory.remove", "ground", row.data().ground()));
        for (Button one : List.of(change, remove)) {
            one.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        }
        Div actions = new Div(change, remove);
        actions.addClassName("actions");
        return actions;
    }

    private void edit(ListItem card, TerritoryRow row) {
        TerritoryRow[] seen = {row};
        GroundForm form = new GroundForm(
                workshop.parties(), party, text("action.save"), typed -> change(typed, seen), this::show);
        form.show(row.data());
        card.removeAll();
        card.add(form);
        form.begin();
    }

    /** Somebody else of the party may have been quicker: what both typed is put together, what clashes stays as typed. */
    private boolean change(GroundForm form, TerritoryRow[] seen) {
        return form.fields().attempt(() -> {
            try {
                territory.change(member, workshop.id(), party, seen[0].id(), seen[0].version(), form.typed());
                show();
            } catch (Stale stale) {
                TerritoryRow now = territory.line(member, workshop.id(), party, seen[0].id());
                form.show(ThreeWay.of(seen[0].data(), now.data(), form.typed()).merged());
                form.meanwhile(text(
                        "partnering.territory.meanwhile", "ground", now.data().ground()));
                seen[0] = now;
            }
        });
    }

    private void remove(TerritoryRow row) {
        try {
            territory.remove(member, workshop.id(), party, row.id(), row.version());
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        show();
    }

    private String holder(TerritoryData data) {
        if (data.holding() != Holding.PARTY) {
            return text("partnering.holding." + data.holding());
        }
        return data.holderId().equals(party)
                ? text("partnering.holding.us")
                : text("partnering.holding.party", "party", name(data.holderId()));
    }

    private String name(UUID id) {
        return workshop.parties().stream()
                .filter(one -> one.id().equals(id))
                .map(WorkshopPartyRow::name)
                .findFirst()
                .orElse("–");
    }
}
