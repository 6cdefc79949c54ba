package org.counterpart.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * A page that works when nothing else does: one answer, no script, nothing to load. Its words are {@code
 * page.<name>.title}, {@code .text} and {@code .link}.
 *
 * @param name which words
 * @param status the HTTP status
 * @param link where its one link leads, as a path of ours
 * @param incident the incident's id, or {@code null}
 */
public record PlainPage(String name, int status, String link, String incident) {

    public PlainPage(String name, int status, String link) {
        this(name, status, link, null);
    }

    /** Answers with this page, in the person's language. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Language.of(request);
        byte[] html = html(Texts.in(locale)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
        response.getOutputStream().flush();
    }

    String html(Texts texts) {
        String key = "page." + name + ".";
        String reference = incident == null
                ? ""
                : "<p class=\"reference\">" + escape(texts.get("page.incident", "id", incident)) + "</p>";
        return Template.fill(Map.of(
                "language", texts.locale().getLanguage(),
                "title", escape(texts.get(key + "title")),
                "text", escape(texts.get(key + "text")),
                "href", escape(link),
                "link", escape(texts.get(key + "link")),
                "reference", reference));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The page's frame, read once. */
    private static final class Template {

        private static final String HTML = read();

        static String fill(Map<String, String> values) {
            StringBuilder page = new StringBuilder();
            int from = 0;
            for (int open = HTML.indexOf("{{"); open >= 0; open = HTML.indexOf("{{", from)) {
                int close = HTML.indexOf("}}", open);
                page.append(HTML, from, open).append(values.get(HTML.substring(open + 2, close)));
                from = close + 2;
            }
            return page.append(HTML.substring(from)).toString();
        }

        private static String read() {
            try (var page = PlainPage.class.getResourceAsStream("plain-page.html")) {
                return new String(page.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }
}
