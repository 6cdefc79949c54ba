package org.counterpart.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that did not go out, as a VP sees it: never what it says.
 *
 * @param attempts how often it was tried
 * @param failure what the mail server, or the way to it, answered last
 */
public record MailRow(
        UUID id,
        long version,
        String recipient,
        String subject,
        MailState state,
        int attempts,
        String failure,
        Instant postedAt,
        Instant triedAt) {}
