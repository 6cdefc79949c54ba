package org.counterpart.shell;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.inject.Inject;
import java.util.Locale;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;

/** Who is here; and the way to another firm, language or appearance, and out. */
@CdiComponent
class AccountMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final transient Settings settings;

    @Inject
    AccountMenu(Member member, MembershipService memberships, Settings settings) {
        this.settings = settings;
        addClassName("account");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        MenuItem person = addItem(person(member));
        person.setAriaLabel(text("account.label", "name", member.name()));
        SubMenu menu = person.getSubMenu();
        if (memberships.mine().size() > 1) {
            menu.addItem(
                    text("account.switch"), click -> UI.getCurrent().getPage().setLocation("/?choose"));
        }
        languages(menu.addItem(text("account.language")).getSubMenu());
        appearances(menu.addItem(text("account.appearance")).getSubMenu());
        menu.addSeparator();
        menu.addItem(
                text("account.sign-out"), click -> UI.getCurrent().getPage().setLocation("/logout"));
    }

    private static Div person(Member member) {
        Avatar avatar = new Avatar(member.name());
        avatar.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        Span name = new Span(member.name());
        Span email = new Span(member.email());
        email.addClassName("secondary");
        Div person = new Div(avatar, new Div(name, email));
        person.addClassName("person");
        return person;
    }

    private void languages(SubMenu menu) {
        for (Locale language : Language.SPOKEN) {
            MenuItem item = menu.addItem(language.getDisplayLanguage(language), click -> {
                Appearance.remember(Language.COOKIE, language.toLanguageTag(), settings.secure());
                UI.getCurrent().getPage().reload();
            });
            item.getElement().setAttribute("lang", language.toLanguageTag());
            item.setCheckable(true);
            item.setChecked(
                    language.getLanguage().equals(UI.getCurrent().getLocale().getLanguage()));
        }
    }

    private void appearances(SubMenu menu) {
        Appearance now = Appearance.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
        for (Appearance appearance : Appearance.values()) {
            MenuItem item = menu.addItem(text("appearance." + appearance.id()), click -> {
                appearance.choose(UI.getCurrent(), settings.secure());
                menu.getItems().forEach(other -> other.setChecked(other == click.getSource()));
            });
            item.setCheckable(true);
            item.setChecked(appearance == now);
        }
    }
}
