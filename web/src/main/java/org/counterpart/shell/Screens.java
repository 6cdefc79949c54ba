package org.counterpart.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** Which member a screen belongs to, and which screens a member has. */
@ApplicationScoped
class Screens {

    /** What a view gets that asks for a {@code Member}: whoever opened it, in the firm of its address. */
    @Produces
    Member member() {
        return of(UI.getCurrent()).orElseThrow(() -> new IllegalStateException("no firm has been entered"));
    }

    /** The member a browser tab works as; kept with the tab, so that two tabs can be in two firms. */
    static Optional<Member> of(UI ui) {
        return Optional.ofNullable(ui).map(tab -> ComponentUtil.getData(tab, Member.class));
    }

    static void enter(UI ui, Member member) {
        ComponentUtil.setData(ui, Member.class, member);
    }

    static boolean isFor(Member member, Class<?> screen) {
        ForRoles roles = screen.getAnnotation(ForRoles.class);
        return roles == null ? member.has(Role.VP, Role.CONSULTANT) : member.has(roles.value());
    }

    /** The member's screens that have a place in the menu, in its order. */
    static List<Entry> menu(Member member) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getMenuData() != null)
                .filter(route -> route.getParentLayouts().contains(FirmLayout.class))
                .filter(route -> isFor(member, route.getNavigationTarget()))
                .map(Entry::of)
                .sorted(Comparator.comparingDouble(Entry::order))
                .toList();
    }

    /**
     * A place in the menu.
     *
     * @param key the key of its title
     * @param icon as {@code set:name}, or {@code null}
     */
    record Entry(String key, double order, String icon, Class<? extends Component> screen) {

        static Entry of(RouteData route) {
            var menu = route.getMenuData();
            double order = menu.getOrder() == null ? Double.MAX_VALUE : menu.getOrder();
            return new Entry(menu.getTitle(), order, menu.getIcon(), route.getNavigationTarget());
        }
    }
}
