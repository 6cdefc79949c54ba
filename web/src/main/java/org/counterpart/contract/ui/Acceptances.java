package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.counterpart.contract.VersionRow;
import org.counterpart.engagement.PartyRow;
import org.counterpart.shell.Moment;

/** Who accepted a version by which name, and who did not yet. */
final class Acceptances {

    private Acceptances() {}

    static UnorderedList of(Desk desk, VersionRow version, List<PartyRow> parties) {
        UnorderedList list = new UnorderedList();
        list.addClassName("acceptances");
        parties.forEach(party -> list.add(line(desk, version, party.id(), party.name())));
        return list;
    }

    private static ListItem line(Desk desk, VersionRow version, UUID party, String name) {
        ListItem line = new ListItem();
        version.acceptances().stream()
                .filter(one -> one.party().equals(party))
                .findFirst()
                .ifPresentOrElse(
                        accepted -> {
                            line.addClassName("accepted");
                            line.add(
                                    icon(VaadinIcon.CHECK_CIRCLE),
                                    new Span(
                                            text("contract.version.accepted-by", "party", name, "name", accepted.name())
                                                    + " "),
                                    new Moment(accepted.acceptedAt(), desk.zone()));
                        },
                        () -> line.add(
                                icon(VaadinIcon.CLOCK), new Span(text("contract.version.waiting-for", "party", name))));
        return line;
    }

    private static Icon icon(VaadinIcon which) {
        Icon icon = which.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
