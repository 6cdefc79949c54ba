package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.contract.ConsultingRole;
import org.counterpart.contract.RoleData;
import org.counterpart.contract.RoleRow;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;

/** Contracts the role for a topic: one for all eight dimensions with a click, then each as agreed. */
class RoleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Binder<RoleData> binder = new Binder<>(RoleData.class);
    private final List<Select<ConsultingRole>> dimensions = new ArrayList<>();
    private final Paragraph meanwhile = new Paragraph();
    private final String requestKey = Ids.next().toString();
    private transient RoleRow seen;

    /** @param seen what is changed; {@code null}: a new topic */
    RoleDialog(Desk desk, RoleRow seen) {
        this.desk = desk;
        this.seen = seen;
        setHeaderTitle(text(seen == null ? "contract.roles.add" : "contract.roles.change"));
        setWidth("44rem");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        TextField topic = new TextField(text("contract.topic"));
        topic.setRequiredIndicatorVisible(true);
        topic.setWidthFull();
        topic.setHelperText(text("contract.topic.hint"));
        FieldRules rules = new FieldRules(desk.validator(), RoleData.class);
        binder.forField(topic).withValidator(rules.of("topic")).bind("topic");
        FormLayout form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        for (String name : Dimensions.NAMES) {
            Select<ConsultingRole> dimension = new Select<>();
            dimension.setLabel(Dimensions.label(name));
            dimension.setItems(ConsultingRole.values());
            dimension.setItemLabelGenerator(Desk::label);
            binder.forField(dimension).withValidator(rules.of(name)).bind(name);
            dimensions.add(dimension);
            form.add(dimension);
        }
        binder.readRecord(seen == null ? RoleData.all("", ConsultingRole.COLLABORATIVE) : seen.data());
        add(meanwhile, topic, all(), form);
        Button save = new Button(text("action.save"), click -> {
            save();
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
        topic.focus();
    }

    private Div all() {
        Div all = new Div(new Span(text("contract.roles.all")));
        all.addClassName("all-roles");
        for (ConsultingRole role : ConsultingRole.values()) {
            Button one = new Button(Desk.label(role), click -> dimensions.forEach(each -> each.setValue(role)));
            one.addThemeVariants(ButtonVariant.LUMO_SMALL);
            one.setTooltipText(text("contract.ConsultingRole." + role + ".hint"));
            all.add(one);
        }
        return all;
    }

    private void save() {
        RoleData typed;
        try {
            typed = binder.writeRecord();
        } catch (ValidationException wrong) {
            return;
        }
        try {
            if (seen == null) {
                desk.contracts().addRole(desk.member(), desk.engagement(), typed, requestKey);
            } else {
                desk.contracts().changeRole(desk.member(), desk.engagement(), seen.id(), seen.version(), typed);
            }
            close();
            desk.refresh();
        } catch (Invalid invalid) {
            FormProblems.show(binder, invalid);
        } catch (Stale changedMeanwhile) {
            merge(typed);
        } catch (NotFound removedMeanwhile) {
            // Saved once more, it is a topic of its own.
            seen = null;
            say("contract.meanwhile.removed");
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    /** What only the other changed is taken over; what both changed stays as typed. */
    private void merge(RoleData typed) {
        RoleRow now = desk.contracts().role(desk.member(), desk.engagement(), seen.id());
        binder.readRecord(ThreeWay.of(seen.data(), now.data(), typed).merged());
        seen = now;
        say("contract.meanwhile.merged");
    }

    private void say(String key) {
        meanwhile.setText(text(key));
        meanwhile.setVisible(true);
    }
}
