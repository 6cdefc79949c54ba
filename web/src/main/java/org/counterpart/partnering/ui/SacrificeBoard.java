package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.AgreementService;
import org.counterpart.partnering.AgreementStanding;
import org.counterpart.partnering.SacrificeRow;
import org.counterpart.partnering.SacrificeService;
import org.counterpart.shell.Notices;
import org.counterpart.workshop.WorkshopDetails;

/** Sacrifices party by party, with the gate they open above; each party acts on its own and says what it thinks of others'. */
class SacrificeBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient WorkshopDetails workshop;
    private final transient SacrificeService sacrifices;
    private final transient AgreementService agreements;

    SacrificeBoard(Member member, WorkshopDetails workshop, SacrificeService sacrifices, AgreementService agreements) {
        this.member = member;
        this.workshop = workshop;
        this.sacrifices = sacrifices;
        this.agreements = agreements;
        addClassName("partnering");
        show();
    }

    final void show() {
        AgreementStanding standing = agreements.standing(member, workshop.id());
        List<SacrificeRow> rows = sacrifices.sacrifices(member, workshop.id());
        removeAll();
        Paragraph question = new Paragraph(text("partnering.sacrifices.question"));
        question.addClassName("question");
        add(new H2(text("partnering.sacrifices")), question, GatePanel.of(standing));
        List<AgreementParty> parties = new ArrayList<>(standing.parties());
        // What the others gave up is what waits for one's word; one's own comes after.
        parties.sort(Comparator.comparing(party -> party.id().equals(own())));
        Div sides = new Div();
        sides.addClassName("sacrifice-sides");
        parties.forEach(party -> sides.add(side(party, standing, rows)));
        add(sides);
    }

    private Section side(AgreementParty party, AgreementStanding standing, List<SacrificeRow> rows) {
        Section side = new Section(new H3(party.name()));
        side.addClassName("side");
        side.setClassName("own", party.id().equals(own()));
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        rows.stream()
                .filter(row -> row.party().equals(party.id()))
                .sorted(Comparator.comparing(row -> !row.stands()))
                .forEach(row -> list.add(new SacrificeCard(this, row, standing.parties())));
        if (list.getChildren().findAny().isEmpty()) {
            Paragraph none = new Paragraph(
                    party.id().equals(own())
                            ? text("partnering.sacrifice.none.own")
                            : text("partnering.sacrifice.none", "party", party.name()));
            none.addClassName("secondary");
            side.add(none);
        } else {
            side.add(list);
        }
        if (party.id().equals(own())) {
            Button state = new Button(
                    text("partnering.sacrifice.state"), VaadinIcon.PLUS.create(), click -> new SacrificeDialog(
                                    null,
                                    (data, key, seen) -> sacrifices.state(member, workshop.id(), data, key),
                                    null,
                                    this::show)
                            .open());
            state.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            side.add(state);
        }
        return side;
    }

    /** Does something and shows how things stand then, also when somebody else was quicker. */
    void attempt(Runnable action) {
        try {
            action.run();
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        show();
    }

    /** The party of whoever looks; {@code null}: none. */
    UUID own() {
        return workshop.ownParty();
    }

    Member member() {
        return member;
    }

    UUID workshop() {
        return workshop.id();
    }

    SacrificeService sacrifices() {
        return sacrifices;
    }
}
