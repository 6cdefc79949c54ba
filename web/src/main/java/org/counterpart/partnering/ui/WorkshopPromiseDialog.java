package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.counterpart.common.Ids;
import org.counterpart.partnering.WorkshopAction;
import org.counterpart.partnering.WorkshopPromiseData;
import org.counterpart.promises.MadeIn;
import org.counterpart.promises.PromiseData;
import org.counterpart.promises.PromisePerson;
import org.counterpart.shell.DayField;
import org.counterpart.shell.Notices;

/** Offers a promise in the name of one's own party, from an action of the workshop if there is one. */
class WorkshopPromiseDialog extends Dialog {

    /** When a day's work is over where the workshop is. */
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private static final long serialVersionUID = 1L;

    private final ComboBox<WorkshopAction> action = new ComboBox<>(text("partnering.promise.action.label"));
    private final ComboBox<PromisePerson> giver = new ComboBox<>(text("promises.giver"));
    private final ComboBox<PromisePerson> receiver = new ComboBox<>(text("promises.receiver"));
    private final TextArea words = new TextArea(text("partnering.promise.text"));
    private final TextArea doneWhen = new TextArea(text("promises.done-when"));
    private final DayField day = new DayField(text("promises.due.day"));
    private final String zone;

    WorkshopPromiseDialog(AgreementDesk desk) {
        zone = desk.workshop().data().zone();
        setHeaderTitle(text("partnering.promise.offer"));
        setWidth("34rem");
        List<PromisePerson> people =
                desk.services().board.people(desk.member(), desk.workshop().engagementId());
        giver.setItems(people.stream().filter(PromisePerson::own).toList());
        giver.setItemLabelGenerator(PromisePerson::name);
        people.stream().filter(PromisePerson::self).findFirst().ifPresent(giver::setValue);
        receiver.setItems(people.stream().filter(one -> !one.own()).toList());
        receiver.setItemLabelGenerator(person -> person.name() + " (" + person.party() + ")");
        List<WorkshopAction> actions = desk.services().promises.actions(desk.member(), desk.id());
        action.setItems(actions);
        action.setItemLabelGenerator(WorkshopAction::text);
        action.setClearButtonVisible(true);
        action.setVisible(!actions.isEmpty());
        action.addValueChangeListener(change -> {
            if (change.getValue() != null && words.isEmpty()) {
                words.setValue(change.getValue().text());
            }
        });
        words.setMaxLength(1000);
        doneWhen.setMaxLength(1000);
        doneWhen.setHelperText(text("promises.done-when.hint"));
        day.setHelperText(text("partnering.promise.day.hint", "zone", zone.replace('_', ' ')));
        for (ComboBox<?> box : List.of(action, giver, receiver)) {
            box.setWidthFull();
        }
        words.setWidthFull();
        doneWhen.setWidthFull();
        Div form = new Div(action, words, doneWhen, giver, receiver, day);
        form.addClassName("dialog-form");
        add(form);
        Fields fields = new Fields()
                .add("contributionId", action)
                .add("promise.text", words)
                .add("promise.doneWhen", doneWhen)
                .add("promise.giverId", giver)
                .add("giverId", giver)
                .add("promise.receiverId", receiver)
                .add("receiverId", receiver)
                .add("promise.dueAt", day)
                .add("dueAt", day);
        // One dialog offers once, however often its button is pressed.
        String key = Ids.next().toString();
        Button offer = AgreementPanel.main(new Button(text("partnering.promise.offer"), click -> {
            if (fields.attempt(() -> desk.services().promises.offer(desk.member(), desk.id(), typed(), key))) {
                close();
                Notices.done(text("promises.offered"));
                desk.refresh().run();
            }
            click.getSource().setEnabled(true);
        }));
        offer.setDisableOnClick(true);
        getFooter().add(new Button(text("action.cancel"), click -> close()), offer);
        words.focus();
    }

    private WorkshopPromiseData typed() {
        Instant due = day.getValue() == null
                ? null
                : day.getValue().atTime(END_OF_DAY).atZone(ZoneId.of(zone)).toInstant();
        return new WorkshopPromiseData(
                new PromiseData(
                        giver.getValue() == null ? null : giver.getValue().id(),
                        receiver.getValue() == null ? null : receiver.getValue().id(),
                        words.getValue(),
                        doneWhen.getValue(),
                        due,
                        zone,
                        MadeIn.WORKSHOP),
                action.getValue() == null ? null : action.getValue().id());
    }
}
