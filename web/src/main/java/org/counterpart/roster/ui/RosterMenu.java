package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Supplier;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.roster.RosterFileService;

/** What else can be done with the list: columns, a file out of it, and for a VP a file into it. */
class RosterMenu extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param search what the list shows now, which is what goes into the file
     * @param chooseColumns lets the person choose them
     */
    RosterMenu(Member member, RosterFileService files, Supplier<RosterSearch> search, Runnable chooseColumns) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel(text("roster.more"));
        Anchor download = RosterDownload.link(member, files, search, "");
        // Started from the menu; on its own it is neither seen nor reached.
        download.addClassName("unseen");
        download.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        root.getSubMenu().addItem(text("lists.columns"), click -> chooseColumns.run());
        root.getSubMenu()
                .addItem(text("roster.export"), click -> download.getElement().executeJs("this.click()"));
        if (member.has(Role.VP)) {
            root.getSubMenu().addItem(text("roster.import"), click -> RosterNavigation.toImport(member));
        }
        add(bar, download);
    }
}
