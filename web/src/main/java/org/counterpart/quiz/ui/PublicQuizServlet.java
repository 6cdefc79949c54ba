package org.counterpart.quiz.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Guest;
import org.counterpart.firm.GuestDoor;
import org.counterpart.quiz.PublicQuiz;
import org.counterpart.quiz.PublicQuizService;
import org.counterpart.quiz.PublicResult;
import org.counterpart.quiz.PublicSheet;
import org.counterpart.shell.GuestLimit;
import org.counterpart.shell.Language;
import org.counterpart.shell.PlainPage;
import org.counterpart.shell.Settings;
import org.counterpart.shell.Texts;

/**
 * The public quiz: {@code /q/{firm}/{slug}}, and a result at {@code …/r/{token}} as a page and as a PDF. No sign-in, no
 * session, no cookie read: what a form is sent with is in the form.
 */
@WebServlet("/q/*")
public class PublicQuizServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "profile.pdf";
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    transient GuestDoor door;

    @Inject
    transient PublicQuizService quizzes;

    @Inject
    transient GuestLimit limit;

    @Inject
    transient Settings settings;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The address of a result is a secret: no other page is told it, no machine lists it.
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        boolean post = request.getMethod().equals("POST");
        if (!post && !List.of("GET", "HEAD").contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        request.setCharacterEncoding("UTF-8");
        Optional<Duration> waiting = limit.ask(request);
        if (waiting.isPresent()) {
            response.setHeader("Retry-After", GuestLimit.retryAfter(waiting.get()));
            new PlainPage("guest-busy", TOO_MANY, "/").send(request, response);
            return;
        }
        try {
            answer(request, response, post);
        } catch (NotFound unknown) {
            new PlainPage("guest-unknown", HttpServletResponse.SC_NOT_FOUND, "/").send(request, response);
        } catch (Conflict over) {
            new PlainPage("guest-over", HttpServletResponse.SC_GONE, "/").send(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean post) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String[] parts = path.split("/", -1);
        boolean quiz = parts.length == 3;
        boolean result = parts.length == 5 && parts[3].equals("r");
        boolean paper = parts.length == 6 && parts[3].equals("r") && parts[5].equals(PDF) && !post;
        if (!quiz && !result && !paper) {
            throw new NotFound("guest.unknown");
        }
        Guest guest = door.visit(parts[1], parts[2]);
        Visit visit = new Visit(request, response, guest, "/q/" + parts[1] + "/" + parts[2]);
        if (quiz && post) {
            send(visit);
        } else if (quiz) {
            ask(visit, HttpServletResponse.SC_OK, Map.of(), null);
        } else if (post) {
            contact(visit, parts[4]);
        } else if (paper) {
            print(visit, parts[4]);
        } else {
            show(visit, parts[4], HttpServletResponse.SC_OK, Map.of(), null);
        }
    }

    private void ask(Visit visit, int status, Map<String, String> sent, Invalid wrong) throws IOException {
        PublicQuiz quiz = quizzes.look(visit.guest());
        PublicQuizPages pages = visit.pages(visit.language(Language.of(visit.request())));
        visit.answer(
                quiz.open() ? status : HttpServletResponse.SC_GONE,
                pages.locale(),
                quiz.open() ? pages.form(quiz, sent, wrong) : pages.closed(quiz));
    }

    private void send(Visit visit) throws IOException {
        Map<String, String> sent = visit.sent();
        if (!SheetForm.isToSend(sent)) {
            // Another language was asked for, without a script.
            ask(visit, HttpServletResponse.SC_OK, sent, null);
            return;
        }
        if (!sent.getOrDefault(PublicQuizPages.TRAP, "").isEmpty()) {
            ask(visit, UNPROCESSABLE, sent, new Invalid("", "quiz.public.filled"));
            return;
        }
        Optional<Duration> waiting = limit.send(visit.request(), visit.path());
        if (waiting.isPresent()) {
            ask(visit, TOO_MANY, sent, visit.busy(waiting.get()));
            return;
        }
        try {
            SheetForm form = SheetForm.of(sent);
            String language = visit.language(Language.of(visit.request())).getLanguage();
            String token = quizzes.send(
                    visit.guest(), new PublicSheet(sent.get(PublicQuizPages.TICKET), form.answers(), language));
            visit.goTo(visit.path() + "/r/" + token);
        } catch (Invalid wrong) {
            ask(visit, UNPROCESSABLE, sent, wrong);
        } catch (Conflict no) {
            Invalid said = new Invalid(List.of(new FieldError("", no.key(), no.values())));
            ask(visit, HttpServletResponse.SC_CONFLICT, sent, said);
        }
    }

    private void show(Visit visit, String token, int status, Map<String, String> typed, Invalid wrong)
            throws IOException {
        PublicResult result = quizzes.result(visit.guest(), token);
        PublicQuizPages pages = visit.pages(visit.language(Locale.forLanguageTag(result.language())));
        String address = settings.url() + visit.path() + "/r/" + token;
        visit.answer(status, pages.locale(), pages.result(result, visit.path(), address, typed, wrong));
    }

    private void contact(Visit visit, String token) throws IOException {
        PublicResult result = quizzes.result(visit.guest(), token);
        Texts texts = Texts.in(visit.language(Locale.forLanguageTag(result.language())));
        Map<String, String> sent = visit.sent();
        Optional<Duration> waiting = limit.send(visit.request(), visit.path());
        if (waiting.isPresent()) {
            show(visit, token, TOO_MANY, sent, visit.busy(waiting.get()));
            return;
        }
        try {
            if (PublicContactForm.TAKE_BACK.equals(sent.get(PublicContactForm.ACTION))) {
                quizzes.takeContactBack(visit.guest(), token);
            } else if (!sent.getOrDefault(PublicQuizPages.TRAP, "").isEmpty()) {
                throw new Invalid("", "quiz.public.filled");
            } else {
                PublicContactForm form =
                        new PublicContactForm(texts, visit.guest().firmName());
                quizzes.leaveContact(visit.guest(), token, form.read(sent));
            }
            String language = "?" + Language.PARAMETER + "=" + texts.locale().getLanguage();
            visit.goTo(visit.path() + "/r/" + token + language + "#contact");
        } catch (Invalid wrong) {
            show(visit, token, UNPROCESSABLE, sent, wrong);
        }
    }

    private void print(Visit visit, String token) throws IOException {
        PublicResult result = quizzes.result(visit.guest(), token);
        byte[] pdf = visit.pages(visit.language(Locale.forLanguageTag(result.language())))
                .print(result);
        visit.answer(pdf, "role-profile.pdf");
    }
}
