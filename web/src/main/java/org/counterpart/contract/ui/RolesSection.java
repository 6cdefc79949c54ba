package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.counterpart.contract.Draft;
import org.counterpart.contract.RoleRow;

/** In which role the firm works on which topic. */
class RolesSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Div topics = new Div();
    private transient List<RoleRow> shown;

    RolesSection(Desk desk) {
        this.desk = desk;
        topics.addClassName("common");
        Paragraph what = new Paragraph(text("contract.roles.hint"));
        what.addClassName("secondary");
        add(new H2(text("contract.roles")), what, topics);
        if (desk.mayWrite(null)) {
            Button add = new Button(
                    text("contract.roles.add"), VaadinIcon.PLUS.create(), click -> new RoleDialog(desk, null).open());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(add);
        }
    }

    void show(Draft draft) {
        if (draft.roles().equals(shown)) {
            return;
        }
        shown = draft.roles();
        topics.removeAll();
        draft.roles().stream().map(this::topic).forEach(topics::add);
        if (draft.roles().isEmpty()) {
            Paragraph none = new Paragraph(text("contract.none"));
            none.addClassName("secondary");
            topics.add(none);
        }
    }

    private Div topic(RoleRow role) {
        Div heading = new Div(new H3(role.data().topic()));
        heading.addClassName("topic-heading");
        if (desk.mayWrite(null)) {
            heading.add(
                    icon(
                            VaadinIcon.EDIT,
                            text("contract.edit", "text", role.data().topic()),
                            () -> new RoleDialog(desk, role).open()),
                    icon(
                            VaadinIcon.TRASH,
                            text("contract.remove", "text", role.data().topic()),
                            () -> remove(role)));
        }
        Div topic = new Div(heading, Dimensions.list(role.data()));
        topic.addClassName("topic");
        return topic;
    }

    private void remove(RoleRow role) {
        RemoveDialog.of(role.data().topic(), () -> {
                    desk.attempt(
                            () -> desk.contracts()
                                    .removeRole(desk.member(), desk.engagement(), role.id(), role.version()),
                            null);
                    desk.refresh();
                })
                .open();
    }

    static Button icon(VaadinIcon icon, String label, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
