package org.counterpart.room.rest;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.room.LiveService;

/**
 * {@code /live/{firm}/{workshop}}: tells an open screen of somebody who has signed in that something changed, and never
 * what: the screen asks for that itself, as whoever sits there now.
 */
@WebServlet(urlPatterns = "/live/*", asyncSupported = true)
public class RoomTicks extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH =
            Pattern.compile("/([a-z0-9-]{2,60})/([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Then the browser asks again, and whether it may is asked again too. */
    private static final long LASTS_MILLIS = 600_000;

    @Inject
    transient MembershipService memberships;

    @Inject
    transient LiveService live;

    @Inject
    transient RoomScreens screens;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        UUID workshop = UUID.fromString(path.group(2));
        Member member;
        try {
            member = memberships.enter(path.group(1));
            live.look(member, workshop);
        } catch (Problem refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext call = request.startAsync();
        call.setTimeout(LASTS_MILLIS);
        AsyncLine line = new AsyncLine(call);
        call.addListener(new LineEnds(line));
        if (!screens.watch(member.firmId(), workshop, line)) {
            line.close();
        }
    }
}
