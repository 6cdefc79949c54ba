package org.counterpart.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;

/**
 * Enters the firm that an address names before any of its screens is made, and is the one place where screens are kept
 * from people whose role lacks them. Once in, a tab stays in; {@link MembershipWatch} looks at every request after that.
 */
class FirmEntry implements BeforeEnterListener {

    private static final long serialVersionUID = 1L;

    private final transient MembershipService memberships;

    FirmEntry(MembershipService memberships) {
        this.memberships = memberships;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Class<?> screen = event.getNavigationTarget();
        if (HasErrorParameter.class.isAssignableFrom(screen)
                || !event.getLayouts().contains(FirmLayout.class)) {
            return;
        }
        String firm = event.getRouteParameters().get(FirmLayout.FIRM).orElseThrow();
        Optional<Member> here = Screens.of(event.getUI());
        if (here.isPresent() && !here.get().slug().equals(firm)) {
            // Views already made know the other firm's member: another firm is another page, loaded anew.
            event.getUI().getPage().setLocation("/" + event.getLocation().getPathWithQueryParameters());
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            Member member = here.orElseGet(() -> memberships.enter(firm));
            Screens.enter(event.getUI(), member);
            if (!Screens.isFor(member, screen)) {
                event.rerouteToError(NotFoundException.class);
            }
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
