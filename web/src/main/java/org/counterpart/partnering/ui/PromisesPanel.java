package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.counterpart.partnering.WorkshopPromiseRow;
import org.counterpart.shell.Moment;

/** The promises given in the workshop as they stand in the ledger now: of a party, those it gives or receives. */
class PromisesPanel extends Section {

    private static final long serialVersionUID = 1L;

    PromisesPanel(AgreementDesk desk, List<WorkshopPromiseRow> promises) {
        add(new H3(text("partnering.promises.now")));
        if (promises.isEmpty()) {
            Paragraph none = new Paragraph(text("partnering.promises.none"));
            none.addClassName("secondary");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("cards");
            promises.forEach(one -> list.add(card(desk, one)));
            add(list);
        }
        add(new Button(
                text("partnering.promise.offer"), VaadinIcon.PLUS.create(), click -> new WorkshopPromiseDialog(desk)
                        .open()));
    }

    /** The firm is an engagement's party too, but none of the workshop's. */
    private static String side(AgreementDesk desk, String name, UUID party) {
        return desk.workshop().parties().stream().anyMatch(one -> one.id().equals(party))
                ? name + " (" + desk.party(party) + ")"
                : name;
    }

    private static ListItem card(AgreementDesk desk, WorkshopPromiseRow one) {
        Span state = new Span(text("promises.state." + one.state()));
        state.getElement().getThemeList().add("badge contrast");
        DescriptionList facts = new DescriptionList();
        facts.add(
                new DescriptionList.Term(text("promises.done-when")), new DescriptionList.Description(one.doneWhen()));
        DescriptionList.Description due = new DescriptionList.Description();
        due.add(new Moment(one.dueAt(), ZoneId.of(one.zone())));
        facts.add(new DescriptionList.Term(text("partnering.promise.due")), due);
        ListItem card = new ListItem(
                new Span(text(
                        "partnering.promise.sides",
                        "giver",
                        side(desk, one.giver(), one.giverParty()),
                        "receiver",
                        side(desk, one.receiver(), one.receiverParty()))),
                new H4(one.text()),
                facts,
                state);
        card.addClassName("card");
        return card;
    }
}
