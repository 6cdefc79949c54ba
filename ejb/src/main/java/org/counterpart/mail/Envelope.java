package org.counterpart.mail;

import java.util.UUID;

/** A message as it is handed to the mail server. */
record Envelope(UUID id, String recipient, String language, String subject, String text, String html) {}
