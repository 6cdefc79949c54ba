package org.counterpart.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The frame of pages for people without a sign-in, and of those that work when nothing else does. */
public final class PlainHtml {

    private static final String FRAME = read();

    private PlainHtml() {}

    /**
     * Answers with a page whose title is its heading's.
     *
     * @param shown made of elements, so that what people typed stays text
     * @param loads see {@link GuestPage#loads()}
     */
    public static void answer(
            HttpServletResponse response, int status, Locale locale, Element shown, Optional<String> loads)
            throws IOException {
        response.setHeader("Content-Security-Policy", SecurityHeaders.forPlainPages(loads.isPresent()));
        String title = shown.getElementsByTag("h1").text();
        send(
                response,
                status,
                page(locale, title, shown.html(), loads.map(PlainHtml::head).orElse("")));
    }

    /** @param body markup; what people typed in it is escaped already */
    static String page(Locale locale, String title, String body) {
        return page(locale, title, body, "");
    }

    private static String page(Locale locale, String title, String body, String head) {
        return fill(Map.of("language", locale.getLanguage(), "title", escape(title), "body", body, "head", head));
    }

    private static String head(String loads) {
        return "<link rel=\"stylesheet\" href=\"" + loads + ".css\"><script src=\"" + loads + ".js\" defer></script>";
    }

    static void send(HttpServletResponse response, int status, String page) throws IOException {
        byte[] html = page.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
        response.getOutputStream().flush();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String fill(Map<String, String> values) {
        StringBuilder page = new StringBuilder();
        int from = 0;
        for (int open = FRAME.indexOf("{{"); open >= 0; open = FRAME.indexOf("{{", from)) {
            int close = FRAME.indexOf("}}", open);
            page.append(FRAME, from, open).append(values.get(FRAME.substring(open + 2, close)));
            from = close + 2;
        }
        return page.append(FRAME.substring(from)).toString();
    }

    private static String read() {
        try (var page = PlainHtml.class.getResourceAsStream("plain-page.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
