package org.counterpart.mail;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.firm.Member;

/** The database's side of sending a message, each step a transaction of its own. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class MailProgress {

    @Inject
    MailRepository mails;

    @Inject
    Clock clock;

    /** Takes a message to send; empty if there is nothing to send any more. */
    public Optional<Envelope> take(Member system, UUID id) {
        OutgoingMail mail = mails.locked(system, id);
        return mail.take(clock.instant()) ? Optional.of(mail.envelope()) : Optional.empty();
    }

    public void sent(Member system, UUID id) {
        mails.locked(system, id).sent(clock.instant());
    }

    /** @return whether it will be tried again */
    public boolean failed(Member system, UUID id, String why) {
        return mails.locked(system, id).failed(why);
    }

    public void giveUp(Member system, UUID id, String why) {
        mails.locked(system, id).giveUp(why);
    }
}
