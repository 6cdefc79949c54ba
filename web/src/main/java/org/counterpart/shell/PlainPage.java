package org.counterpart.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

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
        PlainHtml.send(response, status, html(Texts.in(Language.of(request))));
    }

    String html(Texts texts) {
        String key = "page." + name + ".";
        String title = texts.get(key + "title");
        String reference = incident == null
                ? ""
                : "<p class=\"reference\">" + PlainHtml.escape(texts.get("page.incident", "id", incident)) + "</p>";
        return PlainHtml.page(
                texts.locale(),
                title,
                "<h1>" + PlainHtml.escape(title) + "</h1>\n<p>" + PlainHtml.escape(texts.get(key + "text"))
                        + "</p>\n<a href=\"" + PlainHtml.escape(link) + "\">"
                        + PlainHtml.escape(texts.get(key + "link")) + "</a>\n" + reference);
    }
}
