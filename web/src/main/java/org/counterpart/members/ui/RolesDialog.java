package org.counterpart.members.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Set;
import java.util.function.Consumer;
import org.counterpart.firm.Role;
import org.counterpart.members.MemberRow;

/** Chooses what a member is. */
class RolesDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    RolesDialog(MemberRow row, Consumer<Set<Role>> chosen) {
        setHeaderTitle(text("members.roles.title", "name", row.name()));
        CheckboxGroup<Role> roles = staffRoles();
        roles.setValue(row.roles());
        add(roles);
        Button save = new Button(text("action.save"), click -> {
            if (roles.getValue().isEmpty()) {
                roles.setErrorMessage(text("members.roles.none"));
                roles.setInvalid(true);
                click.getSource().setEnabled(true);
                return;
            }
            close();
            chosen.accept(roles.getValue());
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
    }

    /** The roles a VP can give; clients come with their organisation, elsewhere. */
    static CheckboxGroup<Role> staffRoles() {
        CheckboxGroup<Role> roles = new CheckboxGroup<>(text("members.roles"));
        roles.setItems(Role.VP, Role.CONSULTANT);
        roles.setItemLabelGenerator(MembersView::label);
        return roles;
    }
}
