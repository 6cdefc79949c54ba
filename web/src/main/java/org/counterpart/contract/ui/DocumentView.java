package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterpart.contract.ContractDocument;
import org.counterpart.contract.ContractDocument.Clause;
import org.counterpart.contract.ContractDocument.Party;
import org.counterpart.contract.TermKind;

/** Everything that a version says, to be read. */
class DocumentView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ContractDocument contract;

    DocumentView(Desk desk, ContractDocument contract) {
        this.contract = contract;
        addClassName("document");
        Div sides = new Div();
        sides.addClassName("sides");
        for (Party party : contract.parties()) {
            Section side = new Section(new H3(party.name()));
            side.addClassName("side");
            for (TermKind kind : List.of(TermKind.WANT, TermKind.OFFER, TermKind.RESERVATION)) {
                terms(side, kind, party.id());
            }
            if (party.id().equals(desk.ownParty())) {
                side.addClassName("own");
            }
            sides.add(side);
        }
        Section common = section("contract.agreement", kind -> !kind.isOfParty() && !kind.isQuestion());
        Section roles = new Section(new H3(text("contract.roles")));
        Div topics = new Div();
        topics.addClassName("common");
        contract.roles().forEach(role -> {
            Div topic = new Div(new H4(role.role().topic()), Dimensions.list(role.role()));
            topic.addClassName("topic");
            topics.add(topic);
        });
        roles.add(topics);
        add(sides, common, roles, section("contract.integrity", TermKind::isQuestion));
    }

    private Section section(String title, Predicate<TermKind> kinds) {
        Div terms = new Div();
        terms.addClassName("common");
        Stream.of(TermKind.values()).filter(kinds).forEach(kind -> terms(terms, kind, null));
        return new Section(new H3(text(title)), terms);
    }

    private void terms(HasComponents into, TermKind kind, UUID party) {
        List<Clause> terms = contract.of(kind, party);
        if (terms.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        terms.forEach(term -> {
            ListItem item = new ListItem(new ClauseText(term, contract::name));
            item.addClassName("term");
            list.add(item);
        });
        Div block = new Div(new H4(Desk.label(kind)), list);
        block.addClassName("terms");
        into.add(block);
    }
}
