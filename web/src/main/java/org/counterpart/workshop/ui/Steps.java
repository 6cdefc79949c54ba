package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.shell.Notices;

/** What is done by a click on a workshop's page: then, or when it was refused, the page shows how things stand. */
final class Steps {

    private final Runnable refresh;

    Steps(Runnable refresh) {
        this.refresh = refresh;
    }

    void run(Runnable step) {
        try {
            step.run();
        } catch (Stale changedMeanwhile) {
            Notices.problem(text("workshop.changed-meanwhile"));
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        refresh.run();
    }

    /** Asks before something that cannot be undone. */
    void confirm(String title, String explanation, String action, Runnable step) {
        ConfirmDialog dialog = new ConfirmDialog(
                title, explanation, action, confirmed -> run(step), text("action.cancel"), cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    /** A bar with one item, which opens what can be done with somebody or something. */
    static SubMenu menu(MenuBar bar, String about) {
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON);
        MenuItem more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(text("members.actions.for", "name", about));
        return more.getSubMenu();
    }

    static Button small(VaadinIcon icon, String label, Runnable step) {
        Button button = new Button(icon.create(), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
