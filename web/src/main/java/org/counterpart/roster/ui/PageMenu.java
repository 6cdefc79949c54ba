package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.shell.Language;

/** A profile on paper, in the client's language. */
class PageMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    PageMenu(Member member, UUID consultant) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem choose = addItem(VaadinIcon.DOWNLOAD_ALT.create());
        Span label = new Span(text("roster.page"));
        label.addClassName("menu-label");
        choose.add(label);
        choose.getElement().setAttribute("title", text("roster.page.hint"));
        for (Locale language : Language.SPOKEN) {
            choose.getSubMenu()
                    .addItem(
                            named(language),
                            // A file to keep: the screen stays where it is.
                            click -> UI.getCurrent().getPage().setLocation(Faces.page(member, consultant, language)))
                    .getElement()
                    .setAttribute("lang", language.getLanguage());
        }
    }

    private static String named(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
