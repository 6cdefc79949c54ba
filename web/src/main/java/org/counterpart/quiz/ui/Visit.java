package org.counterpart.quiz.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.shell.GuestLimit;
import org.counterpart.shell.Language;
import org.counterpart.shell.PlainHtml;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/**
 * One request of a visitor, and its answer.
 *
 * @param path the quiz's, on our own address
 */
record Visit(HttpServletRequest request, HttpServletResponse response, Guest guest, String path) {

    /** What was sent, by the names of the fields. */
    Map<String, String> sent() {
        Map<String, String> sent = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, values[0]));
        return sent;
    }

    /** The language asked for, or else this one. */
    Locale language(Locale otherwise) {
        return Language.asked(request).orElse(otherwise);
    }

    PublicQuizPages pages(Locale language) {
        return new PublicQuizPages(Texts.in(language), guest.firmName());
    }

    /** That they have to wait, in words and as a header. */
    Invalid busy(Duration waiting) {
        String seconds = GuestLimit.retryAfter(waiting);
        response.setHeader("Retry-After", seconds);
        return new Invalid(
                List.of(new FieldError("", "quiz.public.busy", Map.of("seconds", Integer.valueOf(seconds)))));
    }

    void answer(int status, Locale language, Element page) throws IOException {
        PlainHtml.answer(response, status, language, page, SheetPage.LOADS);
    }

    void answer(byte[] pdf, String name) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    /** Shows another page instead, so that loading it anew sends nothing again. */
    void goTo(String there) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", there);
        response.setHeader("Cache-Control", "no-store");
    }
}
