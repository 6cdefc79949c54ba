package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.followup.CallPack;
import org.counterpart.followup.CarriedOut;
import org.counterpart.followup.SacrificeAccount;

/** Whether one sacrifice was carried out, and what is to be seen of it. */
class SacrificeField extends Div {

    private static final long serialVersionUID = 1L;

    private final UUID sacrifice;
    private final RadioButtonGroup<CarriedOut> carriedOut = new RadioButtonGroup<>();
    private final TextField note = new TextField(text("followup.carried-out.note"));

    SacrificeField(CallPack.PackedSacrifice of) {
        sacrifice = of.id();
        addClassName("sacrifice-field");
        Span party = new Span(of.party());
        party.addClassName("secondary");
        carriedOut.setLabel(of.what());
        carriedOut.setItems(CarriedOut.values());
        carriedOut.setItemLabelGenerator(one -> text("followup.carried-out." + one));
        note.setMaxLength(1000);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
        add(carriedOut, party, note);
    }

    void onChange(Runnable changed) {
        carriedOut.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    void show(List<SacrificeAccount> accounts) {
        accounts.stream()
                .filter(one -> one.sacrifice().equals(sacrifice))
                .findFirst()
                .ifPresent(one -> {
                    carriedOut.setValue(one.carriedOut());
                    note.setValue(one.note());
                });
    }

    Optional<SacrificeAccount> account() {
        boolean nothing = carriedOut.getValue() == null && note.isEmpty();
        return nothing
                ? Optional.empty()
                : Optional.of(new SacrificeAccount(sacrifice, carriedOut.getValue(), note.getValue()));
    }
}
