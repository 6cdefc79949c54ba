package org.counterpart.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The frame of pages that load nothing and run no script. */
final class PlainHtml {

    private static final String FRAME = read();

    private PlainHtml() {}

    /** @param body markup; what people typed in it is escaped already */
    static String page(Locale locale, String title, String body) {
        return fill(Map.of("language", locale.getLanguage(), "title", escape(title), "body", body));
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
