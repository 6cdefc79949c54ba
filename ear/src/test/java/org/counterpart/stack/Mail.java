package org.counterpart.stack;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A mail as it came in. The text is its plain part, or its HTML when it has no other.
 *
 * @param headers by name, the last where there are several
 */
public record Mail(Instant at, String to, String subject, String text, Map<String, String> headers) {
    static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");

    static Mail of(MimeMessage message, String to) throws MessagingException {
        try {
            var text = text(message, "text/plain")
                    .or(() -> text(message, "text/html"))
                    .orElse("");
            Map<String, String> headers = new LinkedHashMap<>();
            for (var header : Collections.list(message.getAllHeaders())) {
                headers.put(header.getName(), header.getValue());
            }
            return new Mail(
                    Instant.now(), to, Optional.ofNullable(message.getSubject()).orElse(""), text, headers);
        } catch (IllegalStateException e) {
            throw new MessagingException("unreadable", e);
        }
    }

    private static Optional<String> text(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return Optional.of(part.getContent().toString());
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    var found = text(parts.getBodyPart(i), type);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The links in the text, in their order. */
    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).toList();
    }
}
