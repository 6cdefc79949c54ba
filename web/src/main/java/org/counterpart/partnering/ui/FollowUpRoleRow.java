package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.FollowUpRole;
import org.counterpart.workshop.ParticipantRow;

/** Where one role that answers follow-ups is typed, with who has it now and who stands in. */
class FollowUpRoleRow extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final Select<AgreementParty> party = new Select<>();
    private final TextField title = new TextField(text("partnering.role.title"));
    private final PersonBox holder;
    private final PersonBox deputy;

    FollowUpRoleRow(List<AgreementParty> parties, List<ParticipantRow> known, AgreementParty first) {
        party.setLabel(text("partnering.role.party"));
        party.setItems(parties);
        party.setItemLabelGenerator(AgreementParty::name);
        title.setMaxLength(120);
        title.setHelperText(text("partnering.role.title.hint"));
        holder = new PersonBox(text("partnering.role.holder"), known);
        deputy = new PersonBox(text("partnering.role.deputy"), known);
        party.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                holder.clear();
                deputy.clear();
            }
            holder.of(change.getValue().id());
            deputy.of(change.getValue().id());
        });
        party.setValue(first);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 2));
        add(party, title, holder, deputy);
    }

    void show(FollowUpRole role) {
        title.setValue(role.title());
        holder.show(role.holder());
        deputy.show(role.deputy());
    }

    FollowUpRole typed() {
        return new FollowUpRole(party.getValue().id(), title.getValue(), holder.person(), deputy.person());
    }

    void into(Fields fields, String part) {
        fields.add(part + ".title", title);
    }
}
