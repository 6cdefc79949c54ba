package org.counterpart.lists.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.counterpart.firm.Member;
import org.counterpart.lists.ListsService;
import org.counterpart.lists.SavedSearchRow;

/**
 * The searches that a member keeps for one list, as a menu. A list's screen adds it, says what is asked for now, and
 * opens what is chosen: by navigating to its own address, so that an old search is checked like any address.
 */
public class SavedSearches extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient ListsService lists;
    private final String view;
    private final transient Supplier<String> current;
    private final transient Consumer<String> open;
    private final SubMenu menu;

    /**
     * @param view the list's name, as in its address
     * @param current what is asked for now, as the address says it after the question mark
     * @param open shows what a search asks for
     */
    public SavedSearches(
            Member member, ListsService lists, String view, Supplier<String> current, Consumer<String> open) {
        this.member = member;
        this.lists = lists;
        this.view = view;
        this.current = current;
        this.open = open;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        addClassName("list-menu");
        MenuItem root = addItem(VaadinIcon.BOOKMARK_O.create());
        Span label = new Span(text("lists.searches"));
        label.addClassName("menu-label");
        root.add(label);
        root.setAriaLabel(text("lists.searches"));
        menu = root.getSubMenu();
        refresh();
    }

    /** Shows what is kept now. */
    final void refresh() {
        menu.removeAll();
        List<SavedSearchRow> kept = lists.searches(member, view);
        for (SavedSearchRow search : kept) {
            menu.addItem(search.name(), click -> open.accept(search.query()));
        }
        if (kept.isEmpty()) {
            menu.addItem(text("lists.search.none")).setEnabled(false);
        }
        menu.addComponent(new Hr());
        menu.addItem(
                text("lists.search.save"),
                click -> new SaveSearchDialog(member, lists, view, current.get(), this::refresh).open());
        if (!kept.isEmpty()) {
            menu.addItem(
                    text("lists.search.manage"),
                    click -> new ManageSearchesDialog(member, lists, view, this::refresh).open());
        }
    }
}
