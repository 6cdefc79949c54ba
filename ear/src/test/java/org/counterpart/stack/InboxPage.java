package org.counterpart.stack;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The inbox to look at: every mail with its text, links to follow, newest first. */
record InboxPage(Inbox inbox) {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Mail sent by Counterpart</title>
            <style>
              :root { color-scheme: light dark; }
              body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; }
              article { border-top: 1px solid #8888; padding: 1rem 0; }
              h2 { font-size: 1.1rem; margin: 0; }
              p { margin: .25rem 0; }
              pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <h1>Mail sent by Counterpart</h1>
            <p>Only on this machine: nothing was delivered to anybody. Reload for newer mail.</p>
            %s
            </body>
            </html>
            """;

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var body = html().getBytes(StandardCharsets.UTF_8);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", "text/html; charset=utf-8");
            headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            headers.set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    String html() {
        var mails = inbox.mails();
        return PAGE.formatted(
                mails.isEmpty()
                        ? "<p>No mail yet.</p>"
                        : mails.stream().map(InboxPage::html).collect(Collectors.joining()));
    }

    private static String html(Mail mail) {
        return "<article><h2>%s</h2><p>To %s, <time>%s</time></p><pre>%s</pre></article>\n"
                .formatted(escape(mail.subject()), escape(mail.to()), mail.at(), linked(mail.text()));
    }

    private static String linked(String text) {
        var html = new StringBuilder();
        var link = Mail.LINK.matcher(text);
        int done = 0;
        while (link.find()) {
            var url = escape(link.group());
            html.append(escape(text.substring(done, link.start())))
                    .append("<a rel=\"noreferrer\" href=\"%s\">%s</a>".formatted(url, url));
            done = link.end();
        }
        return html.append(escape(text.substring(done))).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
