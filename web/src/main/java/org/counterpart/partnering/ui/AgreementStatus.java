package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import org.counterpart.common.Conflict;
import org.counterpart.common.Problem;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.AgreementStanding;
import org.counterpart.shell.Moment;
import org.counterpart.shell.Notices;

/** The gate, who accepted the newest version, and the button to accept it for one's own party. */
class AgreementStatus extends Section {

    private static final long serialVersionUID = 1L;

    private final transient AgreementDesk desk;
    private final Div refusal = new Div();

    AgreementStatus(AgreementDesk desk, AgreementStanding standing) {
        this.desk = desk;
        addClassName("agreement-status");
        refusal.getElement().setAttribute("role", "alert");
        add(GatePanel.of(standing));
        if (standing.newest() == null) {
            return;
        }
        int number = standing.newest().number();
        UnorderedList list = new UnorderedList();
        list.addClassName("acceptances");
        standing.parties().forEach(party -> list.add(acceptance(standing, party)));
        Div acceptances = new Div(new H3(text("partnering.accept.who", "number", number)), list);
        acceptances.addClassName("accepting");
        boolean open = desk.workshop().ownParty() != null
                && !standing.newest().isAcceptedBy(desk.workshop().ownParty());
        if (open) {
            // There to press while the gate is shut too: then it says what is missing.
            acceptances.add(AgreementPanel.main(new Button(
                    text("partnering.accept", "number", number),
                    VaadinIcon.CHECK.create(),
                    click -> press(standing.accepts(), number))));
        }
        add(acceptances, refusal);
    }

    private ListItem acceptance(AgreementStanding standing, AgreementParty party) {
        ListItem item = new ListItem();
        standing.newest().acceptances().stream()
                .filter(one -> one.party().equals(party.id()))
                .findFirst()
                .ifPresentOrElse(
                        one -> {
                            item.addClassName("accepted");
                            item.add(
                                    VaadinIcon.CHECK_CIRCLE.create(),
                                    new Span(text(
                                                    one.atSeat() ? "partnering.accept.by-seat" : "partnering.accept.by",
                                                    "party",
                                                    party.name(),
                                                    "name",
                                                    one.name())
                                            + " "),
                                    new Moment(
                                            one.acceptedAt(),
                                            ZoneId.of(desk.workshop().data().zone())));
                        },
                        () -> item.add(
                                VaadinIcon.CIRCLE_THIN.create(),
                                new Span(text("partnering.accept.open", "party", party.name()))));
        return item;
    }

    private void press(boolean may, int number) {
        if (!may) {
            accept(number);
            return;
        }
        String party = desk.party(desk.workshop().ownParty());
        new ConfirmDialog(
                        text("partnering.accept.title", "number", number, "party", party),
                        text(
                                "partnering.accept.text",
                                "number",
                                number,
                                "party",
                                party,
                                "name",
                                desk.member().name()),
                        text("partnering.accept", "number", number),
                        confirmed -> accept(number),
                        text("action.cancel"),
                        cancelled -> {})
                .open();
    }

    private void accept(int number) {
        refusal.removeAll();
        try {
            desk.services().versions.accept(desk.member(), desk.id(), number);
            Notices.done(text("partnering.accept.done", "number", number));
            desk.refresh().run();
        } catch (Conflict refused) {
            refusal.add(MissingList.of(text("partnering.gate.shut"), refused));
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }
}
