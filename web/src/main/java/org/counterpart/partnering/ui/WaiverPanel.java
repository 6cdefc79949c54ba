package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.partnering.AgreementStanding;
import org.counterpart.partnering.AgreementWaiverRow;
import org.counterpart.partnering.WaiverData;
import org.counterpart.shell.Moment;
import org.counterpart.shell.Notices;

/** Which parties do without sacrifices, and why: in sight for good once somebody said so. */
class WaiverPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient AgreementDesk desk;

    WaiverPanel(AgreementDesk desk, AgreementStanding standing) {
        this.desk = desk;
        addClassName("waiver");
        UUID own = desk.workshop().ownParty();
        boolean waived = standing.waiver().stream()
                .anyMatch(one -> one.stands() && one.party().equals(own));
        if (!standing.waiver().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("cards");
            standing.waiver().forEach(one -> list.add(card(one)));
            add(new H3(text("partnering.waiver")), new Paragraph(text("partnering.waiver.text")), list);
        }
        if (own == null) {
            return;
        }
        if (waived) {
            Button back = new Button(
                    text("partnering.waiver.withdraw"),
                    click -> desk.attempt(() -> desk.services().waivers.withdraw(desk.member(), desk.id())));
            back.setDisableOnClick(true);
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(back);
        } else if (!standing.gate().isEmpty()) {
            Button waive = new Button(text("partnering.waiver.waive"), click -> dialog().open());
            waive.addThemeVariants(ButtonVariant.LUMO_SMALL);
            NativeDetails other = new NativeDetails(
                    text("partnering.waiver.other"), new Div(new Paragraph(text("partnering.waiver.text")), waive));
            add(other);
        }
    }

    private ListItem card(AgreementWaiverRow one) {
        Span who = new Span(
                new Span(text("partnering.waiver.by", "party", desk.party(one.party()), "name", one.name()) + " "),
                moment(one.waivedAt()));
        Paragraph reason = new Paragraph(one.reason());
        reason.addClassName("words");
        ListItem card = new ListItem(who, reason);
        card.addClassName("card");
        if (!one.stands()) {
            Span gone = new Span(
                    new Span(text("partnering.waiver.withdrawn", "name", one.withdrawnName()) + " "),
                    moment(one.withdrawnAt()));
            gone.addClassName("secondary");
            card.add(gone);
            card.addClassName("withdrawn");
        }
        return card;
    }

    private Moment moment(Instant at) {
        return new Moment(at, ZoneId.of(desk.workshop().data().zone()));
    }

    private Dialog dialog() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("partnering.waiver.waive"));
        dialog.setWidth("30rem");
        TextArea reason = new TextArea(text("partnering.waiver.reason"));
        reason.setMaxLength(2000);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinHeight("6em");
        dialog.add(new Paragraph(text("partnering.waiver.text")), reason);
        Fields fields = new Fields().add("reason", reason);
        Button done = new Button(text("partnering.waiver.waive"), click -> {
            if (fields.attempt(
                    () -> desk.services().waivers.waive(desk.member(), desk.id(), new WaiverData(reason.getValue())))) {
                dialog.close();
                Notices.done(text("partnering.waiver.done"));
                desk.refresh().run();
            }
            click.getSource().setEnabled(true);
        });
        done.setDisableOnClick(true);
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(text("action.cancel"), click -> dialog.close()), done);
        reason.focus();
        return dialog;
    }
}
