package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.counterpart.common.Ids;
import org.counterpart.partnering.Holding;
import org.counterpart.partnering.TerritoryData;
import org.counterpart.partnering.TerritoryKind;
import org.counterpart.workshop.WorkshopPartyRow;

/** Where one ground is typed. */
class GroundForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Who holds it, as one choice. */
    private record Holder(Holding holding, UUID party) {}

    private final UUID own;
    private final TextField ground = new TextField(text("partnering.territory.ground"));
    private final Select<TerritoryKind> kind = new Select<>();
    private final Select<Holder> holder = new Select<>();
    private final TextArea note = new TextArea(text("partnering.territory.note"));
    private final Paragraph meanwhile = new Paragraph();
    private final transient Fields fields;
    private String requestKey = Ids.next().toString();

    /**
     * @param save does it, and says whether it was done; what was typed stays until then
     * @param cancel {@code null}: there is nothing to go back to
     */
    GroundForm(List<WorkshopPartyRow> parties, UUID own, String action, Predicate<GroundForm> save, Runnable cancel) {
        this.own = own;
        addClassName("ground-form");
        ground.setMaxLength(160);
        ground.setRequiredIndicatorVisible(true);
        // What is wrong the service says; emptied for the next, it is not wrong.
        ground.setManualValidation(true);
        ground.setHelperText(text("partnering.territory.ground.hint"));
        kind.setLabel(text("partnering.territory.kind"));
        kind.setItems(TerritoryKind.values());
        kind.setItemLabelGenerator(one -> text("partnering.kind." + one));
        holder.setLabel(text("partnering.territory.holder.label"));
        holder.setItems(holders(parties));
        holder.setItemLabelGenerator(one -> label(parties, one));
        note.setMaxLength(1000);
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        fields = new Fields()
                .add("ground", ground)
                .add("kind", kind)
                .add("holderId", holder)
                .add("note", note);
        FormLayout layout = new FormLayout(ground, kind, holder, note);
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        layout.setColspan(ground, 2);
        layout.setColspan(note, 2);
        Button done = new Button(action, click -> {
            save.test(this);
            click.getSource().setEnabled(true);
        });
        done.setDisableOnClick(true);
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(done);
        actions.addClassName("typed-actions");
        if (cancel != null) {
            Button back = new Button(text("action.cancel"), click -> cancel.run());
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(back);
        }
        add(meanwhile, layout, actions);
        next();
    }

    private List<Holder> holders(List<WorkshopPartyRow> parties) {
        List<Holder> holders = new ArrayList<>();
        holders.add(new Holder(Holding.PARTY, own));
        parties.stream()
                .filter(party -> !party.id().equals(own))
                .forEach(party -> holders.add(new Holder(Holding.PARTY, party.id())));
        holders.add(new Holder(Holding.NOBODY, null));
        holders.add(new Holder(Holding.UNKNOWN, null));
        return holders;
    }

    private String label(List<WorkshopPartyRow> parties, Holder one) {
        if (one.holding() != Holding.PARTY) {
            return text("partnering.holding." + one.holding());
        }
        return one.party().equals(own)
                ? text("partnering.holding.us")
                : parties.stream()
                        .filter(party -> party.id().equals(one.party()))
                        .map(WorkshopPartyRow::name)
                        .findFirst()
                        .orElse("–");
    }

    void show(TerritoryData data) {
        ground.setValue(data.ground());
        kind.setValue(data.kind());
        holder.setValue(new Holder(data.holding(), data.holderId()));
        note.setValue(data.note());
    }

    /** Empty and ready for the next. */
    final void next() {
        show(new TerritoryData("", TerritoryKind.DECISION, Holding.PARTY, own, ""));
        meanwhile.setVisible(false);
        requestKey = Ids.next().toString();
        begin();
    }

    void begin() {
        if (isAttached()) {
            ground.focus();
        }
    }

    TerritoryData typed() {
        Holder chosen = holder.getValue();
        return new TerritoryData(ground.getValue(), kind.getValue(), chosen.holding(), chosen.party(), note.getValue());
    }

    Fields fields() {
        return fields;
    }

    /** What is added with this is added once, however often it is sent. */
    String requestKey() {
        return requestKey;
    }

    void meanwhile(String sentence) {
        meanwhile.setText(sentence);
        meanwhile.setVisible(true);
    }
}
