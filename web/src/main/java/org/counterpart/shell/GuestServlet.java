package org.counterpart.shell;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Problem;
import org.counterpart.firm.Guest;
import org.counterpart.firm.GuestDoor;
import org.jsoup.nodes.Element;

/**
 * The links that are mailed to people without a sign-in: {@code /g/{token}}. GET shows, POST acts. The token is the only
 * thing that lets anybody do anything here: no cookie is read, so no other site can send a form in somebody's name.
 */
@WebServlet("/g/*")
public class GuestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient GuestDoor door;

    @Inject
    @Any
    transient Instance<GuestPage> pages;

    @Inject
    transient GuestLimit limit;

    /** How a page is made for a guest. */
    @FunctionalInterface
    private interface Answer {
        Element to(GuestPage page, Guest guest, Texts texts);
    }

    /** The parameter that asks for a file of the page's. */
    private static final String FILE = "file";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, (page, guest, texts) -> page.show(guest, texts, Map.of(), null));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        Map<String, String> sent = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, values[0]));
        answer(request, response, (page, guest, texts) -> {
            try {
                return page.act(guest, texts, sent);
            } catch (Invalid wrong) {
                return page.show(guest, texts, sent, wrong);
            }
        });
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        // The address is the secret: no other page is told it.
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        Optional<Duration> waiting = limit.ask(request);
        if (waiting.isPresent()) {
            response.setHeader("Retry-After", GuestLimit.retryAfter(waiting.get()));
            new PlainPage("guest-busy", 429, "/").send(request, response);
            return;
        }
        try {
            String path = request.getPathInfo();
            Guest guest = door.enter(path == null ? null : path.substring(1));
            GuestPage page = page(guest);
            Locale language =
                    Language.asked(request).or(() -> page.language(guest)).orElseGet(() -> Language.of(request));
            String file = request.getParameter(FILE);
            if (file != null && request.getMethod().equals("GET")) {
                send(
                        response,
                        page.file(guest, Texts.in(language), file).orElseThrow(() -> new NotFound("guest.unknown")));
                return;
            }
            Element shown = answer.to(page, guest, Texts.in(language));
            shown.getElementsByAttribute(GuestPage.AT)
                    .forEach(link -> link.attr("href", link.attr(GuestPage.AT) + path.substring(1)));
            PlainHtml.answer(response, HttpServletResponse.SC_OK, language, shown, page.loads());
        } catch (RuntimeException failure) {
            refuse(request, response, failure);
        }
    }

    private static void send(HttpServletResponse response, GuestFile file) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setContentType(file.type());
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private GuestPage page(Guest guest) {
        return pages.stream()
                .filter(page -> page.purpose().equals(guest.purpose()))
                .findFirst()
                .orElseThrow(() -> new NotFound("guest.unknown"));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
            throws IOException {
        Problem problem = Failures.problem(failure).orElseThrow(() -> failure);
        if (problem instanceof Conflict) {
            String name =
                    switch (problem.key()) {
                        case "guest.used" -> "guest-used";
                        case "guest.expired" -> "guest-expired";
                        default -> "guest-over";
                    };
            new PlainPage(name, HttpServletResponse.SC_GONE, "/").send(request, response);
        } else {
            new PlainPage("guest-unknown", HttpServletResponse.SC_NOT_FOUND, "/").send(request, response);
        }
    }
}
