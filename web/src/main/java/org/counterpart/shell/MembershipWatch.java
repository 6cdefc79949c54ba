package org.counterpart.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;

/**
 * Looks, before an open screen gets to do anything, whether its member still stands. One who does not (deactivated,
 * roles changed, firm suspended) loses this very request: the screen loads anew and shows what is left to them.
 */
class MembershipWatch implements RequestHandler {

    private static final long serialVersionUID = 1L;
    private static final Pattern RESOURCE = Pattern.compile("/?VAADIN/dynamic/resource/(\\d+)/.*");

    private final transient MembershipService memberships;

    MembershipWatch(MembershipService memberships) {
        this.memberships = memberships;
    }

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        Optional<Integer> tab = tab(request);
        Optional<Member> member = tab.flatMap(id -> member(session, id));
        if (member.isEmpty() || memberships.stands(member.get())) {
            return false;
        }
        if (isScreen(request)) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write("for(;;);[{\"meta\":{\"async\":true,\"sessionExpired\":true}}]");
        } else {
            response.setStatus(404);
        }
        return true;
    }

    private static Optional<Member> member(VaadinSession session, int tab) {
        session.lock();
        try {
            UI ui = session.getUIById(tab);
            return Screens.of(ui);
        } finally {
            session.unlock();
        }
    }

    /** The tab a request comes from, if it is one that can show or do something. */
    private static Optional<Integer> tab(VaadinRequest request) {
        if (isScreen(request)) {
            return number(request.getParameter(ApplicationConstants.UI_ID_PARAMETER));
        }
        Matcher resource = RESOURCE.matcher(String.valueOf(request.getPathInfo()));
        return resource.matches() ? number(resource.group(1)) : Optional.empty();
    }

    private static boolean isScreen(VaadinRequest request) {
        return RequestType.UIDL
                .getIdentifier()
                .equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }

    private static Optional<Integer> number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
