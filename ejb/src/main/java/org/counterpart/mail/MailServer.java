package org.counterpart.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that messages are handed to (SMTP; encrypted where it offers that, and always with a password). */
@ApplicationScoped
class MailServer {

    /** Shorter, all in all, than the first pause of due work. */
    private static final String MILLIS = "4000";

    private static final String UTF_8 = "UTF-8";

    /** The mail server surely did not take the message over. */
    static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotTaken(Exception cause) {
            super(words(cause), cause);
        }
    }

    /** Nobody can know whether the mail server took the message over. */
    static final class Unsure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsure(Exception cause) {
            super(words(cause), cause);
        }
    }

    @Inject
    @ConfigProperty(name = "counterpart.smtp.host", defaultValue = "localhost")
    String host;

    @Inject
    @ConfigProperty(name = "counterpart.smtp.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "counterpart.smtp.from", defaultValue = "counterpart@localhost")
    String from;

    @Inject
    @ConfigProperty(name = "counterpart.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "counterpart.smtp.password")
    Optional<String> password;

    @Inject
    Clock clock;

    /**
     * Hands a message over.
     *
     * @throws NotTaken if it was surely not taken over
     * @throws Unsure if the line broke when it may have been
     */
    void send(Envelope envelope) {
        Session session = Session.getInstance(properties());
        Message message;
        Transport transport;
        try {
            message = message(session, envelope);
            transport = session.getTransport("smtp");
            transport.connect(host, port, user.orElse(null), password.orElse(null));
        } catch (MessagingException away) {
            throw new NotTaken(away);
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            throw new NotTaken(refused);
        } catch (MessagingException broken) {
            throw new Unsure(broken);
        } finally {
            hangUp(transport);
        }
    }

    private Properties properties() {
        Properties settings = new Properties();
        settings.put("mail.smtp.connectiontimeout", MILLIS);
        settings.put("mail.smtp.timeout", MILLIS);
        settings.put("mail.smtp.writetimeout", MILLIS);
        settings.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        settings.put("mail.smtp.starttls.enable", "true");
        settings.put("mail.smtp.starttls.required", String.valueOf(user.isPresent()));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        return settings;
    }

    private Message message(Session session, Envelope envelope) throws MessagingException {
        String id = "<" + envelope.id() + "@"
                + from.substring(from.indexOf('@') + 1).replace(">", "") + ">";
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                // The row's own: who gets it twice by some accident on the way can tell.
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(envelope.recipient(), true));
        message.setSubject(envelope.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", envelope.language());
        MimeBodyPart text = new MimeBodyPart();
        text.setText(envelope.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(envelope.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        return message;
    }

    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // It is said already what became of the message.
        }
    }

    private static String words(Exception failure) {
        return failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage().strip();
    }
}
