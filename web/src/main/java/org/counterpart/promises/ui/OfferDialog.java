package org.counterpart.promises.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.promises.MadeIn;
import org.counterpart.promises.PromiseData;
import org.counterpart.promises.PromisePerson;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** Offers a promise in the name of one's own party. */
class OfferDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final transient PromiseDialogs dialogs;
    private final Member member;
    private final UUID engagementId;
    private final transient Runnable done;
    private final ComboBox<PromisePerson> giver;
    private final ComboBox<PromisePerson> receiver;
    private final Select<MadeIn> madeIn = new Select<>();
    private final TermsForm form;

    /** One dialog offers once, however often its button is pressed. */
    private final String requestKey = Ids.next().toString();

    /** @param zone IANA: where due moments are meant, unless somebody says otherwise */
    OfferDialog(PromiseDialogs dialogs, Member member, UUID engagementId, String zone, Runnable done) {
        this.dialogs = dialogs;
        this.member = member;
        this.engagementId = engagementId;
        this.done = done;
        setHeaderTitle(text("promises.offer"));
        setWidth("34rem");
        List<PromisePerson> people = dialogs.board.people(member, engagementId);
        giver = person(
                "promises.giver", people.stream().filter(PromisePerson::own).toList());
        receiver = person(
                "promises.receiver", people.stream().filter(one -> !one.own()).toList());
        people.stream().filter(PromisePerson::self).findFirst().ifPresent(giver::setValue);
        madeIn.setLabel(text("promises.made-in"));
        madeIn.setItems(MadeIn.values());
        madeIn.setItemLabelGenerator(where -> text("promises.made-in." + where));
        madeIn.setValue(MadeIn.TALK);
        FormLayout sides = new FormLayout(giver, receiver, madeIn);
        sides.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        form = new TermsForm(dialogs.validator, dialogs.clock, new TermsForm.Typed("", "", null, END_OF_DAY, zone));
        add(form, sides);
        Button offer = new Button(text("promises.offer"), click -> {
            offer();
            click.getSource().setEnabled(true);
        });
        offer.setDisableOnClick(true);
        offer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), offer);
        form.begin();
    }

    private void offer() {
        boolean sides = filled(giver) & filled(receiver);
        form.typed().filter(typed -> sides).ifPresent(this::offer);
    }

    private void offer(TermsForm.Typed typed) {
        try {
            dialogs.promises.offer(
                    member,
                    engagementId,
                    new PromiseData(
                            giver.getValue().id(),
                            receiver.getValue().id(),
                            typed.text(),
                            typed.doneWhen(),
                            typed.dueAt(),
                            typed.zone(),
                            madeIn.getValue()),
                    requestKey);
            close();
            Notices.done(text("promises.offered"));
            done.run();
        } catch (Invalid wrong) {
            wrong.errors().forEach(this::blame);
            form.blame(wrong);
        } catch (Conflict refused) {
            if (refused.key().equals("promises.due.past")) {
                form.blame(new Invalid("dueAt", refused.key()));
            } else {
                Notices.problem(refused);
            }
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    private void blame(FieldError error) {
        ComboBox<PromisePerson> field =
                switch (error.field()) {
                    case "giverId" -> giver;
                    case "receiverId" -> receiver;
                    default -> null;
                };
        if (field != null) {
            field.setErrorMessage(Texts.here().get(error.key(), error.values()));
            field.setInvalid(true);
        }
    }

    private static boolean filled(ComboBox<PromisePerson> field) {
        boolean filled = field.getValue() != null;
        if (!filled) {
            field.setErrorMessage(text("field.required"));
            field.setInvalid(true);
        }
        return filled;
    }

    private static ComboBox<PromisePerson> person(String label, List<PromisePerson> people) {
        ComboBox<PromisePerson> box = new ComboBox<>(text(label));
        box.setItems(people);
        // Whoever gives is of one's own party, which need not be said.
        box.setItemLabelGenerator(person -> person.own() ? person.name() : person.name() + " (" + person.party() + ")");
        box.setRequiredIndicatorVisible(true);
        return box;
    }
}
