package org.counterpart.shell;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.firm.Membership;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.security.Identity;

/** The first page after signing in: who works in one firm goes on to it, who works in several chooses. */
@CdiComponent
@Route("")
class ChooseFirmView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient List<Membership> memberships;

    @Inject
    ChooseFirmView(MembershipService service) {
        memberships = service.mine();
        addClassName("plain");
        Div card = new Div(new Logo());
        card.addClassName("plain-card");
        if (memberships.isEmpty()) {
            String email = Identity.of(VaadinServletRequest.getCurrent().getHttpServletRequest())
                    .map(Identity::email)
                    .orElse("");
            card.add(
                    new H1(text("choose.none.title")),
                    new Paragraph(text("choose.none.text", "email", email)),
                    signOut());
        } else {
            card.add(new H1(text("choose.title")), new Paragraph(text("choose.text")), firms(), signOut());
        }
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (memberships.size() == 1) {
            event.forwardTo(
                    HomeView.class,
                    new RouteParameters(FirmLayout.FIRM, memberships.get(0).slug()));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.title("choose.title");
    }

    private UnorderedList firms() {
        UnorderedList list = new UnorderedList();
        list.addClassName("firms");
        for (Membership membership : memberships) {
            Span name = new Span(membership.firmName());
            name.addClassName("firm-name");
            Span roles = new Span(membership.roles().stream()
                    .sorted()
                    .map(role -> text("role." + role))
                    .collect(Collectors.joining(" · ")));
            roles.addClassName("secondary");
            Anchor firm = new Anchor("/f/" + membership.slug());
            firm.add(name, roles);
            list.add(new ListItem(firm));
        }
        return list;
    }

    private static Anchor signOut() {
        Anchor out = new Anchor("/logout", text("account.sign-out"));
        out.setRouterIgnore(true);
        out.addClassName("sign-out");
        return out;
    }
}
