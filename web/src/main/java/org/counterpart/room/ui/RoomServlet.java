package org.counterpart.room.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.counterpart.common.Problem;
import org.counterpart.firm.Guest;
import org.counterpart.firm.GuestDoor;
import org.counterpart.shell.GuestLimit;
import org.counterpart.shell.Language;
import org.counterpart.shell.PlainHtml;
import org.counterpart.shell.Texts;

/**
 * {@code /r/{token}}: the room, by the secret of one's own seat, whose page links to it. By the room's own link it is at
 * {@code /g/{token}}; here too.
 */
@WebServlet("/r/*")
public class RoomServlet extends HttpServlet {

    /** Where it is; a secret follows. */
    static final String PATH = "/r/";

    private static final long serialVersionUID = 1L;

    @Inject
    transient GuestDoor door;

    @Inject
    transient RoomPage page;

    @Inject
    transient GuestLimit limit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The address is the secret: no other page is told it.
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        Optional<Duration> waiting = limit.ask(request);
        if (waiting.isPresent()) {
            response.setHeader("Retry-After", GuestLimit.retryAfter(waiting.get()));
            response.sendError(429);
            return;
        }
        String path = request.getPathInfo();
        try {
            Guest guest = door.enter(path == null ? null : path.substring(1));
            Texts texts = Texts.in(Language.asked(request).orElseGet(() -> Language.of(request)));
            PlainHtml.answer(
                    response,
                    HttpServletResponse.SC_OK,
                    texts.locale(),
                    page.show(guest, texts, Map.of(), null),
                    page.loads());
        } catch (Problem ended) {
            // The one page that says so, for all links.
            response.sendRedirect("/g" + (path == null ? "/" : path));
        }
    }
}
