package org.counterpart.shell;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.inject.Inject;
import org.counterpart.firm.Member;

/** The frame around every screen of a firm: menu, firm, person. Its screens live under {@code /f/{firm}/}. */
@CdiComponent
@RoutePrefix("f/:" + FirmLayout.FIRM)
public class FirmLayout extends AppLayout {

    /** The route parameter that names the firm. */
    public static final String FIRM = "firm";

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();

    @Inject
    FirmLayout(Member member, AccountMenu account) {
        setPrimarySection(Section.DRAWER);
        addClassName("firm");
        addToDrawer(heading(member), new Scroller(menu(member)), account);
        addToNavbar(skipLink(), toggle(), firmName(member));
        // Around the screen, not on it: where a screen is a web component, a negative tabindex on it would keep the
        // keyboard out of everything in it.
        main.setId("main");
        main.setHeightFull();
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    /** The first thing the keyboard reaches: past the menu, to the screen. */
    private static Anchor skipLink() {
        Anchor skip = new Anchor("#main", text("layout.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " document.getElementById('main')?.focus(); })");
        return skip;
    }

    private static DrawerToggle toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(text("layout.menu"));
        return toggle;
    }

    private static Div heading(Member member) {
        Span firm = new Span(member.firmName());
        firm.addClassName("firm-name");
        Div heading = new Div(new Logo(), firm);
        heading.addClassName("drawer-heading");
        return heading;
    }

    private static Span firmName(Member member) {
        Span firm = new Span(member.firmName());
        firm.addClassName("navbar-firm");
        return firm;
    }

    private static SideNav menu(Member member) {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", text("layout.menu"));
        RouteParameters here = new RouteParameters(FIRM, member.slug());
        for (Screens.Entry entry : Screens.menu(member)) {
            SideNavItem item = new SideNavItem(text(entry.key()), entry.screen(), here);
            item.setMatchNested(true);
            if (entry.icon() != null) {
                item.setPrefixComponent(icon(entry.icon()));
            }
            menu.addItem(item);
        }
        return menu;
    }

    private static Icon icon(String name) {
        String[] parts = name.split(":", 2);
        Icon icon = new Icon(parts[0], parts[1]);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
