package org.counterpart.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** A firm's address without more: leads on to the first screen of the member's menu. Everybody has one. */
@CdiComponent
@Route(value = "", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class HomeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Member member;

    @Inject
    HomeView(Member member) {
        this.member = member;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Screens.menu(member).stream()
                .findFirst()
                .ifPresent(
                        first -> event.forwardTo(first.screen(), new RouteParameters(FirmLayout.FIRM, member.slug())));
    }
}
