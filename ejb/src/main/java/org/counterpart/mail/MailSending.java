package org.counterpart.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkHandler;

/**
 * Due work: sends a message. One that the mail server surely did not take over is tried again later; one of which that is
 * not sure is given up, because nobody is to get the same message twice.
 */
@ApplicationScoped
class MailSending implements DueWorkHandler {

    /** As {@code app.post_mail} schedules it. */
    static final String KIND = "mail.send";

    @Inject
    MailProgress progress;

    @Inject
    MailServer server;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Member system, UUID id) {
        Optional<Envelope> envelope = progress.take(system, id);
        if (envelope.isEmpty()) {
            return;
        }
        try {
            server.send(envelope.get());
        } catch (MailServer.NotTaken notTaken) {
            if (progress.failed(system, id, notTaken.getMessage())) {
                throw notTaken;
            }
            return;
        } catch (MailServer.Unsure unsure) {
            progress.giveUp(system, id, unsure.getMessage());
            return;
        }
        progress.sent(system, id);
    }
}
