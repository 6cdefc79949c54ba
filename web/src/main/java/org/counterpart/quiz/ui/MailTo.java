package org.counterpart.quiz.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses that open a message to be written (RFC 6068). */
final class MailTo {

    private MailTo() {}

    /** A text as it stands in one. */
    static String encoded(String text) {
        // A plus is a plus there.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
