package org.counterpart.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an open page asks on its own, as against a person going somewhere. */
enum Background {
    /** A person going somewhere. */
    NONE,
    /** An open screen talking to the server. */
    UIDL,
    /** An open screen saying that it is still there. */
    HEARTBEAT,
    /** Anything else a page loads or a script fetches. */
    OTHER;

    private static final Pattern KIND = Pattern.compile("(?:^|&)v-r=([^&]*)");

    static Background of(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher kind = KIND.matcher(query == null ? "" : query);
        if (kind.find()) {
            return switch (kind.group(1)) {
                case "uidl" -> UIDL;
                case "heartbeat" -> HEARTBEAT;
                default -> OTHER;
            };
        }
        // Browsers say what they fetch; what is no page of its own cannot sign in.
        String destination = request.getHeader("Sec-Fetch-Dest");
        return destination == null || destination.equals("document") ? NONE : OTHER;
    }
}
