package org.counterpart.shell;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** A firm's first page: leads on to the first screen of the menu; says what will be here while there is none. */
@CdiComponent
@Route(value = "", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Member member;

    @Inject
    HomeView(Member member) {
        this.member = member;
        addClassName("empty-state");
        add(new H1(text("home.empty.title")), new Paragraph(text("home.empty.text", "firm", member.firmName())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Screens.menu(member).stream()
                .findFirst()
                .ifPresent(
                        first -> event.forwardTo(first.screen(), new RouteParameters(FirmLayout.FIRM, member.slug())));
    }

    @Override
    public String getPageTitle() {
        return Texts.title("home.title");
    }
}
